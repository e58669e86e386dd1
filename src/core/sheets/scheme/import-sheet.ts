/** 导入说明: what was not plain in the table that a draft was made from, beside the draft itself. */
import { addressOf } from '../../messages/describe';
import type { Messages } from '../../messages';
import { type ImportTexts, doubtText } from '../../messages/import';
import type { Doubt, ImportResult } from '../../import';
import type { Scheme } from '../../scheme/types';
import { IMPORT_SHEET } from '../../vocabulary/import-words';
import { type Content, bannerRow, designRow } from '../layout/rows';
import type { SheetDesign, WorkbookDesign } from '../types';
import { schemeWorkbook } from './index';

const WIDTHS = [16, 20, 12, 80];
const HEADING_ROW = 3;
const STYLES = { error: 'wrong', warning: 'noEvidence', info: 'textCenter' } as const;

/** The draft, and its report as a last sheet. */
export function importedWorkbook(
  scheme: Scheme,
  result: Pick<ImportResult, 'doubts' | 'counts'>,
  file: string,
  messages: Messages,
  texts: ImportTexts,
): WorkbookDesign {
  const design = schemeWorkbook(scheme, messages);
  return { ...design, sheets: [...design.sheets, importSheet(result, file, texts)] };
}

/** So many of each severity, in words. */
export function doubtCounts(doubts: readonly Doubt[], { report }: ImportTexts): string {
  const count = (severity: Doubt['severity']): string =>
    String(doubts.filter((doubt) => doubt.severity === severity).length);
  return report.counts({ errors: count('error'), warnings: count('warning'), notes: count('info') });
}

function importSheet(
  { doubts, counts }: Pick<ImportResult, 'doubts' | 'counts'>,
  file: string,
  texts: ImportTexts,
): SheetDesign {
  const { report } = texts;
  const title = bannerRow(0, report.sheetTitle, 'title', WIDTHS, 30);
  const intro = bannerRow(1, report.intro({ file }), 'plain', WIDTHS);
  const read = report.rulesRead({ items: String(counts.items), read: String(counts.rulesRead) });
  const sums = bannerRow(
    2,
    doubts.length === 0 ? read + report.none : read + doubtCounts(doubts, texts),
    'plain',
    WIDTHS,
  );
  const { severity, place, item, message } = report.headings;
  const rows = doubts.map((doubt, at) =>
    designRow(
      HEADING_ROW + 1 + at,
      [
        [report.severity[doubt.severity], STYLES[doubt.severity]],
        [addressOf({ ...doubt.place }), 'text'],
        [doubt.place.item ?? '', 'textCenter'],
        [doubtText(doubt, texts), 'text'],
      ],
      WIDTHS,
    ),
  );
  return {
    name: IMPORT_SHEET,
    state: 'visible',
    widths: WIDTHS,
    rows: [
      title.design,
      intro.design,
      sums.design,
      designRow(
        HEADING_ROW,
        [severity, place, item, message].map((word): Content => [word, 'heading']),
        WIDTHS,
        {
          least: 26,
        },
      ),
      ...rows,
    ],
    merges: [title.merge, intro.merge, sums.merge],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    print: {
      landscape: true,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      footer: { left: report.sheetTitle, right: '' },
    },
    activeCell: 'A1',
  };
}
