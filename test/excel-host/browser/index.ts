/**
 * Excel on the web, played by a page: a workbook from the samples or the person's own, the add-in's buttons, and the built pane
 * in a frame. `?workbook=收回/柳树村.xlsx&profile=excel-2021&language=en-US&width=340`
 */
import type { WorkbookModel } from '../engine/model';
import type { ApiTable } from '../engine/requirements';
import type { Language } from './app-context';
import { EMPTY, openBook, readBook, SAMPLES } from './books';
import './host.css';
import { OpenedBar } from './opened';
import { SheetPage } from './page';
import { isShownProfile, SHOWN_PROFILES, type ShownProfile } from './profiles';
import { type Choice, ribbon } from './ribbon';
import { StandIn } from './stand-in';

interface HostWindow extends Window {
  /** For tests: null until a workbook is open. */
  standIn: StandIn | null;
  /** For tests: opens a workbook that is no sample. */
  openBytes: (bytes: readonly number[], name: string) => void;
}

const BASE = new URL('../', location.href).href;
const asked = new URLSearchParams(location.search);
const host = window as unknown as HostWindow;
host.standIn = null;

const language: Language = asked.get('language') === 'en-US' ? 'en-US' : 'zh-CN';
const [firstSample = EMPTY] = SAMPLES;

function choice(): Choice {
  const profile = asked.get('profile') ?? '';
  return {
    book: asked.get('workbook') ?? firstSample,
    profile: isShownProfile(profile) ? profile : 'excel-365',
  };
}

async function start(): Promise<void> {
  const { book, profile } = choice();
  const table = (await (await fetch('api-table.json')).json()) as ApiTable;
  const open = (model: WorkbookModel, name: string): void => show(model, name, profile, table);
  host.openBytes = (bytes, name) => open(readBook(Uint8Array.from(bytes)), name);
  if (book !== '-') open(await openBook(book, `${BASE}samples/`), book);
}

function show(model: WorkbookModel, name: string, profile: ShownProfile, table: ApiTable): void {
  host.standIn?.remove();
  const { label, profile: simulated } = SHOWN_PROFILES[profile];
  const pane = document.createElement('aside');
  pane.style.width = `${asked.get('width') ?? '340'}px`;
  const standIn = new StandIn({
    model,
    profile: simulated,
    table,
    language,
    paneUrl: `${BASE}taskpane.html`,
    onBatch: () => {
      page.refresh();
      opened.refresh();
    },
    onPaneVisible: (isVisible) => {
      pane.hidden = !isVisible;
    },
  });
  const page = new SheetPage(standIn, label);
  const opened = new OpenedBar(standIn.engine, (bytes) => openFile(bytes, '新工作簿'));
  const title = document.createElement('h1');
  title.textContent = '自评通';
  pane.append(title, standIn.frame.element);
  const main = document.createElement('main');
  main.append(page.element, pane);
  const top = ribbon({ book: name, profile }, `${BASE}assets/`, {
    onShowPane: () => {
      pane.hidden = false;
    },
    onCommand: (id) => {
      if (!standIn.command(id)) page.say('自评通还没有准备好，请稍候。');
    },
    onChoose: ({ book, profile: chosen }) => {
      location.search = new URLSearchParams({ workbook: book, profile: chosen, language }).toString();
    },
    onFile: (file) => void file.arrayBuffer().then((bytes) => openFile(new Uint8Array(bytes), file.name)),
  });
  const openFile = (bytes: Uint8Array, fileName: string): void => {
    try {
      show(readBook(bytes), fileName, profile, table);
    } catch (error) {
      page.say(`${fileName} 打不开：${error instanceof Error ? error.message : String(error)}`);
    }
  };
  document.body.replaceChildren(top, opened.element, main);
  document.title = `${name} · Excel 的替身`;
  host.standIn = standIn;
}

start().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
