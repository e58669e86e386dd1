/** The page without a screen: files go in, findings show, files come out. Nothing is sent anywhere. */
import type { Assessment } from '../../core/assessment';
import type { FindingKind } from '../../core/checks/kind';
import type { Sheet } from '../../core/grid/types';
import type { CellAddress } from '../../core/host/types';
import { marksOf } from '../../core/host/marks';
import { resultsSheet } from '../../core/sheets/results/results-sheet';
import type { Messages } from '../../core/messages';
import { sortWaived } from '../../core/waivers';
import { safeFileName } from '../../files/name';
import { createCheck } from '../../taskpane/state/check/controller';
import type { CheckResult } from '../../taskpane/state/check/types';
import { PaneFailure } from '../../taskpane/state/failure';
import { type HelpController, createHelp } from '../../taskpane/state/help/controller';
import { type OpeningController, createOpening } from '../../taskpane/state/opening';
import type { PaneController } from '../../taskpane/state/pane';
import { bytesOf } from '../../taskpane/state/scheme-file';
import type { PaneServices, PickedFile } from '../../taskpane/state/services';
import { type Store, createStore } from '../../taskpane/state/store';
import { assessOne } from '../../taskpane/state/summary/collect';
import { type SummaryController, createSummary } from '../../taskpane/state/summary/controller';
import { IDLE, type TaskState, runTask } from '../../taskpane/state/task';
import { type TemplatesController, createTemplates } from '../../taskpane/state/templates/controller';
import { dateOf } from '../../taskpane/state/time';
import { DESK_STEPS, type TourController, createTour } from '../../taskpane/state/tour/controller';
import { type EvidenceSource, type Fingerprint, evidenceSource } from './evidence';
import { closedWorkbook, fileWorkbook } from './file-workbook';

export const DESK_TABS = ['files', 'templates', 'help'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

/** What the page needs from the browser, besides what the pane needs. */
export interface DeskServices extends Omit<PaneServices, 'workbook' | 'assess' | 'evidence'> {
  /** null when the file cannot be read any more. */
  readonly fingerprint: (file: PickedFile, signal: AbortSignal) => Promise<Fingerprint | null>;
  /** A copy of a workbook with marks on it. @throws PaneFailure */
  readonly annotate: (bytes: Uint8Array, marks: ReturnType<typeof marksOf>) => Promise<Uint8Array>;
}

/** A village's workbook that is being looked at. */
export interface Opened {
  readonly file: string;
  readonly pane: Pick<PaneController, 'check' | 'messages' | 'opening' | 'openTab'>;
}

export interface DeskState extends TaskState<'evidence' | 'results' | 'copy' | 'copies'> {
  readonly tab: DeskTab;
  /** The file whose scheme templates are made by; null: the built-in one. */
  readonly schemeFile: string | null;
  /** Evidence files picked; null: none were. */
  readonly evidence: number | null;
  readonly opened: Opened | null;
  /** The cell brought into view, and the sheet being looked at. */
  readonly looking: CellAddress | null;
}

export interface DeskController {
  readonly messages: Messages;
  readonly store: Store<DeskState>;
  readonly summary: SummaryController;
  readonly templates: TemplatesController;
  readonly opening: OpeningController;
  readonly help: HelpController;
  /** What a finding of this check means, and back to the findings from there. */
  readonly explain: (check: string) => void;
  readonly tour: TourController;
  /** The example in the place of a village's workbook. */
  readonly takeExample: () => Promise<boolean>;
  readonly openTab: (tab: DeskTab) => void;
  /** Checks the scheme in this file, and makes templates by it from now on. */
  readonly takeScheme: (file: PickedFile) => Promise<boolean>;
  /** @param isFolder whether the files are those of a whole folder, evidence folders perhaps among them */
  readonly takeFiles: (files: readonly PickedFile[], isFolder: boolean) => Promise<boolean>;
  readonly takeEvidence: (files: readonly PickedFile[]) => Promise<boolean>;
  readonly open: (file: string) => void;
  readonly look: (address: CellAddress) => void;
  readonly saveResults: () => Promise<boolean>;
  /** The village's workbook with its findings marked, as a copy. */
  readonly saveCopy: () => Promise<boolean>;
  /** One of every workbook that has findings, in one archive. */
  readonly saveCopies: () => Promise<boolean>;
  readonly dismiss: () => void;
}

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
  const task = (name: NonNullable<DeskState['busy']>, job: () => Promise<void>): Promise<boolean> =>
    runTask(store, messages, name, job);

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
        const full = await assessOne(path, { ok: true, workbook }, used, shared, signal);
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

  const resultOf = async ({ pane: { check } }: Opened): Promise<CheckResult> => {
    if (!check.store.get().result) await check.check();
    const { result, failure } = check.store.get();
    if (!result) throw new PaneFailure(failure?.text ?? messages.pane.failures.other({ detail: '' }));
    return result;
  };

  const copyOf = async (one: Opened): Promise<Uint8Array> => {
    const { assessment, waivers } = await resultOf(one);
    const marks = marksOf(sortWaived(assessment.findings, waivers).open, messages);
    return services.annotate(await bytesOf(fileNamed(one.file), messages), marks);
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
      const done = await task('evidence', async () => {
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
    saveResults: () =>
      task('results', async () => {
        const one = store.get().opened;
        if (!one) return;
        const { assessment, waivers } = await resultOf(one);
        const findings = sortWaived(assessment.findings, waivers);
        const sheet = resultsSheet({ assessment, findings, messages, madeOn: dateOf(services.now()) });
        const title = texts.resultsFile({ name: nameOf(one.file) });
        const bytes = await services.render({ title, sheets: [sheet], activeSheet: 0, names: [] });
        services.download(`${title}.xlsx`, bytes);
        store.set({ notice: messages.pane.summary.saved({ file: `${title}.xlsx` }) });
      }),
    saveCopy: () =>
      task('copy', async () => {
        const one = store.get().opened;
        if (!one) return;
        const file = copyName(one.file, texts.copyFile);
        services.download(file, await copyOf(one));
        store.set({ notice: texts.copied({ file }) });
      }),
    saveCopies: () =>
      task('copies', async () => {
        const { collected: all } = summary.store.get();
        const files: Record<string, Uint8Array> = {};
        for (const { assessment } of all?.summary.villages ?? []) {
          const isPatchable = /\.xls[xm]$/i.test(assessment.file);
          if (assessment.findings.length === 0 || !isPatchable) continue;
          files[copyName(assessment.file, texts.copyFile)] = await copyOf(openFile(assessment.file));
        }
        const count = Object.keys(files).length;
        if (count === 0) throw new PaneFailure(texts.nothingToCopy);
        services.download(texts.copiesFile, await services.zip(files));
        store.set({ notice: texts.copiesMade({ count: String(count), file: texts.copiesFile }) });
      }),
    dismiss: () => store.set({ failure: null }),
  };
}

/** Without its folder and ending. */
function nameOf(path: string): string {
  return safeFileName(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
}

function copyName(path: string, name: (texts: { name: string }) => string): string {
  return `${name({ name: nameOf(path) })}${/\.xlsm$/i.test(path) ? '.xlsm' : '.xlsx'}`;
}

/** The worst finding of every cell of a sheet. */
export function kindsOn(sheet: Sheet, { open }: CheckResult): ReadonlyMap<string, FindingKind> {
  const worst: readonly FindingKind[] = ['note', 'reminder', 'no-evidence', 'unfilled', 'wrong'];
  const kinds = new Map<string, FindingKind>();
  for (const { address, kind } of open) {
    if (address?.sheet !== sheet.name) continue;
    const before = kinds.get(address.cell);
    if (before === undefined || worst.indexOf(kind) > worst.indexOf(before)) kinds.set(address.cell, kind);
  }
  return kinds;
}
