/** 问题汇总: the findings of all summaries, put together by check. */
import { aboutCheck } from '../../messages/rollup';
import { CHECKS_COLUMNS, CHECK_ABOUT, ROLLUP_TABLES } from '../../vocabulary/rollup-workbook';
import { KIND_WORDS } from '../../vocabulary/summary-workbook';
import { KIND_STYLES } from '../kind-styles';
import type { LinkedContent } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';
import { rollupTable } from './table';

export function checksSheet(context: RollupContext): SheetDesign {
  const { rollUp, texts, language } = context;
  const { kind, example, findings, villages, units, check } = CHECKS_COLUMNS;
  return rollupTable(
    {
      name: ROLLUP_TABLES.checks,
      title: texts.checksTitle,
      hint: rollUp.checks.length === 0 ? texts.checksNone : texts.checksHint,
      headings: [kind, CHECK_ABOUT, example, findings, villages, units, check],
      widths: [11, 50, 64, 9, 10, 11, 28],
      rows: rollUp.checks.map((one): readonly LinkedContent[] => [
        [KIND_WORDS[one.kind], KIND_STYLES[one.kind]],
        [aboutCheck(one.checkId, language), 'text'],
        [one.example, 'text'],
        [one.findings, 'points'],
        [one.villages, 'points'],
        [one.units, 'points'],
        [one.checkId, 'text'],
      ]),
      frozenColumns: 2,
    },
    context,
  );
}
