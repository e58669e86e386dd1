/** Marked cells wear a conditional format, so that their own formatting stays as it is beneath. */
import type { FindingKind } from '../../core/checks/kind';
import type { Mark } from '../../core/host/types';
import { MARK_FORMULA } from '../../core/host/marks';
import { insertBefore, rootOf, xmlText } from './part';

/** What stands behind conditional formats in a worksheet. (CT_Worksheet) */
const FOLLOWERS: ReadonlySet<string> = new Set([
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** @param marks of this sheet, one a cell. @returns the worksheet part's new text */
export function addFills(
  text: string,
  marks: readonly Mark[],
  formats: Readonly<Record<FindingKind, number>>,
): string {
  const { prefix } = rootOf(text);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const pieces = kinds.map((kind) => {
    const cells = marks.filter((mark) => mark.kind === kind).map(({ cell }) => cell);
    const rule =
      `<${prefix}cfRule type="expression" dxfId="${String(formats[kind])}" priority="1">` +
      `<${prefix}formula>${xmlText(MARK_FORMULA)}</${prefix}formula></${prefix}cfRule>`;
    return (
      `<${prefix}conditionalFormatting sqref="${cells.join(' ')}">${rule}` +
      `</${prefix}conditionalFormatting>`
    );
  });
  return insertBefore(text, FOLLOWERS, pieces.join(''));
}
