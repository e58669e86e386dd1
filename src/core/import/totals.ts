/** What the items must add up to, and how much the bonus items may add: from rows, captions, headings and notes. */
import { type Decimal, ZERO, formatDecimal, sum } from '../decimal';
import type { Place } from '../recognise/types';
import type { ItemDraft } from './draft-item';
import { bracketPoints, captionPoints } from './points';
import type { Group } from './table/groups';
import type { RawTable } from './table/read';
import { readable } from './text/readable';
import type { DoubtReport } from './types';

export interface SheetTable {
  readonly table: RawTable;
  readonly place: (at: { readonly top: number; readonly left: number }) => Place;
}

interface Declared {
  readonly value: Decimal;
  readonly place: Place;
}

const pointsOf = (drafts: readonly ItemDraft[]): Decimal =>
  sum(drafts.flatMap(({ item: { points } }) => (points ? [points] : [])));

/** Every group against what its caption and its 小计 say. @returns the 小计 that are of more than their group */
export function checkGroups(
  sheet: SheetTable,
  drafts: readonly ItemDraft[],
  report: DoubtReport,
): readonly Declared[] {
  const totals: Declared[] = [];
  const seen: ItemDraft[] = [];
  for (const group of sheet.table.groups) {
    if (group.kind !== 'regular') continue;
    const own = drafts.filter(({ raw, item }) => raw.group === group && item.kind === 'regular');
    seen.push(...own);
    if (own.length === 0) continue;
    const total = pointsOf(own);
    const differs = (declared: Decimal, place: Place): void =>
      report(
        'section-differs',
        { section: group.title, declared: formatDecimal(declared), sum: formatDecimal(total) },
        place,
        'warning',
      );
    if (group.points && group.shown && !group.points.value.eq(total))
      differs(group.points.value, sheet.place(group.shown));
    if (group.subtotal && !group.subtotal.points.value.eq(total)) {
      const { points, shown } = group.subtotal;
      if (points.value.eq(pointsOf(seen))) totals.push({ value: points.value, place: sheet.place(shown) });
      else differs(points.value, sheet.place(shown));
    }
  }
  return totals;
}

export function bonusCapOf(
  sheets: readonly SheetTable[],
  drafts: readonly ItemDraft[],
  report: DoubtReport,
): Decimal | null {
  const bonus = drafts.filter(({ item }) => item.kind === 'bonus');
  const [first] = bonus;
  if (!first) return null;
  const groups = sheets.flatMap(({ table }) => table.groups.filter(({ kind }) => kind === 'bonus'));
  const captions = groups.flatMap((group) => (groupCap(group) ? [groupCap(group)] : [])) as Decimal[];
  const rows = sheets.flatMap(({ table }) =>
    table.totals.filter(({ of }) => of === 'bonus').map(({ points }) => points.value),
  );
  const notes = sheets.flatMap(({ table }) =>
    [...table.notes, ...table.preamble].flatMap(({ text }) => capIn(text) ?? []),
  );
  const cap =
    rows[0] ??
    notes[0] ??
    (captions.length === groups.length && captions.length > 0 ? sum(captions) : captions[0]);
  if (cap) return cap;
  if (bonus.every(({ item }) => item.points)) {
    const total = pointsOf(bonus);
    report('bonus-cap-summed', { cap: formatDecimal(total) }, first.place, 'warning');
    return total;
  }
  report('bonus-cap-missing', {}, first.place, 'error');
  return null;
}

function groupCap({ points, subtotal, shown }: Group): Decimal | null {
  return (shown && capIn(shown.text)) ?? points?.value ?? subtotal?.points.value ?? null;
}

/** 加分累计不得超过10分, 加分最高10分 */
function capIn(text: string): Decimal | null {
  const plain = readable(text);
  const [, digits] =
    /(?:加分|附加分|奖励分)[^。;]{0,20}?(?:不(?:得)?超过|最[高多](?:不超过|加|为)?|上限(?:为)?|封顶)(\d+(?:\.\d+)?)分/.exec(
      plain,
    ) ?? [];
  return digits === undefined ? null : ZERO.plus(digits);
}

/** 合计, 满分, 标准分（100分）: what the table says in all; the sum where it says nothing. */
export function baseOf(
  sheets: readonly SheetTable[],
  more: readonly Declared[],
  drafts: readonly ItemDraft[],
  bonusCap: Decimal | null,
  report: DoubtReport,
): Decimal {
  const regular = drafts.filter(({ item }) => item.kind === 'regular');
  const total = pointsOf(regular);
  const declared = [...sheets.flatMap(declaredIn), ...more];
  const fits = (value: Decimal): boolean =>
    value.eq(total) || (bonusCap !== null && value.eq(total.plus(bonusCap)));
  const place = regular[0]?.place ?? {};
  if (declared.some(({ value }) => fits(value))) return total;
  // The totals of several sub-tables are those of the whole together.
  if (declared.length > 1 && sum(declared.map(({ value }) => value)).eq(total)) return total;
  const [first] = declared;
  if (first) {
    report(
      'base-differs',
      { declared: formatDecimal(first.value), sum: formatDecimal(total) },
      first.place,
      'error',
    );
    return first.value;
  }
  report(
    'base-from-sum',
    { sum: formatDecimal(total) },
    place,
    total.eq(100) || total.eq(1000) ? 'info' : 'warning',
  );
  return total.gt(ZERO) ? total : ZERO.plus(100);
}

function declaredIn({ table, place }: SheetTable): readonly Declared[] {
  const rows = table.totals.filter(({ of }) => of === 'total');
  const headings = table.headings.flatMap(({ top, columns }) =>
    columns
      .filter(({ role }) => role === 'points')
      .flatMap(({ column, text }): readonly Declared[] => {
        const [bracket] = bracketPoints(text);
        return bracket ? [{ value: bracket.value, place: place({ top, left: column }) }] : [];
      }),
  );
  const titles = table.preamble.flatMap((shown): readonly Declared[] => {
    const said = /满分|总分|\d分制|千分制/.test(readable(shown.text)) ? titlePoints(shown.text) : null;
    return said ? [{ value: said, place: place(shown) }] : [];
  });
  return [
    ...rows.map(({ points, shown }) => ({ value: points.value, place: place(shown) })),
    ...headings,
    ...titles,
  ];
}

function titlePoints(text: string): Decimal | null {
  const plain = readable(text);
  if (/千分制/.test(plain)) return ZERO.plus(1000);
  const [, whole, scale] = /(?:满分|总分)(?:为|值)?:?(\d+)分|(\d+)分制/.exec(plain) ?? [];
  return whole !== undefined || scale !== undefined
    ? ZERO.plus(whole ?? scale ?? 0)
    : (captionPoints(text)?.value ?? null);
}
