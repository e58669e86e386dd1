/** 未报送: units that sent nothing, files that do not count, villages that have not handed in. */
import { ABSENT_COLUMNS, ROLLUP_TABLES } from '../../vocabulary/rollup-workbook';
import type { LinkedContent } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';
import { fileName, linkedText, rollupTable } from './table';

export function missingSheet(context: RollupContext): SheetDesign {
  const { rollUp, absences, texts } = context;
  const rows: readonly (readonly LinkedContent[])[] = [
    ...absences.map((one): readonly LinkedContent[] => [
      [one.unit, 'text'],
      ['', 'text'],
      [texts.states[one.state], 'wrong'],
      linkedText(fileName(one.file), { file: one.file }, context),
    ]),
    ...rollUp.absent.map((one): readonly LinkedContent[] => [
      [one.unit, 'text'],
      [one.village, 'text'],
      [one.state, 'reminder'],
      [one.file, 'text'],
    ]),
  ];
  const nobody: readonly LinkedContent[] = [
    ['', 'text'],
    ['', 'text'],
    [texts.nobody, 'done'],
    ['', 'text'],
  ];
  return rollupTable(
    {
      name: ROLLUP_TABLES.missing,
      title: texts.missingTitle,
      hint: texts.missingHint,
      headings: Object.values(ABSENT_COLUMNS),
      widths: [20, 18, 50, 44],
      rows: rows.length > 0 ? rows : [nobody],
      frozenColumns: 0,
    },
    context,
  );
}
