import { REGISTER_COLUMNS } from '../../../vocabulary/columns';
import type { register as zhCN } from '../../zh-CN/findings/register';

/** Problems of the register. */
export const register: typeof zhCN = {
  'evidence-incomplete': ({ number, columns }) => {
    const words = columns.map((column) => REGISTER_COLUMNS[column]).join(', ');
    return {
      message: `Evidence${number === '' ? '' : ` ${number}`} lacks ${words}.`,
      found: '',
      expected: words,
      remedy: 'Fill it in.',
    };
  },
  'evidence-incomplete/date': ({ number, text }) => ({
    message: `The date of evidence ${number} says “${text}”, which names no day.`,
    found: text,
    expected: 'a date with year, month and day, such as 2022年3月30日',
    remedy: 'Write the full date.',
  }),
  'evidence-incomplete/copies': ({ number }) => ({
    message: `The 份数 of evidence ${number} is no whole number; it counts as one piece.`,
    found: 'no whole number',
    expected: 'a whole number such as 1',
    remedy: 'Write a whole number without a unit.',
  }),
  'evidence-incomplete/number-twice': ({ number }) => ({
    message: `Number ${number} is used more than once in the register, so nobody can tell which piece is cited.`,
    found: number,
    expected: 'a number of its own for each piece',
    remedy: 'Give this piece another number and check the numbers cited in 自评表.',
  }),
  'evidence-out-of-period': ({ number, date, from, to }) => ({
    message: `Evidence ${number} is dated ${date}, outside the assessment period (${from} to ${to}).`,
    found: date,
    expected: `a date from ${from} to ${to}`,
    remedy: 'Replace it with evidence from the period; if only the date is wrong, correct it.',
  }),
  'evidence-out-of-period/late': ({ number, date, deadline }) => ({
    message: `Evidence ${number} is dated ${date}, after the deadline ${deadline}.`,
    found: date,
    expected: `${deadline} or before`,
    remedy: 'Check the date; if it really was late, deduct by the rule.',
  }),
  'document-number-missing': ({ number, name }) => ({
    message: `Evidence ${number} “${name}” has no document number (文号).`,
    found: name,
    expected: 'a number in 名称 or 备注, such as 三政发〔2022〕36号',
    remedy:
      'Write the number of the document into its name or note; a paper without one is no official document.',
  }),
  'document-number-missing/year': ({ number, documentNumber, from, to }) => ({
    message: `The document number ${documentNumber} of evidence ${number} is not of the period (${from === to ? from : `${from} to ${to}`}).`,
    found: documentNumber,
    expected: from === to ? `a number of ${from}` : `a number of ${from} to ${to}`,
    remedy: 'Check the number; replace a document of another period.',
  }),
  'document-number-missing/twice': ({ number, other, documentNumber }) => ({
    message: `Evidence ${number} and ${other} have different names and one document number, ${documentNumber}.`,
    found: documentNumber,
    expected: 'one document for each number',
    remedy: 'Check the number; list a document once, it may serve several items.',
  }),
  'evidence-unused': ({ number, name }) => ({
    message: `No item uses evidence ${number}${name === '' ? '' : ` “${name}”`}.`,
    found: 'cited by none',
    expected: 'cited by an item, or not registered',
    remedy: 'Cite its number at the item it proves; if it proves none, delete it.',
  }),
  'evidence-unused/unknown-item': ({ number, items }) => ({
    message: `Evidence ${number} names the item ${items.join(', ')}, which the scheme lacks.`,
    found: items.join(', '),
    expected: 'a code of the scheme',
    remedy: 'Correct 对应项目.',
  }),
  'evidence-reused': ({ number, items }) => ({
    message: `Evidence ${number} serves ${String(items.length)} items: ${items.join(', ')}. One piece may prove several; it need not be handed in twice.`,
    found: items.join(', '),
    expected: '',
    remedy: 'Nothing to change; look whether it proves each of them.',
  }),
  'evidence-reused/file': ({ number, other, file }) => ({
    message: `Evidence ${number} and ${other} list the same file “${file}”; one file is not two pieces.`,
    found: file,
    expected: 'a file of its own',
    remedy: 'Give each its own file; if there is only one piece, delete the extra row.',
  }),
  'evidence-reused/contents': ({ number, other, file }) => ({
    message: `The file “${file}” of evidence ${number} has the very contents of a file of evidence ${other}; one piece is not two.`,
    found: file,
    expected: 'different contents',
    remedy: 'Give each its own file; if there is only one piece, delete the extra row.',
  }),
};
