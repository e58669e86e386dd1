/** 总览: one row a unit: who came, what the totals are, how the grades are spread. */
import { formatDecimal } from '../../decimal';
import { columnLetters } from '../../grid/address';
import { MEAN_PLACES } from '../../rollup/figures';
import { meanOf } from '../../rollup/spread';
import type { Extreme, Figures, RollUp } from '../../rollup/types';
import { GRADE_HEADING, NO_GRADE, OVERVIEW_COLUMNS, ROLLUP_TABLES } from '../../vocabulary/rollup-workbook';
import { TOTAL } from '../../vocabulary/words';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import type { DesignValue, SheetDesign } from '../types';
import type { RollupContext } from './context';
import { SUMS_AT, sumsRow } from './sums-sheet';
import { fileName, linkedText, points, rollupTable } from './table';

type Column = keyof typeof OVERVIEW_COLUMNS;

const BEFORE: readonly (readonly [Column, number])[] = [
  ['unit', 14],
  ['expected', 9],
  ['received', 8],
  ['missing', 8],
  ['counted', 9],
  ['mean', 10],
  ['highest', 10],
  ['highestVillage', 13],
  ['lowest', 10],
  ['lowestVillage', 13],
];
const VERIFIED: readonly (readonly [Column, number])[] = [
  ['verified', 9],
  ['verifiedMean', 10],
];
const AFTER: readonly (readonly [Column, number])[] = [
  ['errors', 8],
  ['warnings', 8],
  ['noEvidence', 9],
  ['file', 18],
];
/** Added up below the table. */
const SUMMED: readonly Column[] = [
  'expected',
  'received',
  'missing',
  'counted',
  'verified',
  'errors',
  'warnings',
  'noEvidence',
];

export function overviewSheet(context: RollupContext): SheetDesign {
  const { rollUp, absences, texts } = context;
  const { units, total } = rollUp;
  const grades = gradesOf(rollUp);
  const before = total.verified.count > 0 ? [...BEFORE, ...VERIFIED] : BEFORE;
  const missing = absences.filter(({ state }) => state === 'missing').length;
  return rollupTable(
    {
      name: ROLLUP_TABLES.overview,
      title: texts.overviewTitle({ scheme: rollUp.title }),
      hint: texts.overviewHint({
        units: String(units.length),
        left: String(absences.length - missing),
        missing: String(missing),
      }),
      headings: [
        ...before.map(([id]) => OVERVIEW_COLUMNS[id]),
        ...grades.map((grade) => `${GRADE_HEADING}\n${grade === '' ? NO_GRADE : grade}`),
        ...AFTER.map(([id]) => OVERVIEW_COLUMNS[id]),
      ],
      widths: [
        ...before.map(([, width]) => width),
        ...grades.map(() => 8),
        ...AFTER.map(([, width]) => width),
      ],
      rows: units.map((unit, at) => [
        ...before.map(([id]) => cellOf(id, unit, at, context)),
        ...grades.map((grade): LinkedContent => [unit.grades.get(grade) ?? 0, 'points']),
        ...AFTER.map(([id]) => cellOf(id, unit, at, context)),
      ]),
      footer:
        units.length > 0
          ? [
              [
                ...before.map(([id], column) => totalCell(id, column, rollUp)),
                ...grades.map((grade, at): LinkedContent => [
                  summed(before.length + at, units.length, total.grades.get(grade) ?? 0),
                  'totalPoints',
                ]),
                ...AFTER.map(([id], at) => totalCell(id, before.length + grades.length + at, rollUp)),
              ],
            ]
          : [],
      frozenColumns: 1,
    },
    context,
  );
}

/** The scheme's, best first, then others that summaries show, then those without one. */
function gradesOf({ scheme, total }: RollUp): readonly string[] {
  const known = scheme?.grades.map(({ name }) => name) ?? [];
  const shown = [...total.grades.keys()];
  return [
    ...known,
    ...shown.filter((grade) => grade !== '' && !known.includes(grade)),
    ...shown.filter((grade) => grade === ''),
  ];
}

function cellOf(id: Column, unit: Figures, at: number, context: RollupContext): LinkedContent {
  const { self, verified, counts } = unit;
  switch (id) {
    case 'unit':
      return linkedText(unit.unit, { file: unit.file }, context);
    case 'expected':
    case 'received':
    case 'missing':
      return [unit[id], 'points'];
    case 'counted':
      return [self.count, 'points'];
    case 'verified':
      return [verified.count, 'points'];
    case 'mean':
    case 'verifiedMean':
      return [meanFormula(id, at, unit), 'points'];
    case 'highest':
    case 'lowest':
      return points(self[id]?.score ?? null);
    case 'highestVillage':
      return [namesOf(self.highest), 'text'];
    case 'lowestVillage':
      return [namesOf(self.lowest), 'text'];
    case 'errors':
    case 'warnings':
    case 'noEvidence':
      return [counts[id], 'points'];
    case 'file':
      return [fileName(unit.file), 'text'];
  }
}

/** The sum by the count, both in 合计底数. @param at of the unit; behind the last one stand the totals */
function meanFormula(id: 'mean' | 'verifiedMean', at: number, unit: Figures): DesignValue {
  const [sum, count] =
    id === 'mean' ? [SUMS_AT.self, SUMS_AT.counted] : [SUMS_AT.verified, SUMS_AT.verifiedCount];
  const cell = (letters: string): string => `${ROLLUP_TABLES.sums}!${letters}${sumsRow(at)}`;
  const mean = meanOf(id === 'mean' ? unit.self : unit.verified, MEAN_PLACES);
  return {
    formula: `IF(${cell(count)}=0,"",ROUND(${cell(sum)}/${cell(count)},${String(MEAN_PLACES)}))`,
    result: mean ? Number(formatDecimal(mean)) : '',
  };
}

function namesOf(extreme: Extreme | null): string {
  return extreme?.villages.join('、') ?? '';
}

function totalCell(id: Column, column: number, { units, total }: RollUp): LinkedContent {
  if (id === 'unit') return [TOTAL, 'totalText'];
  if (id === 'mean' || id === 'verifiedMean') return [meanFormula(id, units.length, total), 'totalPoints'];
  if (id === 'highest' || id === 'lowest') {
    const best = total.self[id];
    if (!best) return [null, 'totalPoints'];
    const formula = `${id === 'highest' ? 'MAX' : 'MIN'}(${areaOf(column, units.length)})`;
    return [{ formula, result: Number(formatDecimal(best.score)) }, 'totalPoints'];
  }
  if (id === 'highestVillage') return [namesOf(total.self.highest), 'totalText'];
  if (id === 'lowestVillage') return [namesOf(total.self.lowest), 'totalText'];
  if (!SUMMED.includes(id)) return [null, 'totalText'];
  const counts: Partial<Record<Column, number | null>> = {
    expected: total.expected,
    received: total.received,
    missing: total.missing,
    counted: total.self.count,
    verified: total.verified.count,
    ...total.counts,
  };
  const count = counts[id] ?? null;
  return [count === null ? null : summed(column, units.length, count), 'totalPoints'];
}

function summed(column: number, units: number, result: number): DesignValue {
  return { formula: `SUM(${areaOf(column, units)})`, result };
}

function areaOf(column: number, units: number): string {
  const letters = columnLetters(column);
  return `${letters}${String(FIRST_ROW + 1)}:${letters}${String(FIRST_ROW + units)}`;
}
