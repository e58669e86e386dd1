import type { WorkbookFormat } from '../../../grid/types';
import type { structure as zhCN } from '../../zh-CN/findings/structure';

const FORMATS: Readonly<Record<WorkbookFormat, string>> = {
  xls: 'the old format (.xls or .et)',
  xlsb: 'a binary workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  xml: 'an XML spreadsheet (Excel 2003)',
};

/** The table itself is not as it should be. */
export const structure: typeof zhCN = {
  'file-has-macros': () => ({
    message: 'The workbook holds macros; the template that was sent out has none.',
    found: 'macros',
    expected: 'an .xlsx workbook without macros',
    remedy: 'Ask who added them and why; if they are of no use, save the workbook as .xlsx.',
  }),
  'file-external-links': ({ targets }) => ({
    message: `Formulas refer to other workbooks: ${targets.join(', ')}. They cannot be calculated on another computer.`,
    found: targets.join(', '),
    expected: 'only values of this workbook',
    remedy: 'Break the links (Data → Edit Links), or type the values.',
  }),
  'file-legacy-format': ({ format }) => ({
    message: `The table was saved as ${FORMATS[format]}. It was checked all the same, but the template's colours, lists, limits on what may be typed and formulas may be lost.`,
    found: FORMATS[format],
    expected: 'an Excel workbook (.xlsx)',
    remedy: 'It may stay for now; next time save it as .xlsx in Excel or WPS before handing it in.',
  }),
  'cell-text-cut': ({ most, cells }) => ({
    message: `The text of this cell is too long: a cell holds ${String(most)} characters, and what is beyond was not read${cells > 1 ? '; other cells are like it' : ''}.`,
    found: `more than ${String(most)} characters`,
    expected: `at most ${String(most)} characters in a cell`,
    remedy:
      'Open it in Excel or WPS and see whether the text is whole; divide it over several rows and save it again.',
  }),
  'table-missing': ({ sheet }) => ({
    message:
      sheet === null
        ? 'There is no score table (自评表) in this workbook.'
        : `No score table was found: “${sheet}” is the likeliest sheet, but it has no heading row with 编号, 考核项目, 分值 and 自评分.`,
    found: sheet ?? '',
    expected: 'a table with 编号, 考核项目, 分值 and 自评分',
    remedy:
      'Make sure this is the self-assessment workbook; if the headings were deleted, copy them from the template.',
  }),
  'table-missing/register': () => ({
    message: 'There is no evidence register (佐证清单), so no evidence number can be looked up.',
    found: '',
    expected: 'a register with 编号, 名称, 类型 and 形成日期',
    remedy: 'Copy the sheet 佐证清单 from the template and fill it in.',
  }),
  'column-missing': ({ column, sheet }) => ({
    message: `“${sheet}” has no column “${column}”.`,
    found: '',
    expected: column,
    remedy: `Add the column “${column}”; if it is only named otherwise, head it “${column}”.`,
  }),
  'column-missing/near': ({ column, heading }) => ({
    message: `There is no column “${column}”; this one is headed “${heading}”. Did you mean “${column}”?`,
    found: heading,
    expected: column,
    remedy: `If so, head it “${column}”; if not, add a column “${column}”.`,
  }),
  'scheme-mismatch': ({ id, version, wantedId, wantedVersion }) => ({
    message: `This workbook was made from scheme “${id}” version ${version}; the scheme in use is “${wantedId}” version ${wantedVersion}.`,
    found: `${id} version ${version}`,
    expected: `${wantedId} version ${wantedVersion}`,
    remedy:
      'Make a new template from the scheme in use and copy the filled columns into it by code (paste values); or check with the former scheme.',
  }),
  'scheme-mismatch/items': () => ({
    message: 'None of the codes in the table is in this scheme, nor do its words match any item.',
    found: '',
    expected: 'codes of the scheme',
    remedy: 'Make sure the right scheme is used; fill in a template made from it.',
  }),
  'item-missing': ({ code, title }) => ({
    message: `The row of ${code} ${title} is missing.`,
    found: '',
    expected: `${code} ${title}`,
    remedy: 'Copy the row from the template and fill it in; what was not done is 0, not deleted.',
  }),
  'item-duplicate': ({ code, first }) => ({
    message: `Code ${code} appears twice, first in ${first}; its points are added twice.`,
    found: code,
    expected: 'one row for each code',
    remedy: 'Compare the two rows and delete one.',
  }),
  'item-unknown': ({ code, title }) => ({
    message: `${code} ${title} is no item of the scheme and cannot be scored.`,
    found: `${code} ${title}`,
    expected: 'an item of the scheme',
    remedy: 'Delete the row, or correct its code.',
  }),
  'item-unknown/meant': ({ code, title, meant }) => ({
    message:
      code === ''
        ? `The row “${title}” has no code; it should be ${meant}.`
        : `“${title}” has the code ${code}; it should be ${meant}.`,
    found: code,
    expected: meant,
    remedy: `Change the code to ${meant}.`,
  }),
  'item-unknown/blank': ({ title }) => ({
    message: `The row “${title}” has no code and is no item of the scheme.`,
    found: '',
    expected: 'a code of the scheme',
    remedy: 'Fill in the code; delete the row if it was added.',
  }),
  'item-matched-by-text': ({ code, title, written, words, percent }) => ({
    message: `The row “${words}” ${
      written === '' ? 'has no code' : `has the code “${written}”, which the scheme lacks`
    }; by its words (${percent}% alike) it counts as ${code} ${title}.`,
    found: written,
    expected: code,
    remedy: `If that is right, write the code ${code}; if not, write the row's own code.`,
  }),
  'item-changed': ({ column, written, expected }) => ({
    message: `${column} differs from the scheme: it says “${written}”, the scheme says “${expected}”.`,
    found: written,
    expected,
    remedy: "Restore the scheme's wording.",
  }),
  'item-changed/points': ({ written, expected }) => ({
    message:
      written === ''
        ? `The points (分值) are gone; they are ${expected}.`
        : `The points (分值) say ${written}; they are ${expected}.`,
    found: written,
    expected,
    remedy: `Change the points back to ${expected} and look at the self score again.`,
  }),
  'rows-hidden': ({ rows }) => ({
    message: `Row ${rows.join(', ')} is hidden (perhaps by a filter) but still counts.`,
    found: `${String(rows.length)} hidden`,
    expected: 'nothing hidden',
    remedy: 'Clear the filter, select the whole sheet and unhide the rows.',
  }),
  'sheet-hidden': ({ sheet }) => ({
    message: `The sheet “${sheet}” is hidden but still counts.`,
    found: 'hidden',
    expected: 'not hidden',
    remedy: 'Right-click any sheet tab and choose Unhide.',
  }),
};
