/** 校验结果: every finding of the open workbook, with a link to its cell. It lives beside the village's own sheets. */
import type { Assessment } from '../../assessment';
import type { CivilDate } from '../../calendar/civil-date';
import { countKinds, kindOf } from '../../checks/kind';
import type { Finding } from '../../checks/types';
import { formatDecimal } from '../../decimal';
import type { Messages } from '../../messages';
import { describe } from '../../messages/describe';
import { FINDING_COLUMNS, KIND_WORDS } from '../../vocabulary/summary-workbook';
import type { SortedFindings, Waiver } from '../../waivers';
import { type Content, bannerRow, designRow } from '../layout/rows';
import { maskedSheet } from '../masked';
import { KIND_STYLES } from '../kind-styles';
import type { RowDesign, SheetDesign } from '../types';

export const RESULTS_SHEET = '校验结果';

const HEADINGS = [
  FINDING_COLUMNS.severity,
  FINDING_COLUMNS.sheet,
  FINDING_COLUMNS.cell,
  FINDING_COLUMNS.item,
  FINDING_COLUMNS.message,
  FINDING_COLUMNS.found,
  FINDING_COLUMNS.expected,
  FINDING_COLUMNS.remedy,
] as const;
const WIDTHS = [10, 12, 9, 18, 42, 16, 24, 42];
const LINK_COLUMN = HEADINGS.indexOf(FINDING_COLUMNS.cell);
const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
/** Nobody works through a longer list at once, and every row costs an Excel on the web time. */
const MOST_ROWS = 2_000;

export interface ResultsContext {
  readonly assessment: Assessment;
  /** The assessment's findings, those that count apart from those that a clerk waived. */
  readonly findings: SortedFindings;
  readonly messages: Messages;
  readonly madeOn: CivilDate;
}

export function resultsSheet(context: ResultsContext): SheetDesign {
  const { assessment, findings, messages } = context;
  const texts = messages.results;
  const village = assessment.village ?? '';
  const title = bannerRow(0, texts.title({ village }), 'title', WIDTHS, 32);
  const totals = bannerRow(1, totalsLine(context), 'plainBold', WIDTHS, 24);
  const hint = isIllustrative(assessment)
    ? bannerRow(2, `${messages.summary.illustrative}　${texts.hint}`, 'notice', WIDTHS, 24)
    : bannerRow(2, texts.hint, 'plain', WIDTHS, 24);
  const headings = HEADINGS.map((heading): Content => [heading, 'heading']);
  const all = [
    ...findings.open.map((finding) => findingCells(finding, messages)),
    ...findings.waived.map(({ finding, waiver }) => waivedCells(finding, waiver, messages)),
  ];
  const shown = all.slice(0, MOST_ROWS);
  const last = FIRST_ROW + Math.max(shown.length, 1) - 1;
  const closing = closingRow(all.length, last, messages);
  return maskedSheet({
    name: RESULTS_SHEET,
    state: 'visible',
    widths: WIDTHS,
    rows: [
      title.design,
      totals.design,
      hint.design,
      designRow(HEADING_ROW, headings, WIDTHS, { least: 28 }),
      ...shown.map((cells, at) => linkedRow(FIRST_ROW + at, cells, messages)),
      ...(closing ? [closing.design] : []),
    ],
    merges: [title.merge, totals.merge, hint.merge, ...(closing ? [closing.merge] : [])],
    freeze: { rows: FIRST_ROW, columns: LINK_COLUMN + 1 },
    filter: { top: HEADING_ROW, left: 0, bottom: last, right: WIDTHS.length - 1 },
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    print: {
      landscape: true,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      footer: { left: texts.footer({ village }), right: '' },
    },
    activeCell: `A${String(FIRST_ROW + 1)}`,
  });
}

function isIllustrative(assessment: Assessment): boolean {
  return assessment.readable && (assessment.scheme?.illustrative ?? false);
}

/** The answer first: the totals as far as they are known, then how many findings of each grade. */
function totalsLine({ assessment, findings, messages, madeOn }: ResultsContext): string {
  const texts = messages.results;
  const parts: string[] = [];
  if (assessment.readable) {
    const { totals, grade, progress } = assessment;
    if (totals) {
      parts.push(texts.totals({ self: formatDecimal(totals.self), max: formatDecimal(totals.max) }));
      if (totals.declared) parts.push(texts.declared({ declared: formatDecimal(totals.declared) }));
    }
    if (grade !== null) parts.push(texts.grade({ grade }));
    if (progress.of > 0)
      parts.push(texts.progress({ filled: String(progress.filled), of: String(progress.of) }));
  }
  if (findings.open.length > 0) parts.push(messages.kinds.counts(countKinds(findings.open)));
  if (findings.waived.length > 0) parts.push(texts.waived({ count: String(findings.waived.length) }));
  parts.push(texts.madeOn({ date: madeOn }));
  return parts.join(texts.separator);
}

interface FindingCells {
  readonly contents: readonly Content[];
  readonly place: Finding['place'];
}

function findingCells(finding: Finding, messages: Messages): FindingCells {
  const { place, params } = finding;
  const kind = kindOf(finding);
  const { message, found, expected, remedy } = describe(finding, messages);
  const { sheet = '', cell = '', item = '' } = place;
  const title = item !== '' && typeof params.title === 'string' ? ` ${params.title}` : '';
  return {
    place,
    contents: [
      [KIND_WORDS[kind], KIND_STYLES[kind]],
      [sheet, 'textCenter'],
      [cell, 'textCenter'],
      [`${item}${title}`, 'text'],
      [message, 'text'],
      [found, 'text'],
      [expected, 'text'],
      [remedy, 'text'],
    ],
  };
}

/** The same row, but its first cell says that it does not count and its last one why. */
function waivedCells(finding: Finding, { reason, on }: Waiver, messages: Messages): FindingCells {
  const { contents, place } = findingCells(finding, messages);
  const { waivedWord, waivedReason } = messages.results;
  return {
    place,
    contents: [
      [waivedWord, 'textCenter'],
      ...contents.slice(1, -1),
      [waivedReason({ reason, date: on }), 'text'],
    ],
  };
}

function linkedRow(row: number, { contents, place }: FindingCells, messages: Messages): RowDesign {
  const { sheet, cell } = place;
  if (sheet === undefined || cell === undefined) return designRow(row, contents, WIDTHS);
  const linked = contents.map((content, at): Content =>
    at === LINK_COLUMN ? [content[0], 'link'] : content,
  );
  const design = designRow(row, linked, WIDTHS);
  const link = {
    target: `#'${sheet.replaceAll("'", "''")}'!${cell}`,
    tooltip: messages.results.openCell,
  };
  return {
    ...design,
    cells: design.cells.map((one) => (one.column === LINK_COLUMN ? { ...one, link } : one)),
  };
}

/** Below the list: that it is empty, or that it goes on. */
function closingRow(all: number, last: number, { results }: Messages): ReturnType<typeof bannerRow> | null {
  if (all === 0) return bannerRow(last, results.none, 'plain', WIDTHS);
  return all > MOST_ROWS
    ? bannerRow(last + 1, results.more({ count: String(all - MOST_ROWS) }), 'notice', WIDTHS)
    : null;
}
