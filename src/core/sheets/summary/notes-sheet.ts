/** 说明: what the sheets are, what the numbers mean and how they came about. */
import '../../messages/decisions';
import { formatDecimal } from '../../decimal';
import { outcomeOf } from '../../scheme/policies';
import { SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { bannerRow } from '../layout/rows';
import type { SheetDesign } from '../types';
import { previousNotes } from './changed';
import type { SummaryContext } from './context';

const WIDTHS = [100];

/** @param sheets the names of the other sheets: what is there is explained */
export function notesSheet(context: SummaryContext, sheets: readonly string[]): SheetDesign {
  const { summary, messages, madeOn, previous } = context;
  const { decisions } = messages;
  const { scheme, rankedBy } = summary;
  const texts = messages.summary;
  const { notes } = texts;
  const usesNotApplicable = scheme.items.some(({ notApplicable }) => notApplicable !== 'not-allowed');
  const lines = [
    ...(scheme.illustrative ? [texts.illustrative] : []),
    notes.scheme(scheme),
    ...(scheme.source === '' ? [] : [notes.source(scheme)]),
    notes.madeOn({ date: madeOn }),
    ...sheetNotes(context, new Set(sheets)),
    notes.self,
    notes.suggested(scheme),
    notes.rounding({ places: String(scheme.places) }),
    ...(usesNotApplicable ? [notes.notApplicable] : []),
    ...(scheme.bonusCap ? [notes.bonusCap({ cap: formatDecimal(scheme.bonusCap) })] : []),
    scheme.rankingEnabled ? notes.ranked({ by: rankedBy }) : notes.notRanked,
    ...(scheme.rankingEnabled ? [] : [decisions.notes.rankingOff]),
    ...(scheme.vetoEnabled ? [] : [decisions.notes.vetoOff]),
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

/** What each sheet is, of those that are there; and why one is not that a reader would look for. */
function sheetNotes(
  { summary: { scheme }, messages }: SummaryContext,
  sheets: ReadonlySet<string>,
): readonly string[] {
  const { notes } = messages.decisions;
  const named = (name: string, explain: (texts: { readonly sheet: string }) => string): readonly string[] =>
    sheets.has(name) ? [explain({ sheet: name })] : [];
  const explained = (name: string, text: string): readonly string[] => (sheets.has(name) ? [text] : []);
  return [
    ...named(SUMMARY_TABLES.ranking, notes.overview),
    ...named(SUMMARY_TABLES.overview, notes.overview),
    ...named(SUMMARY_TABLES.grades, notes.grades),
    ...named(SUMMARY_TABLES.gradesOnly, notes.grades),
    notes.finalScore[outcomeOf(scheme).finalScore],
    ...explained(SUMMARY_TABLES.heat, notes.heat),
    sheets.has(SUMMARY_TABLES.verification) ? notes.verification : notes.noVerification,
    ...explained(SUMMARY_TABLES.lastYear, notes.lastYear),
    ...explained(SUMMARY_TABLES.catalogue, notes.catalogue),
  ];
}
