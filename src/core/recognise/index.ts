/** A workbook understood: which sheet holds which table, what its rows say, who sent it. */
import type { Sheet, Workbook } from '../grid/types';
import { isBlankText } from '../text';
import { TABLES, type TableId } from '../vocabulary/columns';
import { signoffOf, villageField } from './captions';
import { findLedger } from './ledgers';
import { findRegister } from './register';
import { readScores, scoreTable, scoresBeside } from './scores';
import { CASES, PROJECTS, RECTIFICATIONS } from './shapes';
import type { SheetView } from './sheet-view';
import { readSnapshot } from './snapshot';
import type { Field, FoundTable, HiddenSheet, Signoff, Snapshot, Submission } from './types';
import { isWorkSummary, readWorkSummary } from './work-summary';

const NOBODY: Signoff = { preparer: null, head: null, date: null };

/**
 * The tables of a village's workbook, found by their headings whatever the sheets are called and wherever the tables
 * stand. Never throws: what is not there is null.
 * @param file as findings name it
 */
export function recognise(workbook: Workbook, file: string): Submission {
  const views = workbook.sheets
    .filter(({ name }) => name !== TABLES.snapshot)
    .map((sheet): SheetView => ({ file, sheet, date1904: workbook.date1904 }));
  const taken = new Set<Sheet>();
  const pick = <T extends FoundTable<string>>(id: TableId, find: (view: SheetView) => T | null): T | null => {
    const found = best(
      views.filter(({ sheet }) => !taken.has(sheet)),
      TABLES[id],
      find,
    );
    if (found) taken.add(found.view.sheet);
    return found?.table ?? null;
  };
  const read = views.flatMap((view) => {
    const found = readScores(view);
    return found ? [{ view, found }] : [];
  });
  const main = best(views, TABLES.scores, (view) => read.find((one) => one.view === view)?.found ?? null);
  const beside = main
    ? scoresBeside(
        main.table,
        read.filter(({ view }) => isShown(view, main.view)).map(({ found }) => found),
      )
    : [];
  for (const { view, found } of read) if (beside.includes(found)) taken.add(view.sheet);
  const scores = main && scoreTable(main.table, beside);
  const register = pick('register', findRegister);
  const projects = pick('projects', (view) => findLedger(view, PROJECTS));
  const cases = pick('cases', (view) => findLedger(view, CASES));
  const rectifications = pick('rectifications', (view) => findLedger(view, RECTIFICATIONS));
  const summary = views.find((view) => !taken.has(view.sheet) && isWorkSummary(view));
  const snapshot = readSnapshot(workbook);
  const scoreTables: readonly FoundTable<string>[] = scores ? [scores, ...scores.parts] : [];
  const scoreViews = scoreTables.flatMap((table): (readonly [SheetView, FoundTable<string>])[] => {
    const view = views.find(({ sheet }) => sheet.name === table.sheet);
    return view ? [[view, table]] : [];
  });
  const tables = [...scoreTables, register, projects, cases, rectifications];
  return {
    file,
    village:
      firstOf(scoreViews, ([view, table]) => written(villageField(view, table))) ??
      fromSnapshot(snapshot, file),
    snapshot,
    scores,
    likelySheet: scores
      ? null
      : likeliest(views.filter((view) => view !== summary && !taken.has(view.sheet) && !isGuide(view))),
    register,
    projects,
    cases,
    rectifications,
    summary: summary ? readWorkSummary(summary) : null,
    signoff: signoffIn(scoreViews),
    hiddenSheets: hiddenAmong(views, tables),
    hasMacros: workbook.hasMacros,
    externalLinks: workbook.externalLinks,
    ...(workbook.cutTexts === undefined ? {} : { cutTexts: workbook.cutTexts }),
    ...(workbook.format === undefined ? {} : { format: workbook.format }),
  };
}

/** Another sheet shares the items with the main one when a person can see it, or neither. */
function isShown({ sheet }: SheetView, main: SheetView): boolean {
  return sheet === main.sheet || sheet.state === 'visible' || main.sheet.state !== 'visible';
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** Who signs: on the main table's sheet, else on another one over which the items are spread. */
function signoffIn(all: readonly (readonly [SheetView, FoundTable<string>])[]): Signoff {
  const [first, ...others] = all.map(([view, table]) => signoffOf(view, table));
  if (!first) return NOBODY;
  const part = <P extends keyof Signoff>(name: P): Signoff[P] | null =>
    firstOf(others, (signoff) => signoff[name] as Signoff[P] | null);
  return {
    preparer: first.preparer ?? part('preparer'),
    head: first.head ?? part('head'),
    date: first.date ?? part('date'),
  };
}

/** The sheet that names most columns; among equals one with our name for it, then a visible one, then the first. */
function best<T extends FoundTable<string>>(
  views: readonly SheetView[],
  name: string,
  find: (view: SheetView) => T | null,
): { readonly view: SheetView; readonly table: T } | null {
  let found: { readonly view: SheetView; readonly table: T; readonly worth: number } | null = null;
  for (const view of views) {
    const table = find(view);
    if (!table) continue;
    const worth =
      Object.keys(table.columns).length * 4 +
      (view.sheet.name.trim() === name ? 2 : 0) +
      (view.sheet.state === 'visible' ? 1 : 0);
    if (worth > (found?.worth ?? -1)) found = { view, table, worth };
  }
  return found;
}

function written(field: Field<string> | null): Field<string> | null {
  return field && !isBlankText(field.value) ? field : null;
}

/** A village that left 村名 blank is still known from its template. */
function fromSnapshot(snapshot: Snapshot | null, file: string): Field<string> | null {
  if (!snapshot || isBlankText(snapshot.village)) return null;
  return { value: snapshot.village, cell: undefined, place: { file, sheet: TABLES.snapshot } };
}

/** Our template's own explanations, in which a village fills in nothing. */
function isGuide({ sheet }: SheetView): boolean {
  return sheet.name === TABLES.guide;
}

/** Among the sheets that are no other table, where the score table should have been: by name, else the fullest one. */
function likeliest(views: readonly SheetView[]): string | null {
  const named = views.find(({ sheet }) => /自评|自查|评分|考核/.test(sheet.name));
  if (named) return named.sheet.name;
  const size = ({ sheet }: SheetView): number => sheet.rows.length;
  const [largest] = views
    .filter(({ sheet }) => sheet.state === 'visible' && sheet.rows.length > 0)
    .sort((a, b) => size(b) - size(a));
  return largest?.sheet.name ?? null;
}

function hiddenAmong(
  views: readonly SheetView[],
  tables: readonly (FoundTable<string> | null)[],
): readonly HiddenSheet[] {
  return tables.flatMap((table): HiddenSheet[] => {
    const view = table && views.find(({ sheet }) => sheet.name === table.sheet);
    return table && view && view.sheet.state !== 'visible'
      ? [{ sheet: table.sheet, table: table.table }]
      : [];
  });
}
