/** The scheme that a range holds: the snapshot sheet _zpt, or the sheet 细则 (with 设置 beside it, where it was given). */
import { blankScheme } from '../core/checks/before/scheme-missing';
import type { Finding } from '../core/checks/types';
import { type Decimal, sum } from '../core/decimal';
import { parseAddress } from '../core/grid/address';
import type { Cell } from '../core/grid/types';
import { describe } from '../core/messages/describe';
import { readSnapshot } from '../core/recognise/snapshot';
import type { Place } from '../core/recognise/types';
import { codes } from '../core/scheme/check/codes';
import { limits } from '../core/scheme/check/limits';
import { rules } from '../core/scheme/check/rules';
import type { SchemePlaces } from '../core/scheme/check/types';
import type { Item, Scheme } from '../core/scheme/types';
import { type ReadItem, readItems } from '../core/scheme/workbook/read-items';
import { readSettings } from '../core/scheme/workbook/read-settings';
import { type SchemeReport, schemeReporter } from '../core/scheme/workbook/report';
import { type FoundSchemeTable, readTable } from '../core/scheme/workbook/table';
import { squash } from '../core/text';
import { TABLES } from '../core/vocabulary/columns';
import { ITEM_COLUMNS, SCHEME_TABLES, SETTINGS, SETTING_COLUMNS } from '../core/vocabulary/scheme-workbook';
import { SNAPSHOT_KEYS } from '../core/vocabulary/snapshot';
import { messages, texts, wrong } from './errors';
import { sheetOf, unplaced, workbookOf } from './ranges';
import type { Matrix } from './values';
import { hasZerosForBlanks } from './zeros-for-blanks';

/** Rounding where no settings say it: as a scheme's own settings do when they are left blank. */
export const PLACES = 2;

/**
 * @param more ranges among which 设置 may be
 * @throws CustomFunctions.Error #VALUE! when it holds no scheme, or one with errors
 */
export function schemeFrom(range: Matrix, more: readonly Matrix[]): Scheme {
  return isSnapshot(range) ? fromSnapshot(range) : fromItems(range, more);
}

/** Whether a range is the sheet _zpt: keys in its first column. */
export function isSnapshot(range: Matrix): boolean {
  return range.some(([key]) => key === SNAPSHOT_KEYS.format);
}

export function fromSnapshot(range: Matrix): Scheme {
  const snapshot = readSnapshot(workbookOf([sheetOf(TABLES.snapshot, unplaced(range))]));
  if (!snapshot?.scheme) throw wrong(texts().snapshotDamaged);
  return snapshot.scheme;
}

/** Whether a range is the sheet 设置. */
export function isSettings(range: Matrix): boolean {
  return settingsIn(range).found;
}

/** Settings that are dates: a range holds them as plain numbers. */
const DATE_SETTINGS: ReadonlySet<string> = new Set(
  Object.values(SETTINGS).flatMap(([name, kind]) =>
    kind === 'date' || kind === 'optional-date' ? [name] : [],
  ),
);

function settingsIn(range: Matrix): FoundSchemeTable<keyof typeof SETTING_COLUMNS> {
  const { settings } = SCHEME_TABLES;
  const sheet = sheetOf(settings, unplaced(range));
  const rows = sheet.rows.map((row) =>
    row.cells.some(({ value }) => typeof value === 'string' && DATE_SETTINGS.has(squash(value)))
      ? { ...row, cells: row.cells.map((cell): Cell => ({ ...cell, isDate: true })) }
      : row,
  );
  return readTable(workbookOf([{ ...sheet, rows }]), '', settings, SETTING_COLUMNS);
}

function fromItems(range: Matrix, more: readonly Matrix[]): Scheme {
  const findings: Finding[] = [];
  const report = schemeReporter(findings);
  const name = SCHEME_TABLES.items;
  const table = readTable(workbookOf([sheetOf(name, unplaced(range))]), '', name, ITEM_COLUMNS);
  if (!table.found) throw wrong(texts().noScheme({ columns: table.missing }));
  const items = readItems(table.rows, report);
  refuseZerosForBlanks(range, items);
  const scheme: Scheme = { ...settingsFor(items, more, report), items: items.map(({ item }) => item) };
  const sheet: Place = { sheet: name };
  const places: SchemePlaces = {
    item: (at, column) => items[at]?.place(column) ?? sheet,
    grade: () => sheet,
    setting: () => sheet,
    village: () => sheet,
    items: sheet,
    grades: sheet,
  };
  codes(scheme, report, places);
  rules(scheme, report, places);
  limits(scheme, report, places);
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault) throw wrong(texts().schemeFaulty(describe(fault, messages())));
  return scheme;
}

/** Without 设置: no cap of the bonus, no finest step, no period, no veto; the base is what the items add up to. */
function settingsFor(items: readonly ReadItem[], more: readonly Matrix[], report: SchemeReport): Scheme {
  const settings = more.map(settingsIn).find((table) => table.found);
  if (settings?.found) {
    const place: Place = { sheet: SCHEME_TABLES.settings };
    return { ...blankScheme, ...readSettings(settings.rows, false, place, report).settings };
  }
  return { ...blankScheme, places: PLACES, base: baseOf(items.map(({ item }) => item)) };
}

/** What the regular items add up to. */
export function baseOf(items: readonly Item[]): Decimal {
  return sum(items.flatMap(({ kind, points }) => (kind === 'regular' && points ? [points] : [])));
}

function refuseZerosForBlanks(range: Matrix, [first]: readonly ReadItem[]): void {
  if (!first) return;
  const spots = (['content', 'standard', 'evidenceText', 'department'] as const).flatMap((column) => {
    const spot = parseAddress(first.place(column).cell ?? '');
    return spot ? [spot] : [];
  });
  const row = spots[0]?.row ?? 0;
  const columns = spots.map(({ column }) => column);
  if (hasZerosForBlanks(unplaced(range), row - 1, columns)) throw wrong(texts().zerosForBlanks);
}
