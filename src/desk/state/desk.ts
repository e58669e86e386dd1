/** The page without a screen: files go in, findings show, files come out. Nothing is sent anywhere. */
import type { Assessment } from '../../core/assessment';
import type { CellAddress } from '../../core/host/types';
import { createCheck } from '../../taskpane/state/check/controller';
import { createHelp } from '../../taskpane/state/help/controller';
import { createOpening } from '../../taskpane/state/opening';
import type { PaneServices, PickedFile } from '../../taskpane/state/services';
import { createStore } from '../../taskpane/state/store';
import { assessOne } from '../../taskpane/state/summary/collect';
import { createSummary } from '../../taskpane/state/summary/controller';
import { IDLE, runTask } from '../../taskpane/state/task';
import { createTemplates } from '../../taskpane/state/templates/controller';
import { DESK_STEPS, createTour } from '../../taskpane/state/tour/controller';
import { type EvidenceSource, evidenceSource } from './evidence';
import { closedWorkbook, fileWorkbook } from './file-workbook';
import { createSaving } from './saving';
import type { DeskController, DeskServices, DeskState, Opened } from './types';

export function createDesk(services: DeskServices): DeskController {
  const { messages } = services;
  const texts = messages.desk;
  let picked: readonly PickedFile[] = [];
  let wasFolder = false;
  let evidence: EvidenceSource | null = null;
  const opened = new Map<string, Opened>();
  const shared: PaneServices = {
    ...services,
    workbook: closedWorkbook,
    evidence: async (names, signal) => (evidence ? evidence.folderOf(names, signal) : null),
  };
  let schemeWorkbook = closedWorkbook;
  const templates = createTemplates({
    ...shared,
    workbook: { ...closedWorkbook, read: () => schemeWorkbook.read() },
  });
  const store = createStore<DeskState>({
    ...IDLE,
    tab: 'files',
    schemeFile: null,
    evidence: null,
    opened: null,
    looking: null,
  });
  const summary = createSummary(shared);
  const help = createHelp(services.language, services.help);
  const tour = createTour(DESK_STEPS, services.memory);
  summary.store.subscribe(() => {
    if (summary.store.get().collected) tour.passed('deskExample');
  });
  const look = (looking: CellAddress): void => {
    store.set({ looking });
    tour.passed('deskFinding');
  };
  const watchSelection = (listener: (address: CellAddress) => void): (() => void) => {
    let last: CellAddress | null = null;
    const tell = (): void => {
      const { looking } = store.get();
      if (looking && looking !== last) listener(looking);
      last = looking;
    };
    tell();
    return store.subscribe(tell);
  };

  const collect = async (): Promise<boolean> => {
    opened.clear();
    store.set({ opened: null, looking: null, notice: null, failure: null });
    return summary.collect(picked, wasFolder);
  };

  const fileNamed = (path: string): PickedFile => {
    const file = picked.find((one) => one.path === path);
    if (!file) throw new Error(`no file ${path}`);
    return file;
  };

  const collected = (path: string): Assessment | undefined =>
    summary.store.get().collected?.summary.villages.find(({ assessment }) => assessment.file === path)
      ?.assessment;

  const openFile = (path: string): Opened => {
    const known = opened.get(path);
    if (known) return known;
    const own: PaneServices = {
      ...shared,
      workbook: fileWorkbook({
        ...{ file: fileNamed(path), parse: services.parse, messages },
        onSelect: look,
        watchSelection,
      }),
      // What the other villages revealed about this one was found when all were read.
      assess: async (workbook, scheme) => {
        const before = collected(path);
        const used = scheme ?? summary.store.get().collected?.summary.scheme ?? null;
        const signal = new AbortController().signal;
        const known = { scheme: used, previous: null };
        const full = await assessOne(path, { ok: true, workbook }, known, shared, signal);
        return before?.readable && full.readable && !scheme ? { ...full, findings: before.findings } : full;
      },
    };
    const pane: Opened['pane'] = {
      check: createCheck(own),
      messages,
      opening: createOpening(own),
      openTab: (tab) => store.set({ tab: tab === 'templates' ? 'templates' : 'files' }),
    };
    const made = { file: path, pane };
    opened.set(path, made);
    return made;
  };

  return {
    messages,
    store,
    summary,
    templates,
    opening: createOpening(shared),
    help,
    explain: (check) => {
      const { tab } = store.get();
      help.explain(check, () => store.set({ tab }));
      store.set({ tab: 'help' });
    },
    tour,
    takeExample: () => {
      picked = [{ path: messages.pane.welcome.exampleFile, read: services.example }];
      wasFolder = false;
      return collect();
    },
    openTab: (tab) => store.set({ tab }),
    takeScheme: (file) => {
      schemeWorkbook = fileWorkbook({ file, parse: services.parse, messages, onSelect: () => undefined });
      store.set({ schemeFile: file.path });
      return templates.checkScheme();
    },
    takeFiles: async (files, isFolder) => {
      picked = files;
      wasFolder = isFolder;
      if (isFolder && evidence === null) {
        // Folders of villages that lie beside the workbooks are their evidence.
        const inside = evidenceSource(
          files.filter(({ path }) => path.split('/').length > 2),
          services.fingerprint,
        );
        if (inside.count > 0) {
          evidence = inside;
          store.set({ evidence: inside.count });
        }
      }
      return collect();
    },
    takeEvidence: async (files) => {
      const done = await runTask(store, messages, 'evidence', async () => {
        evidence = evidenceSource(files, services.fingerprint);
        store.set({
          evidence: evidence.count,
          notice: texts.evidenceTaken({ count: String(evidence.count) }),
        });
      });
      return done && picked.length > 0 ? collect() : done;
    },
    open: (path) => {
      const one = openFile(path);
      store.set({ opened: one, looking: null, failure: null, notice: null });
      if (!one.pane.check.store.get().result) void one.pane.check.check();
    },
    look,
    ...createSaving({ services, store, summary, fileNamed, openFile }),
    dismiss: () => store.set({ failure: null }),
  };
}
