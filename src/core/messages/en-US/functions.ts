import type { Messages } from '../types';

/** What the custom functions (ZPT.…) say. */
export const functions: Messages['functions'] = {
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  checkHeadings: ['Severity', 'Cell', 'Item', 'What is wrong', 'What to do'],
  sectionHeadings: ['Section', 'Self score', 'Points'],
  missingHeadings: ['Code', 'Item', 'Pieces needed', 'Pieces listed', 'What is missing'],
  fine: 'Nothing wrong was found',
  fineWithoutScheme:
    'Nothing wrong was found (no scheme was given: scoring rules and evidence requirements were not looked at)',
  nothingMissing: 'No item lacks evidence',
  noneListed: ({ score }) => `Scored ${score}; the evidence register lists nothing for it.`,
  spot: ({ row, column }) => `Row ${row}, column ${column} of the range`,
  spotIn: ({ table, row, column }) => `Row ${row}, column ${column} of the range ${table}`,
  numbered: ({ number }) => `Text ${number}`,
  noTable:
    'No score table was found in the range. Please include its headings (编号, 考核项目, 分值, 自评分).',
  noRegister:
    'No evidence register was found in the range. Please include its headings (编号, 对应项目, 名称, 类型, 形成日期).',
  noLedger:
    'Other ranges can only be 项目台账, 案件台账, 问题整改 or the scheme’s 设置, each with its headings.',
  twice: ({ name }) => `${name} was given twice; please give it once.`,
  noColumns: ({ columns }) =>
    `The score table has no column ${columns.join(', ')}, so nothing can be worked out.`,
  otherScheme: 'None of the score table’s codes is in the scheme. Please check that it is the same scheme.',
  unclear: ({ count }) =>
    `${count} item(s) say 不涉及; without a scheme nobody knows what that is worth. Please give the scheme’s range.`,
  snapshotDamaged:
    'The _zpt range is incomplete, so no scheme can be read. Please select columns A and B of the whole sheet _zpt.',
  noScheme: ({ columns }) =>
    `No scheme was found in the range; missing: ${columns.join(', ')}. Please select the sheet 细则 with its headings, or the sheet _zpt.`,
  schemeFaulty: ({ place, message, remedy }) =>
    `The scheme has an error and cannot be used. ${place}: ${message} ${remedy}`,
  zerosForBlanks:
    'This version of Excel hands blank cells over as 0, so a missing score cannot be told from a score of 0. Please write the range as IF(range="","",range), such as IF(A1:N60="","",A1:N60).',
  noGrades:
    'No table of grades was found in the range. Please select the scheme’s sheet 等级 with its headings, or a table with the columns 等级 and 起.',
  noGrade: ({ total }) => `No grade holds a total of ${total}.`,
  order: 'The order can only be 0 (highest first) or 1 (lowest first).',
  share: 'The share below which the score is 0 must lie between 0 and 1, such as 0.7 or 70%.',
  negative: ({ value }) => `${value} is negative, which cannot be here.`,
  notNumber: ({ text }) => `“${text}” is no number and was not taken for one.`,
  sizes: 'The ranges are of different sizes. Please select ranges of the same size, or a single cell.',
  noCode: 'No code was given.',
  unknownCode: ({ code }) => `The score table has no code ${code}.`,
  unknownColumn: ({ heading, known }) =>
    `The score table has no column “${heading}”. It has: ${known.join(', ')}.`,
  tooMuch: ({ texts, letters }) =>
    `Too much to compare: at most ${texts} texts and ${letters} characters at once.`,
  internal: ({ detail }) =>
    `The program failed: ${detail}. Nothing in the workbook was changed. Please tell the developers this sentence and the formula.`,
};
