/** 工作总结: one large cell for the village's own words. */
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import { TABLES } from '../../vocabulary/columns';
import { SUMMARY_HINT } from '../../vocabulary/words';
import { bannerRow } from '../layout/rows';
import type { SheetDesign } from '../types';

const WIDTHS = [82];
/** The tallest row a spreadsheet has is 409 points. */
const TALLEST = 400;

export function workSummarySheet(scheme: Scheme, village: string, messages: Messages): SheetDesign {
  const texts = messages.sheets.village;
  const title = bannerRow(0, texts.summary.title({ village, scheme: scheme.title }), 'title', WIDTHS, 34);
  const hint = `${SUMMARY_HINT}${texts.summary.hint({ least: String(scheme.summaryLength) })}`;
  return {
    name: TABLES.summary,
    state: 'visible',
    widths: WIDTHS,
    rows: [
      title.design,
      bannerRow(1, hint, 'plain', WIDTHS, 24).design,
      { row: 2, height: TALLEST, cells: [{ column: 0, value: null, style: 'inputLong', unlocked: true }] },
    ],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    isProtected: true,
    print: { landscape: false, footer: { left: village, right: '' } },
    activeCell: 'A3',
  };
}
