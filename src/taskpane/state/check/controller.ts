/** What a person can do in 检查. Components call it and show its state; it knows the workbook, they do not. */
import { HostFailure, type CellChange, type OpenWorkbook } from '../../../core/host/types';
import type { Language } from '../../../core/messages';
import type { Scheme } from '../../../core/scheme/types';
import { waiverKey } from '../../../core/waivers';
import type { PickedFile, PaneServices } from '../services';
import { readSchemeFile } from '../scheme-file';
import { plain } from '../plain';
import { type Store, createStore } from '../store';
import { IDLE, runTask } from '../task';
import { failedBy } from '../failure';
import { dateOf } from '../time';
import type { FindingView } from './finding-view';
import { type Filter, NO_FILTER } from './groups';
import { marking } from './marking';
import { checkWorkbook, spokenResult, withWaivers } from './run';
import type { CheckResult, CheckState, CheckTask, WaivedView } from './types';

export interface CheckController {
  readonly store: Store<CheckState>;
  /** Cells can be written, so that fixes can be offered. */
  readonly canEdit: boolean;
  readonly language: Language;
  readonly check: () => Promise<boolean>;
  readonly setFilter: (changes: Partial<Filter>) => void;
  /** Shows the finding's text and buttons, and selects its cell where it has one. */
  readonly goTo: (view: FindingView) => Promise<void>;
  readonly applyFix: (view: FindingView) => Promise<boolean>;
  /** Writes cells so that it can be undone, and checks again. @param notice what was done, in words */
  readonly write: (changes: readonly CellChange[], notice: string) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly waive: (view: FindingView, reason: string) => Promise<boolean>;
  readonly unwaive: (waived: WaivedView) => Promise<boolean>;
  readonly mark: () => Promise<boolean>;
  readonly unmark: () => Promise<boolean>;
  readonly chooseScheme: (file: PickedFile) => Promise<boolean>;
  readonly dropScheme: () => Promise<boolean>;
  readonly dismiss: () => void;
  /** What the person has selected. @returns ends it */
  readonly onSelect: OpenWorkbook['onSelect'];
  /** Tells of something that did not work. */
  readonly fail: (error: unknown, retry: () => void) => void;
  /** @returns ends the watch over the workbook's changes */
  readonly watch: () => () => void;
}

export function createCheck(services: PaneServices): CheckController {
  const { workbook, messages } = services;
  const texts = messages.pane.check;
  const store = createStore<CheckState>({
    ...IDLE,
    result: null,
    isStale: false,
    spoken: '',
    filter: NO_FILTER,
    current: null,
    undo: [],
    scheme: null,
  });
  const task = (name: CheckTask, job: () => Promise<void>): Promise<boolean> =>
    runTask(store, messages, name, job);

  // A change while a check reads makes its result stale from the start.
  let changes = 0;

  const checkBy = async (scheme: Scheme | null): Promise<CheckResult> => {
    const before = changes;
    const result = await checkWorkbook(services, scheme);
    store.set({ result, scheme, isStale: changes !== before, spoken: spokenResult(result, messages) });
    return result;
  };
  const check = (): Promise<CheckResult> => checkBy(store.get().scheme);

  // A task of its own: trying again after a failed check must not write again.
  const checkAgain = (notice: string): Promise<boolean> =>
    task('check', async () => {
      await check();
      store.set({ notice });
    });

  const write = async (changes: readonly CellChange[], notice: string): Promise<boolean> => {
    const done = await task('fix', async () => {
      const back = await workbook.write(changes);
      store.set({ undo: [...store.get().undo, back] });
    });
    return done && checkAgain(notice);
  };

  const goTo = async (view: FindingView): Promise<void> => {
    const { key, address } = view;
    store.set({ current: key, failure: null });
    if (!address) return;
    try {
      await workbook.select(address);
    } catch (error) {
      const isGone = error instanceof HostFailure && error.reason === 'not-found';
      const failure = failedBy(error, messages, () => void goTo(view));
      // Only another check can tell where the finding stands now.
      const again = {
        label: texts.checkNow,
        act: () => void task('check', async () => void (await check())),
      };
      store.set({ failure: isGone ? { ...failure, ...again } : failure });
    }
  };

  const keepWaivers = async (
    change: (old: CheckResult['waivers']) => CheckResult['waivers'],
  ): Promise<void> => {
    const { result } = store.get();
    if (!result) return;
    const waivers = change(await workbook.loadWaivers());
    await workbook.saveWaivers(waivers);
    store.set({ result: withWaivers(result, waivers, messages) });
  };

  return {
    store,
    canEdit: workbook.abilities.edit,
    language: services.language,
    check: () => task('check', async () => void (await check())),
    setFilter: (filter) => store.set({ filter: { ...store.get().filter, ...filter } }),
    goTo,
    applyFix: async ({ fix }) => (fix ? write(fix.changes, texts.fixed({ place: fix.place })) : false),
    write,
    async undo() {
      const back = store.get().undo.at(-1);
      if (!back) return false;
      const done = await task('fix', async () => {
        await workbook.write(back);
        store.set({ undo: store.get().undo.slice(0, -1) });
      });
      return done && checkAgain(texts.undone);
    },
    waive: ({ finding }, reason) =>
      task('waive', async () => {
        const key = waiverKey(finding);
        const waiver = { key, reason: reason.trim(), on: dateOf(services.now()) };
        await keepWaivers((old) => [...old.filter((one) => one.key !== key), waiver]);
        store.set({ notice: texts.waivedDone });
      }),
    unwaive: ({ waiver: { key } }) =>
      task('waive', async () => {
        await keepWaivers((old) => old.filter((one) => one.key !== key));
        store.set({ notice: texts.unwaived });
      }),
    mark: () =>
      task('mark', async () => {
        // Marks from an old result would stand on the wrong cells.
        const { result, isStale } = store.get();
        const { marks, results } = await marking(!result || isStale ? await check() : result, services);
        const { cells, protectedSheets } = await workbook.mark(marks, results);
        const marked = texts.marked({ cells: String(cells), sheet: results.name });
        const sheets = protectedSheets.map((sheet) => texts.quoted({ sheet: plain(sheet) }));
        const but = sheets.length > 0 ? texts.markedProtected({ sheets: sheets.join(texts.separator) }) : '';
        store.set({ notice: marked + but });
      }),
    unmark: () =>
      task('unmark', async () => {
        await workbook.unmark();
        store.set({ notice: texts.unmarked });
      }),
    chooseScheme: (file) =>
      task('check', async () => void (await checkBy(await readSchemeFile(file, services)))),
    dropScheme: () => task('check', async () => void (await checkBy(null))),
    dismiss: () => store.set({ failure: null }),
    onSelect: workbook.onSelect,
    fail: (error, retry) => store.set({ failure: failedBy(error, messages, retry) }),
    watch: () =>
      workbook.onChange(() => {
        changes += 1;
        if (store.get().result && !store.get().isStale) store.set({ isStale: true });
      }),
  };
}
