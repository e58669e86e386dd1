/** 分项得分率: unit by item, which part of the full marks was reached. */
import { formatDecimal } from '../../decimal';
import type { Figures } from '../../rollup/types';
import { POINTS_ROW, ROLLUP_TABLES, SUMS_COLUMNS } from '../../vocabulary/rollup-workbook';
import { TOTAL } from '../../vocabulary/words';
import type { StyleName } from '../style';
import type { LinkedContent } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';
import { SUMS_AT, sumsRow } from './sums-sheet';
import { linkedText, rollupTable } from './table';

/** Of a percentage. */
const PLACES = 1;

export function ratesSheet(context: RollupContext): SheetDesign {
  const { rollUp, texts } = context;
  const { units, items, total } = rollUp;
  return rollupTable(
    {
      name: ROLLUP_TABLES.rates,
      title: texts.ratesTitle,
      hint: texts.ratesHint,
      headings: [SUMS_COLUMNS.unit, ...items.map(({ code, title }) => `${code}\n${title}`)],
      widths: [16, ...items.map(() => 9)],
      rows: [
        [
          [POINTS_ROW, 'sectionText'],
          ...items.map((item): LinkedContent => [
            item.points ? Number(formatDecimal(item.points)) : null,
            'sectionPoints',
          ]),
        ],
        ...units.map((unit, at): readonly LinkedContent[] => [
          linkedText(unit.unit, { file: unit.file }, context),
          ...rates(unit, at, 'points'),
        ]),
      ],
      footer: units.length > 0 ? [[[TOTAL, 'totalText'], ...rates(total, units.length, 'totalPoints')]] : [],
      frozenColumns: 1,
    },
    context,
  );
}

/** @param at of the unit; behind the last one stand the totals */
function rates({ items }: Figures, at: number, style: StyleName): readonly LinkedContent[] {
  return items.map(({ score, full }, item): LinkedContent => {
    if (!full) return [null, style];
    const [above, below] = [SUMS_AT.score(item), SUMS_AT.full(item)].map(
      (letters) => `${ROLLUP_TABLES.sums}!${letters}${sumsRow(at)}`,
    );
    const result = full.gt(0) ? Number(formatDecimal(score.times(100).div(full).round(PLACES, 1))) : '';
    return [
      {
        formula: `IF(${below ?? ''}=0,"",ROUND(${above ?? ''}/${below ?? ''}*100,${String(PLACES)}))`,
        result,
      },
      style,
    ];
  });
}
