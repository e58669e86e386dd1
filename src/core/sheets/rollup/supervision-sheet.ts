/** 督查督办: what the townships' summaries propose. Only where there is any. */
import { PROPOSAL_COLUMNS, ROLLUP_TABLES } from '../../vocabulary/rollup-workbook';
import type { LinkedContent } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';
import { rollupTable } from './table';

/** null: nothing is proposed. */
export function supervisionSheet(context: RollupContext): SheetDesign | null {
  const { rollUp, texts } = context;
  if (rollUp.proposals.length === 0) return null;
  return rollupTable(
    {
      name: ROLLUP_TABLES.supervision,
      title: texts.supervisionTitle,
      hint: texts.supervisionHint,
      headings: Object.values(PROPOSAL_COLUMNS),
      widths: [14, 18, 16, 28, 60],
      rows: rollUp.proposals.map((one): readonly LinkedContent[] => [
        [one.kind, 'reminder'],
        [one.unit, 'text'],
        [one.village, 'text'],
        [one.party, 'text'],
        [one.reason, 'text'],
      ]),
      frozenColumns: 2,
    },
    context,
  );
}
