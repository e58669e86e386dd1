/** 合计底数: the exact sums behind every mean and rate, from which the next level up is made. */
import { type Decimal, decimal, formatDecimal } from '../../decimal';
import { columnLetters } from '../../grid/address';
import type { Figures } from '../../rollup/types';
import { POINTS_ROW, ROLLUP_TABLES, SUMS_COLUMNS, SUMS_PARTS } from '../../vocabulary/rollup-workbook';
import { TOTAL } from '../../vocabulary/words';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import type { DesignValue, SheetDesign } from '../types';
import type { RollupContext } from './context';
import { points, rollupTable } from './table';

const FIXED = Object.values(SUMS_COLUMNS);
/** The items' points stand above the units. */
const FIRST_UNIT = FIRST_ROW + 1;

/** Letters of the columns that other sheets refer to. */
export const SUMS_AT = {
  counted: columnLetters(1),
  self: columnLetters(2),
  verifiedCount: columnLetters(3),
  verified: columnLetters(4),
  score: (item: number): string => columnLetters(FIXED.length + item * 2),
  full: (item: number): string => columnLetters(FIXED.length + item * 2 + 1),
} as const;

/** As formulas write it, such as 5; `units` stands for the row of totals. @param at zero-based */
export function sumsRow(at: number): string {
  return String(FIRST_UNIT + at + 1);
}

export function sumsSheet(context: RollupContext): SheetDesign {
  const { rollUp, texts } = context;
  const { units, items, total } = rollUp;
  return rollupTable(
    {
      name: ROLLUP_TABLES.sums,
      title: texts.sumsTitle,
      hint: texts.sumsHint,
      headings: [
        ...FIXED,
        ...items.flatMap(({ code, title }) => [
          `${code}\n${title}\n${SUMS_PARTS.score}`,
          `${code}\n${title}\n${SUMS_PARTS.full}`,
        ]),
      ],
      widths: [16, 10, 13, 10, 13, ...items.flatMap(() => [10, 10])],
      rows: [
        [
          [POINTS_ROW, 'sectionText'],
          ...Array.from({ length: FIXED.length - 1 }, (): LinkedContent => [null, 'sectionPoints']),
          ...items.flatMap((item): readonly LinkedContent[] => [
            [item.points ? number(item.points) : null, 'sectionPoints'],
            [null, 'sectionPoints'],
          ]),
        ],
        ...units.map((unit): readonly LinkedContent[] => [
          [unit.unit, 'text'],
          ...sumsOf(unit).map((value) => points(value)),
        ]),
      ],
      footer: [
        [
          [TOTAL, 'totalText'],
          ...sumsOf(total).map((value, at): LinkedContent => [
            columnTotal(at + 1, units.length, value),
            'totalPoints',
          ]),
        ],
      ],
      frozenColumns: 1,
    },
    context,
  );
}

function sumsOf({ self, verified, items }: Figures): readonly (Decimal | null)[] {
  return [
    decimal(self.count),
    self.sum,
    decimal(verified.count),
    verified.sum,
    ...items.flatMap(({ score, full }) => [score, full]),
  ];
}

function columnTotal(column: number, units: number, total: Decimal | null): DesignValue {
  if (!total) return null;
  if (units === 0) return number(total);
  const letters = columnLetters(column);
  return {
    formula: `SUM(${letters}${sumsRow(0)}:${letters}${sumsRow(units - 1)})`,
    result: number(total),
  };
}

const number = (value: Decimal): number => Number(formatDecimal(value));
