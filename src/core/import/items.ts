/** All items of the draft: their rows, sections, codes. */
import { FALLBACK_SECTION } from '../vocabulary/import-words';
import { type ItemDraft, draftItem } from './draft-item';
import { type ToCode, codesOf, columnNumber, leadingNumber } from './numbers';
import { joinLines } from './points';
import { type RowGroup, groupRows } from './shared-points';
import type { Group } from './table/groups';
import type { RawItem } from './table/read';
import type { SheetTable } from './totals';
import type { DoubtReport } from './types';

export interface NamedSheet extends SheetTable {
  readonly sheet: string;
}

export function draftItems(
  sheets: readonly NamedSheet[],
  vetoGrade: string,
  report: DoubtReport,
): readonly ItemDraft[] {
  const rows = sheets.flatMap((sheet) => rowsOf(sheet, report).map((row) => ({ ...row, sheet })));
  const groups = [...new Set(rows.flatMap(({ raws: [raw] }) => (raw ? [raw.group] : [])))];
  const numbered = rows.map(({ raws: [raw] }): ToCode => ({
    group: raw?.group,
    number: raw ? numberOf(raw) : '',
    isNumeric: typeof raw?.numberShown?.cell.value === 'number',
  }));
  const { codes, invented } = codesOf(numbered, groups);
  const [first] = rows;
  if (invented && first?.raws[0])
    report(
      'codes-invented',
      { count: String(rows.length) },
      first.raws[0].view.placeOf(first.raws[0].main),
      'info',
    );
  doubtNumbers(
    rows.flatMap(({ raws }) => raws),
    report,
  );
  const named = new Set<Group>();
  return rows.flatMap((row, at): readonly ItemDraft[] => {
    const [raw] = row.raws;
    if (!raw) return [];
    const section = sectionOf(raw, row.sheet, sheets);
    if (raw.group.title === '' && !named.has(raw.group)) {
      named.add(raw.group);
      report('section-missing', { title: section }, raw.view.placeOf(raw.main), 'info');
    }
    const draft = draftItem({
      raws: row.raws,
      hasOwnPoints: row.hasOwnPoints,
      code: codes[at] ?? '',
      section,
      vetoGrade,
      report,
    });
    return draft ? [draft] : [];
  });
}

/** Items that take from the total have no place in a scheme, and the report says so. */
function rowsOf({ table }: NamedSheet, report: DoubtReport): readonly RowGroup[] {
  for (const group of table.groups) {
    const own = table.items.filter((item) => item.group === group);
    if (group.kind === 'deduction' && own[0])
      report('deduction-section', { text: group.title }, own[0].view.placeOf(own[0].main), 'warning');
  }
  return groupRows(
    table.items.filter(({ group }) => group.kind !== 'deduction'),
    report,
  );
}

function numberOf(raw: RawItem): string {
  const own = raw.number === '' ? '' : columnNumber(raw.number);
  return own === '' ? leadingNumber(raw.main.text).number : own;
}

function sectionOf({ group }: RawItem, { sheet }: NamedSheet, sheets: readonly NamedSheet[]): string {
  if (group.title !== '') return group.title;
  const isNamed = sheets.length > 1 && !/^(?:sheet|工作表)\s*\d*$/i.test(sheet);
  return isNamed ? joinLines(sheet) : FALLBACK_SECTION;
}

/** The same number twice, or one left out, may be a slip of whoever typed the table. */
function doubtNumbers(items: readonly RawItem[], report: DoubtReport): void {
  items.forEach((item, at) => {
    const before = items[at - 1];
    const place = item.view.placeOf(item.numberShown ?? item.main);
    const leading = leadingNumber(item.main.text);
    const doubled = leading.isDoubled || /^(\d+)、\1[、.]?$/.test(item.number.trim());
    if (doubled)
      report('number-doubled', { number: leading.number || columnNumber(item.number) }, place, 'info');
    const [last, number] = [before ? Number(numberOf(before)) : 0, Number(numberOf(item))];
    const isWhole = [last, number].every((one) => Number.isInteger(one) && one >= 1);
    if (before?.group !== item.group || !isWhole) return;
    if (number === last) report('number-repeated', { number: String(number) }, place, 'info');
    else if (number > last + 1)
      report('number-gap', { before: String(last), number: String(number) }, place, 'warning');
  });
}
