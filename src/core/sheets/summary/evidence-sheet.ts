/** 佐证缺失: which item's points lack evidence in which village. */
import { columnLetters } from '../../grid/address';
import type { Messages } from '../../messages';
import type { EvidenceGap } from '../../summary/types';
import { RANKING_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import type { SheetDesign } from '../types';
import type { SummaryContext } from './context';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

export function evidenceSheet(context: SummaryContext): SheetDesign {
  const { summary, messages } = context;
  const { villages, scheme } = summary;
  const items = scheme.items.filter(({ evidence, kind }) => kind !== 'veto' && evidence.length > 0);
  const texts = messages.summary;
  const last = columnLetters(items.length);
  return tableSheet(
    {
      name: SUMMARY_TABLES.evidence,
      title: texts.evidenceTitle,
      hint: texts.evidenceHint,
      headings: [
        RANKING_COLUMNS.village,
        ...items.map(({ code, title }) => `${code}\n${title}`),
        texts.lackingItems,
      ],
      widths: [14, ...items.map(() => 8.5), 9],
      rows: villages.map(({ village, evidenceGaps }, at): readonly LinkedContent[] => {
        const row = String(FIRST_ROW + 1 + at);
        return [
          [village, 'text'],
          ...items.map(({ code }) => gapCell(evidenceGaps.get(code), messages)),
          [{ formula: `COUNTIF(B${row}:${last}${row},"?*")`, result: evidenceGaps.size }, 'sectionPoints'],
        ];
      }),
      footer: villages.length > 0 ? [counts(items.length, villages.length, texts.lackingVillages)] : [],
      frozenColumns: 1,
    },
    context,
  );
}

function gapCell(gap: EvidenceGap | undefined, messages: Messages): LinkedContent {
  const texts = messages.summary.gap;
  if (!gap) return [null, 'points'];
  if (gap.kind === 'nothing') return [`● ${texts.nothing}`, 'noEvidence'];
  const text =
    gap.pieces > 0
      ? texts.pieces({ count: String(gap.pieces) })
      : texts.spells({ count: String(gap.spells) });
  return [`● ${text}`, 'noEvidence'];
}

/** In how many villages each item lacks evidence, counted natively. */
function counts(items: number, villages: number, caption: string): readonly LinkedContent[] {
  return [
    [caption, 'totalText'],
    ...Array.from({ length: items }, (_nothing, at): LinkedContent => {
      const letters = columnLetters(at + 1);
      const area = `${letters}${String(FIRST_ROW + 1)}:${letters}${String(FIRST_ROW + villages)}`;
      return [{ formula: `COUNTIF(${area},"?*")` }, 'totalPoints'];
    }),
    [null, 'totalPoints'],
  ];
}
