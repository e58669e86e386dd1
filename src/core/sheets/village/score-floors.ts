/** Native formulas for items that may go below 0: the same as totals/floors, cell by cell. */
import type { Item } from '../../scheme/types';
import { floorOf } from '../../scoring/limits';
import { type PlacedItem, type PlacedSection, letter } from './score-layout';

type Column = 'self' | 'verified';

/** A section's sum with its floor; `sum` itself where no item of it may go below 0. */
export function flooredSum(sum: string, placed: PlacedSection, column: Column): string {
  if (placed.section.kind !== 'regular') return sum;
  const rest = below(placed.items, 'total', column);
  const counted = rest === '' ? sum : `${sum}-(${rest})`;
  if (placed.items.every(({ item }) => floorOf(item) !== 'section')) return counted;
  return `MAX(${below(placed.items, 'none', column) || '0'},${counted})`;
}

/** What overflows from the sections into the total, with a sign before it; "" where nothing can. */
export function overflowTerm(sections: readonly PlacedSection[], column: Column): string {
  const regular = sections.filter(({ section }) => section.kind === 'regular');
  const rest = below(
    regular.flatMap(({ items }) => items),
    'total',
    column,
  );
  return rest === '' ? '' : `+${rest}`;
}

/** Σ of what lies below 0 among the items with that floor. */
function below(items: readonly PlacedItem[], floor: ReturnType<typeof floorOf>, column: Column): string {
  return items
    .filter(({ item }: { readonly item: Item }) => floorOf(item) === floor)
    .map(({ row }) => `MIN(0,${score(row + 1, column)})`)
    .join('+');
}

/** A score cell as a number; text such as 不涉及 is 0. Verified where it is given, else the self score. */
function score(row: number, column: Column): string {
  const self = `N(${letter('self')}${String(row)})`;
  if (column === 'self') return self;
  const verified = `${letter('verified')}${String(row)}`;
  return `IF(${verified}="",${self},N(${verified}))`;
}
