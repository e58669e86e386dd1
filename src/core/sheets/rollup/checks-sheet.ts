/** 问题汇总: the findings of all summaries, put together by check. */
import { CHECKS_COLUMNS, ROLLUP_TABLES } from '../../vocabulary/rollup-workbook';
import { KIND_WORDS } from '../../vocabulary/summary-workbook';
import { KIND_STYLES } from '../kind-styles';
import type { LinkedContent } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';
import { rollupTable } from './table';

export function checksSheet(context: RollupContext): SheetDesign {
  const { rollUp, texts } = context;
  return rollupTable(
    {
      name: ROLLUP_TABLES.checks,
      title: texts.checksTitle,
      hint: rollUp.checks.length === 0 ? texts.checksNone : texts.checksHint,
      headings: Object.values(CHECKS_COLUMNS),
      widths: [11, 30, 70, 9, 10, 11],
      rows: rollUp.checks.map((one): readonly LinkedContent[] => [
        [KIND_WORDS[one.kind], KIND_STYLES[one.kind]],
        [one.checkId, 'text'],
        [one.example, 'text'],
        [one.findings, 'points'],
        [one.villages, 'points'],
        [one.units, 'points'],
      ]),
      frozenColumns: 2,
    },
    context,
  );
}
