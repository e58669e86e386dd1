/** 未报送: who has not handed in, whose file does not open, who handed in twice. */
import { describe } from '../../messages/describe';
import { MISSING_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import type { SheetDesign } from '../types';
import type { SummaryContext } from './context';
import type { LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

export function missingSheet(context: SummaryContext): SheetDesign {
  const { summary, messages } = context;
  const texts = messages.summary;
  const rows: readonly (readonly LinkedContent[])[] = [
    ...summary.missing.map((village): readonly LinkedContent[] => [
      [village, 'text'],
      [texts.states.missing, 'wrong'],
      ['', 'text'],
    ]),
    ...summary.unreadable.map(({ file, village, findings }): readonly LinkedContent[] => {
      const [first] = findings;
      const reason = first ? describe(first, messages).message : '';
      return [
        [village ?? '', 'text'],
        [texts.states.unreadable({ reason }), 'wrong'],
        [file, 'text'],
      ];
    }),
    ...summary.duplicates.map(({ village, files }): readonly LinkedContent[] => [
      [village, 'text'],
      [texts.states.duplicate, 'reminder'],
      [files.join('\n'), 'text'],
    ]),
  ];
  return tableSheet(
    {
      name: SUMMARY_TABLES.missing,
      title: texts.missingTitle,
      hint: texts.missingHint,
      headings: Object.values(MISSING_COLUMNS),
      widths: [20, 60, 50],
      rows:
        rows.length > 0
          ? rows
          : [
              [
                ['', 'text'],
                [texts.states.nobody, 'done'],
                ['', 'text'],
              ],
            ],
      frozenColumns: 0,
    },
    context,
  );
}
