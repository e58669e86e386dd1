/** 说明: what the numbers mean and how they came about. */
import { formatDecimal } from '../../decimal';
import { SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { bannerRow } from '../layout/rows';
import type { SheetDesign } from '../types';
import { previousNotes } from './changed';
import type { SummaryContext } from './context';

const WIDTHS = [100];

export function notesSheet({ summary, messages, madeOn, previous }: SummaryContext): SheetDesign {
  const { scheme, rankedBy } = summary;
  const texts = messages.summary;
  const { notes } = texts;
  const usesNotApplicable = scheme.items.some(({ notApplicable }) => notApplicable !== 'not-allowed');
  const lines = [
    ...(scheme.illustrative ? [texts.illustrative] : []),
    notes.scheme(scheme),
    ...(scheme.source === '' ? [] : [notes.source(scheme)]),
    notes.madeOn({ date: madeOn }),
    notes.self,
    notes.suggested(scheme),
    notes.rounding({ places: String(scheme.places) }),
    ...(usesNotApplicable ? [notes.notApplicable] : []),
    ...(scheme.bonusCap ? [notes.bonusCap({ cap: formatDecimal(scheme.bonusCap) })] : []),
    scheme.rankingEnabled ? notes.ranked({ by: rankedBy }) : notes.notRanked,
    notes.files,
    ...(previous ? previousNotes(summary, previous, messages) : []),
  ];
  return {
    name: SUMMARY_TABLES.notes,
    state: 'visible',
    widths: WIDTHS,
    rows: [
      bannerRow(0, texts.notesTitle, 'title', WIDTHS, 32).design,
      ...lines.map(
        (line, at) =>
          bannerRow(at + 1, line, scheme.illustrative && at === 0 ? 'notice' : 'plain', WIDTHS).design,
      ),
    ],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    print: { landscape: true, footer: { left: texts.workbookTitle({ scheme: scheme.title }), right: '' } },
    activeCell: 'A1',
  };
}
