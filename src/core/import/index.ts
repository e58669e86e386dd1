/** A 考核细则 or 评分表 as townships write it → the draft of a scheme, with everything that was not plain in it. */
import { ZERO } from '../decimal';
import type { Sheet, Workbook } from '../grid/types';
import { readSnapshot } from '../recognise/snapshot';
import { LAST_YEAR, NO_SUPERVISION } from '../scheme/defaults';
import type { Scheme } from '../scheme/types';
import { readScheme } from '../scheme/workbook';
import { aboutOf } from './about';
import type { ItemDraft } from './draft-item';
import { exampleGrades, gradesIn } from './grades';
import { type NamedSheet, draftItems } from './items';
import { joinLines } from './points';
import { readTables } from './table/read';
import { RubricView } from './table/view';
import { baseOf, bonusCapOf, checkGroups } from './totals';
import type { Doubt, DoubtReport, ImportOptions, ImportResult } from './types';

export type { Doubt, ImportOptions, ImportResult } from './types';

const SHEETS = 50;

/**
 * Never throws. A workbook that is a scheme already, or carries one, gives that scheme as it is.
 * @param workbook as any reader gives it
 */
export function importScheme(workbook: Workbook, options: ImportOptions): ImportResult {
  const doubts: Doubt[] = [];
  const report: DoubtReport = (messageId, params, place, severity = 'warning') => {
    doubts.push({ messageId, params, place, severity });
  };
  const known = schemeInside(workbook, options, report);
  if (known)
    return {
      scheme: known,
      doubts,
      counts: { items: known.items.length, rulesRead: known.items.length, sheets: [] },
    };
  const sheets = tablesOf(workbook, options, report);
  if (sheets.every(({ table }) => table.items.length === 0))
    return { scheme: null, doubts: [], counts: { items: 0, rulesRead: 0, sheets: [] } };
  const { scheme, drafts } = draft(sheets, options, report);
  return {
    scheme,
    doubts: inOrder(doubts, workbook),
    counts: {
      items: drafts.length,
      rulesRead: drafts.filter(({ isRead }) => isRead).length,
      sheets: sheets.map(({ sheet }) => sheet),
    },
  };
}

function schemeInside(workbook: Workbook, { file }: ImportOptions, report: DoubtReport): Scheme | null {
  const carried = readSnapshot(workbook)?.scheme ?? null;
  const read = carried ? null : readScheme(workbook, file);
  const scheme = carried ?? read?.scheme ?? null;
  if (!scheme) return null;
  const errors = read?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  if (errors > 0) report('scheme-faulty', { title: scheme.title, count: String(errors) }, { file }, 'error');
  else report('already-scheme', { title: scheme.title }, { file }, 'info');
  return scheme;
}

/** Columns are guessed only where no sheet has headings that are known. */
function tablesOf(workbook: Workbook, options: ImportOptions, report: DoubtReport): readonly NamedSheet[] {
  const headed = tablesIn(workbook, false, options, report);
  return headed.length > 0 ? headed : tablesIn(workbook, true, options, report);
}

function tablesIn(
  workbook: Workbook,
  guesses: boolean,
  { file }: ImportOptions,
  report: DoubtReport,
): readonly NamedSheet[] {
  const found: (NamedSheet & { readonly key: string })[] = [];
  for (const sheet of workbook.sheets.slice(0, SHEETS)) {
    // What is said of a sheet that turns out to hold no table is not said.
    const said: Parameters<DoubtReport>[] = [];
    const view = new RubricView({ file, sheet, date1904: workbook.date1904 });
    const table = readTables(
      view,
      guesses,
      ((...doubt: Parameters<DoubtReport>) => void said.push(doubt)) as DoubtReport,
    );
    if (!table || table.items.length === 0) continue;
    const place = ({ top, left }: { readonly top: number; readonly left: number }) => view.place(top, left);
    if (sheet.state !== 'visible') {
      report('sheet-hidden', { sheet: sheet.name }, { file, sheet: sheet.name }, 'info');
      continue;
    }
    const key = JSON.stringify(table.items.map(({ main, group }) => [joinLines(main.text), group.title]));
    const same = found.find((other) => other.key === key);
    if (same) {
      report('same-sheet', { sheet: sheet.name, other: same.sheet }, { file, sheet: sheet.name }, 'info');
      continue;
    }
    for (const doubt of said) report(...doubt);
    found.push({ table, place, sheet: sheet.name, key });
  }
  return found;
}

interface Drafted {
  readonly scheme: Scheme;
  readonly drafts: readonly ItemDraft[];
}

function draft(sheets: readonly NamedSheet[], options: ImportOptions, report: DoubtReport): Drafted {
  const about = aboutOf(sheets, options, report);
  const notes = sheets.flatMap(({ table, place }) =>
    [...table.notes, ...table.preamble].map((shown) => ({
      text: joinLines(shown.text),
      place: place(shown),
      isNote: table.notes.includes(shown),
    })),
  );
  const graded = notes.map((note) => ({ ...note, grades: gradesIn(note.text) })).find(({ grades }) => grades);
  const written = graded?.grades ?? null;
  if (graded) report('grades-read', { text: shorten(graded.text) }, graded.place, 'info');
  const lowest = written?.at(-1)?.name ?? exampleGrades(ZERO.plus(100)).at(-1)?.name ?? '';
  const drafts = draftItems(sheets, lowest, report);
  const more = sheets.flatMap((sheet) => checkGroups(sheet, drafts, report));
  const bonusCap = bonusCapOf(sheets, drafts, report);
  const base = baseOf(sheets, more, drafts, bonusCap, report);
  const veto = drafts.find(({ item }) => item.kind === 'veto');
  if (veto) report('veto-off', {}, veto.place, 'info');
  if (veto && !written) report('grades-invented', { grade: lowest }, veto.place, 'warning');
  for (const note of notes)
    if (note.isNote && note !== graded && note.text !== graded?.text)
      report('note-kept', { text: shorten(note.text) }, note.place, 'info');
  const items = drafts.map(({ item, place }) => {
    if (item.kind !== 'bonus' || item.points || !bonusCap) return item;
    report('bonus-points-cap', { points: bonusCap.toFixed() }, place, 'warning');
    return { ...item, points: bonusCap };
  });
  const scheme: Scheme = {
    id: `draft-${about.year}-${mark(items.map(({ title, content }) => title + content).join('\n'))}`,
    version: '1',
    title: about.title,
    source: about.source,
    illustrative: false,
    township: about.township,
    period: about.period,
    deadline: null,
    base,
    bonusCap,
    step: null,
    places: 2,
    tolerance: ZERO,
    rankingEnabled: false,
    vetoEnabled: false,
    withoutEvidence: 'flag',
    summaryLength: 0,
    items,
    grades: written ?? (veto ? exampleGrades(base) : []),
    roster: [],
    supervision: NO_SUPERVISION,
    lastYear: LAST_YEAR,
    checks: {},
  };
  return { scheme, drafts };
}

/** Tells drafts of different tables apart: the same table gives the same mark. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** By sheet and cell; what the same cell is doubted for stays together. */
function inOrder(doubts: readonly Doubt[], { sheets }: Workbook): readonly Doubt[] {
  const at = (name: string | undefined): number => sheets.findIndex((sheet: Sheet) => sheet.name === name);
  const key = ({ place: { sheet, cell = '' } }: Doubt): readonly [number, number, string] => {
    const [, column = '', row = '0'] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
    return [at(sheet), Number(row), column.padStart(3)];
  };
  return [...doubts].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left[0] - right[0] || left[1] - right[1] || (left[2] < right[2] ? -1 : left[2] > right[2] ? 1 : 0);
  });
}
