/** 各村得分: every village of every unit. Only where the rows of the summaries are villages. */
import { ROLLUP_TABLES, VILLAGES_COLUMNS } from '../../vocabulary/rollup-workbook';
import type { LinkedContent } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';
import { linkedText, points, rollupTable } from './table';

/** null: no villages are known. */
export function villagesSheet(context: RollupContext): SheetDesign | null {
  const { rollUp, texts } = context;
  if (rollUp.villages.length === 0) return null;
  return rollupTable(
    {
      name: ROLLUP_TABLES.villages,
      title: texts.villagesTitle,
      hint: texts.villagesHint,
      headings: Object.values(VILLAGES_COLUMNS),
      widths: [18, 18, 14, 14, 12, 12],
      rows: rollUp.villages.map((one): readonly LinkedContent[] => [
        [one.unit, 'text'],
        linkedText(one.village, one.place, context),
        points(one.self),
        points(one.verified),
        [one.grade === '' ? '—' : one.grade, 'textCenter'],
        [one.isCounted ? '' : texts.notCounted, 'textCenter'],
      ]),
      frozenColumns: 2,
    },
    context,
  );
}
