/** 佐证目录: every registered piece of every village, and the items that it proves. */
import '../../messages/decisions';
import { indexEvidence } from '../../evidence/cite';
import type { DateEntry, RegisterRow } from '../../recognise/types';
import type { VillageSummary } from '../../summary/types';
import { CATALOGUE_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import type { DesignValue, SheetDesign } from '../types';
import type { SummaryContext } from './context';
import { linkedTo } from './links';
import type { LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

/** null: no village registered anything. */
export function catalogueSheet(context: SummaryContext): SheetDesign | null {
  const villages = context.summary.villages.filter((village) => piecesOf(village).length > 0);
  if (villages.length === 0) return null;
  const rows = villages.flatMap((village) => villageRows(village, context));
  const texts = context.messages.decisions.catalogue;
  return tableSheet(
    {
      name: SUMMARY_TABLES.catalogue,
      title: texts.title,
      hint: texts.hint({ pieces: String(rows.length), villages: String(villages.length) }),
      headings: Object.values(CATALOGUE_COLUMNS),
      widths: [14, 10, 46, 16, 16, 22, 50],
      rows,
      frozenColumns: 2,
    },
    context,
  );
}

/** A row without any words is none. */
function piecesOf({ assessment: { submission } }: VillageSummary): readonly RegisterRow[] {
  return (submission.register?.rows ?? []).filter(
    ({ number, name, file }) => `${number.value}${name.value}${file.value}`.trim() !== '',
  );
}

function villageRows(
  village: VillageSummary,
  context: SummaryContext,
): readonly (readonly LinkedContent[])[] {
  const { assessment } = village;
  const { citedBy } = indexEvidence(assessment.submission.register, assessment.items);
  const { unused } = context.messages.decisions.catalogue;
  return piecesOf(village).map((piece): readonly LinkedContent[] => {
    const codes = citedBy.get(piece) ?? [];
    return [
      [village.village, 'text'],
      linkedTo([piece.number.value, 'textCenter'], piece.number.place, context),
      [piece.name.value, 'text'],
      [piece.kind.value, 'textCenter'],
      dateCell(piece.date.value),
      codes.length > 0 ? [codes.join('、'), 'textCenter'] : [unused, 'reminder'],
      [piece.file.value, 'text'],
    ];
  });
}

/** What is no date stays as it was written. */
function dateCell(entry: DateEntry): LinkedContent {
  const value: DesignValue =
    entry.kind === 'date'
      ? { date: entry.value }
      : entry.kind === 'month'
        ? entry.written.text
        : entry.kind === 'text'
          ? entry.text
          : '';
  return [value, entry.kind === 'date' ? 'date' : 'textCenter'];
}
