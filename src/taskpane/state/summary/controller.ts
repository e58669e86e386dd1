/** What a person can do in 汇总: pick files, stop, write the summary into the workbook or into a file. */
import type { Assessment } from '../../../core/assessment';
import type { DocumentId } from '../../../core/documents/ids';
import type { YearScores } from '../../../core/last-year/types';
import type { Scheme } from '../../../core/scheme/types';
import { summarise } from '../../../core/summary/summarise';
import type { Summary } from '../../../core/summary/types';
import type { SummaryFile } from '../../../core/summary-file';
import type { WorkbookDesign } from '../../../core/sheets/types';
import { safeFileName } from '../../../files/name';
import { describe } from '../../../core/messages/describe';
import { usableScheme } from '../open-scheme';
import { plain } from '../plain';
import { readSchemeFile } from '../scheme-file';
import type { PaneServices, PickedFile } from '../services';
import { type Store, createStore } from '../store';
import { IDLE, runTask } from '../task';
import { dateOf } from '../time';
import { collect, handedIn } from './collect';
import { lastSummary, rectificationStatus } from './last-summary';
import type { Collected, Progress, SchemeSource, SummaryState, SummaryTask, UnreadView } from './types';

export interface SummaryController {
  readonly store: Store<SummaryState>;
  /** @param isFolder whether the files are those of a whole folder */
  readonly collect: (files: readonly PickedFile[], isFolder: boolean) => Promise<boolean>;
  readonly cancel: () => void;
  /** The files picked last, measured by this scheme. */
  readonly chooseScheme: (file: PickedFile) => Promise<boolean>;
  /** The files picked last, compared with the scores of former years in these. @param isFolder as in `collect` */
  readonly chooseFormer: (files: readonly PickedFile[], isFolder: boolean) => Promise<boolean>;
  readonly dropFormer: () => Promise<boolean>;
  readonly write: () => Promise<boolean>;
  readonly save: () => Promise<boolean>;
  /** The documents chosen, in one archive. */
  readonly saveDocuments: (wanted: readonly DocumentId[]) => Promise<boolean>;
  readonly dismiss: () => void;
}

export function createSummary(services: PaneServices): SummaryController {
  const { workbook, messages } = services;
  const texts = messages.pane.summary;
  const store = createStore<SummaryState>({
    ...IDLE,
    progress: null,
    collected: null,
    unreadable: [],
    problem: null,
    former: null,
  });
  const task = (name: SummaryTask, job: () => Promise<void>): Promise<boolean> =>
    runTask(store, messages, name, job);
  let picked: { readonly files: readonly PickedFile[]; readonly isFolder: boolean } | null = null;
  let stop = new AbortController();
  /** Chosen by hand; null: that of the open workbook, or of the files. */
  let given: Scheme | null = null;
  let former: readonly YearScores[] = [];

  const run = async (): Promise<void> => {
    if (!picked) return;
    const files = handedIn(picked.files, picked.isFolder);
    store.set({ collected: null, unreadable: [], problem: null, progress: null });
    if (files.length === 0) {
      store.set({ problem: { text: texts.noFiles, needsScheme: false } });
      return;
    }
    stop = new AbortController();
    const { signal } = stop;
    try {
      const open = given ? null : await usableScheme(await workbook.read());
      const source: SchemeSource = given ? 'given' : open ? 'workbook' : 'files';
      const finished = await collect(
        {
          files,
          isFolder: picked.isFolder,
          scheme: given ?? open,
          previous: former.at(-1)?.scores ?? null,
          signal,
          onProgress: (progress) => store.set({ progress }),
        },
        services,
      );
      store.set({ unreadable: unread(finished.assessments) });
      const { assessments, batch, scheme } = finished;
      if (assessments.every(({ readable }) => !readable))
        store.set({ problem: { text: texts.nothingRead, needsScheme: false } });
      else if (scheme) {
        const summary = summarise(assessments, batch, scheme, former.at(-1)?.scores ?? null);
        const previous = await lastSummary(workbook);
        const rectification = await statusOf(summary, previous);
        store.set({
          collected: { summary, schemeFrom: source, rectification },
          notice: texts.done({ villages: String(summary.villages.length) }),
        });
      } else store.set({ problem: { text: lackingScheme(assessments), needsScheme: true } });
    } catch (error) {
      if (!signal.aborted) throw error;
      const { at = 1, of = files.length } = store.get().progress ?? {};
      store.set({ notice: texts.cancelled({ done: String(at - 1), of: String(of) }) });
    } finally {
      store.set({ progress: null });
    }
  };

  const lackingScheme = (assessments: readonly Assessment[]): string =>
    assessments.some((one) => one.readable && one.scheme !== null)
      ? texts.schemesDiffer
      : texts.schemeMissing;

  const unread = (assessments: readonly Assessment[]): readonly UnreadView[] =>
    assessments.flatMap(({ readable, file, findings: [first] }) => {
      if (readable || !first) return [];
      const { message, remedy } = describe(first, messages);
      return [{ file: plain(file), reason: plain(message + remedy) }];
    });

  const statusOf = (summary: Summary, previous: SummaryFile | null): Promise<string> =>
    rectificationStatus(summary, previous, messages, dateOf(services.now()));

  /** With what was typed into the open workbook's summary until now. */
  const design = async (collected: Collected): Promise<WorkbookDesign> => {
    const { summary } = collected;
    const previous = await lastSummary(workbook);
    store.set({ collected: { ...collected, rectification: await statusOf(summary, previous) } });
    const [{ summaryWorkbook }, { withRecord }] = await Promise.all([
      import('../../../core/sheets/summary'),
      import('../../../core/sheets/summary/record-sheet'),
    ]);
    // A browser does not tell where the files lie, so nothing can be linked to them.
    const link = (): null => null;
    const context = { summary, messages, link, madeOn: dateOf(services.now()), previous };
    const made = withRecord(summaryWorkbook(context), context);
    if (former.length === 0) return made;
    const { withYears } = await import('./former-years');
    return withYears(made, former, context, services);
  };

  const readFormer = async (files: readonly PickedFile[]): Promise<void> => {
    const { namesOf, readFormerYears } = await import('./former-years');
    stop = new AbortController();
    const { signal } = stop;
    try {
      const roster = store.get().collected?.summary.scheme.roster ?? [];
      const onProgress = (progress: Progress): void => store.set({ progress });
      former = await readFormerYears({ files, roster, signal, onProgress }, services);
      const villages = former.at(-1)?.scores.villages.length ?? 0;
      store.set({ former: { years: namesOf(former, messages), villages } });
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      store.set({ progress: null });
    }
    if (!signal.aborted) await run();
  };

  return {
    store,
    collect: (files, isFolder) =>
      task('collect', async () => {
        picked = { files, isFolder };
        given = null;
        await run();
      }),
    cancel: () => stop.abort(),
    chooseScheme: (file) =>
      task('collect', async () => {
        given = await readSchemeFile(file, services);
        await run();
      }),
    chooseFormer: (files, isFolder) => task('collect', () => readFormer(handedIn(files, isFolder))),
    dropFormer: () =>
      task('collect', async () => {
        former = [];
        store.set({ former: null });
        await run();
      }),
    write: () =>
      task('write', async () => {
        const { collected } = store.get();
        if (!collected) return;
        const { sheets } = await design(collected);
        await workbook.paint(sheets);
        store.set({ notice: texts.written({ sheet: sheets[0]?.name ?? '' }) });
      }),
    save: () =>
      task('save', async () => {
        const { collected } = store.get();
        if (!collected) return;
        const bytes = await services.render(await design(collected));
        const file = texts.fileName({ title: safeFileName(collected.summary.scheme.title) });
        services.download(file, bytes);
        store.set({ notice: texts.saved({ file }) });
      }),
    saveDocuments: (wanted) =>
      task('documents', async () => {
        const { collected } = store.get();
        if (!collected || wanted.length === 0) return;
        // With all that writes Word files: most of the time nobody asks for documents.
        const { documentFiles } = await import('./documents');
        const files = await documentFiles(collected.summary, wanted, dateOf(services.now()));
        const count = Object.keys(files).length;
        if (count === 0) {
          store.set({ notice: texts.documents.nothing });
          return;
        }
        const file = texts.documents.zipName;
        services.download(file, await services.zip(files));
        store.set({ notice: texts.documents.made({ count: String(count), file }) });
      }),
    dismiss: () => store.set({ failure: null }),
  };
}
