/** What a person can do in 模板: make a scheme, check it, and make every village's workbook. */
import { formatDecimal } from '../../../core/decimal';
import type { WorkbookDesign } from '../../../core/sheets/types';
import { rosterFromText, rosterFromWorkbook } from '../../../core/roster-lists';
import { decodeText } from '../../../files/text';
import { type FindingView, findingViews } from '../check/finding-view';
import { groupFindings } from '../check/groups';
import { PaneFailure } from '../failure';
import { schemeInSheets } from '../open-scheme';
import { bytesOf, reasonOf } from '../scheme-file';
import type { PaneServices, PickedFile } from '../services';
import { type Store, createStore } from '../store';
import { IDLE, runTask } from '../task';
import type { TemplatesState, TemplatesTask } from './types';
import { madeBy, makeVillages, planVillages } from './villages';

export interface TemplatesController {
  readonly store: Store<TemplatesState>;
  /** Excel can open a workbook made in memory in a window of its own. */
  readonly canOpen: boolean;
  /** There is an open workbook that sheets can be put into. */
  readonly canPaint: boolean;
  readonly makeScheme: (where: 'here' | 'new' | 'file') => Promise<boolean>;
  /** A draft from a 考核细则 or 评分表 as it is, in a window of its own or as a file. */
  readonly importScheme: (file: PickedFile) => Promise<boolean>;
  readonly checkScheme: () => Promise<boolean>;
  readonly goTo: (view: FindingView) => Promise<boolean>;
  readonly setRoster: (roster: string) => void;
  readonly readRoster: (file: PickedFile) => Promise<boolean>;
  /** All as one file, or each in a window of its own. */
  readonly makeVillages: (where: 'file' | 'new') => Promise<boolean>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export function createTemplates(services: PaneServices): TemplatesController {
  const { workbook, messages } = services;
  const texts = messages.pane.templates;
  const store = createStore<TemplatesState>({
    ...IDLE,
    imported: null,
    checked: null,
    current: null,
    roster: '',
    progress: null,
  });
  const task = (name: TemplatesTask, job: () => Promise<void>): Promise<boolean> =>
    runTask(store, messages, name, job);
  let stop = new AbortController();

  return {
    store,
    canOpen: workbook.abilities.newWorkbook,
    canPaint: workbook.abilities.edit,
    makeScheme: (where) =>
      task('scheme', async () => {
        const design = await builtinDesign(services);
        if (where === 'here') await workbook.paint(design.sheets);
        else {
          const bytes = await services.render(design);
          if (where === 'new') await workbook.openNew(bytes);
          else services.download(texts.schemeFile, bytes);
        }
        store.set({ notice: texts.schemeMade });
      }),
    importScheme: (file) =>
      task('import', async () => {
        store.set({ imported: null });
        const { draftFromFile } = await import('./import');
        const { design, view } = await draftFromFile(file, services);
        const bytes = await services.render(design);
        if (workbook.abilities.newWorkbook) await workbook.openNew(bytes);
        else services.download(texts.schemeFile, bytes);
        store.set({ imported: view, notice: texts.importMade });
      }),
    checkScheme: () =>
      task('check', async () => {
        store.set({ checked: null, current: null });
        store.set({ checked: await checkedScheme(services) });
      }),
    goTo: ({ key, address }) =>
      task('go', async () => {
        store.set({ current: key });
        if (address) await workbook.select(address);
      }),
    setRoster: (roster) => store.set({ roster }),
    readRoster: (file) =>
      task('roster', async () => {
        const names = await rosterOf(file, services);
        store.set({ roster: names.join('\n'), notice: texts.rosterRead({ count: String(names.length) }) });
      }),
    makeVillages: (where) =>
      task('villages', async () => {
        const plan = await planVillages(store.get().roster, services);
        const of = plan.villages.length;
        const files: Record<string, Uint8Array> = {};
        stop = new AbortController();
        const { signal } = stop;
        store.set({ progress: { at: 1, of } });
        try {
          await makeVillages(plan, services, signal, async (at, file, bytes) => {
            if (where === 'new') await workbook.openNew(bytes);
            else files[file] = bytes;
            store.set({ progress: { at: Math.min(at + 2, of), of } });
          });
        } catch (error) {
          if (!signal.aborted) throw error;
          store.set({ notice: texts.stopped });
          return;
        } finally {
          store.set({ progress: null });
        }
        const count = String(of);
        if (where === 'file') services.download(texts.zipName, await services.zip(files));
        const made = where === 'file' ? texts.made({ count, file: texts.zipName }) : texts.opened({ count });
        store.set({ notice: made + madeBy(plan, messages) });
      }),
    cancel: () => stop.abort(),
    dismiss: () => store.set({ failure: null }),
  };
}

/** The sheets of the scheme to begin with. */
async function builtinDesign({ messages }: PaneServices): Promise<WorkbookDesign> {
  const [{ builtinScheme }, { schemeWorkbook }] = await Promise.all([
    import('../../../core/scheme/builtin'),
    import('../../../core/sheets/scheme'),
  ]);
  return schemeWorkbook(builtinScheme, messages);
}

/** @throws PaneFailure when the open workbook is no scheme */
async function checkedScheme({
  workbook: host,
  messages,
}: PaneServices): Promise<NonNullable<TemplatesState['checked']>> {
  const texts = messages.pane.templates;
  const workbook = await host.read();
  const open = await schemeInSheets(workbook);
  if (!open) throw new PaneFailure(texts.schemeNotHere);
  const { scheme, findings } = open;
  const count = (severity: 'error' | 'warning'): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  const text =
    findings.length > 0 || !scheme
      ? texts.schemeFaulty({ errors: count('error'), warnings: count('warning') })
      : texts.schemeFine({ items: String(scheme.items.length), base: formatDecimal(scheme.base) });
  return { text, groups: groupFindings(findingViews(findings, workbook, messages), { items: [] }, messages) };
}

/** A text with one village a line, or a workbook with a column of names. @throws PaneFailure when it holds none */
async function rosterOf(file: PickedFile, services: PaneServices): Promise<readonly string[]> {
  const { messages, parse } = services;
  const { failures, templates: texts } = messages.pane;
  const bytes = await bytesOf(file, messages);
  const isText = /\.(txt|csv)$/i.test(file.path);
  const read = isText ? null : await parse(bytes);
  if (read && !read.ok) {
    const reason = reasonOf(file.path, read.unreadable, messages);
    throw new PaneFailure(failures.unreadable({ file: file.path, reason }));
  }
  const roster = read ? rosterFromWorkbook(read.workbook) : rosterFromText(decodeText(bytes));
  if (roster.length === 0) throw new PaneFailure(texts.rosterEmpty);
  return roster.map(({ name, aliases }) => [name, ...aliases].join('、'));
}
