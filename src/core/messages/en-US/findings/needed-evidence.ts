import type { Spread } from '../../../scheme/types';
import type { neededEvidence as zhCN } from '../../zh-CN/findings/needed-evidence';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “会议记录”, or “台账 or 案件材料”: kinds stay as the forms write them. */
function anyOf(kinds: readonly string[]): string {
  return kinds.length > 0 ? kinds.join(' or ') : 'evidence';
}

/** “May, August” or “quarters 3, 4”. */
function gapsText(gaps: readonly string[], spread: Spread | null): string {
  if (spread === 'half-year')
    return gaps.map((half) => (half === '1' ? 'the first half-year' : 'the second half-year')).join(', ');
  if (spread === 'month') return gaps.map((month) => MONTHS[Number(month) - 1] ?? month).join(', ');
  return `quarter${gaps.length > 1 ? 's' : ''} ${gaps.join(', ')}`;
}

function doubtText(doubtful: readonly { readonly document: string; readonly name: string }[]): string {
  return doubtful.map(({ document, name }) => `“${name}” taken for ${document}`).join(', ');
}

function orDeduct(score: string): string {
  return `Hand in what is missing; if there is none, deduct by the rule instead of claiming ${score}.`;
}

/** Whether there is enough evidence. */
export const neededEvidence: typeof zhCN = {
  'evidence-missing': ({ score, needed, kinds, asked }) => ({
    message: `Self score ${score} without any evidence; ${needed} piece(s) of ${kinds.map(anyOf).join(', ')} needed${asked === '' ? '' : ` (${asked})`}.`,
    found: '',
    expected: `${needed} × ${kinds.map(anyOf).join(', ')}`,
    remedy: 'Register the evidence and cite its number here; without evidence there are no points.',
  }),
  'evidence-too-few': ({ score, needed, found, kinds, unit }) => ({
    message: `Self score ${score}: ${needed} ${unit || '×'} ${anyOf(kinds)} needed, ${found} there.`,
    found,
    expected: `${needed} ${unit || '×'} ${anyOf(kinds)}`,
    remedy:
      unit === ''
        ? orDeduct(score)
        : `Write how many ${unit} into the name or the note, such as 10${unit}. ${orDeduct(score)}`,
  }),
  'evidence-too-few/documents': ({ score, needed, found, documents, missing, doubtful }) => ({
    message: `Self score ${score}: ${needed} of the documents ${documents.join(', ')} needed, ${found} there; not found: ${missing.join(', ')}${
      doubtful.length > 0 ? ` (${doubtText(doubtful)})` : ''
    }.`,
    found: `${found}, without ${missing.join(', ')}`,
    expected: `${needed} of ${documents.join(', ')}`,
    remedy: `They are found by their names in the register: where a document goes by another name, write it plainly. ${orDeduct(score)}`,
  }),
  'evidence-too-few/doubt': ({ doubtful }) => ({
    message: `The names are not quite the same: ${doubtText(doubtful)}.`,
    found: doubtful.map(({ name }) => name).join(', '),
    expected: doubtful.map(({ document }) => document).join(', '),
    remedy: 'See whether it is the document asked for; if so, nothing is to be done.',
  }),
  'evidence-too-few/projects': ({ score, needed, found, kinds, missing }) => ({
    message: `Self score ${score}: ${anyOf(kinds)} needed for each project (${needed} in all, ${found} there); none found for ${missing.join(', ')}.`,
    found: `none for ${missing.join(', ')}`,
    expected: `${anyOf(kinds)} for each project`,
    remedy: `They are found by the project’s name in 名称, 备注 or 文件: write it there where it is missing. ${orDeduct(score)}`,
  }),
  'evidence-too-few/gaps': ({ score, needed, found, kinds, gaps, spread }) => ({
    message: `Self score ${score}: ${needed} × ${anyOf(kinds)} needed, ${found} there; none for ${gapsText(gaps, spread)}.`,
    found: `${found}, none for ${gapsText(gaps, spread)}`,
    expected: `${needed} × ${anyOf(kinds)}, at least one a ${spread ?? 'quarter'}`,
    remedy: orDeduct(score),
  }),
  'evidence-too-few/spread': ({ score, found, kinds, gaps, spread }) => ({
    message: `Self score ${score}: ${found} × ${anyOf(kinds)}, but none for ${gapsText(gaps, spread)}.`,
    found: `${found}, none for ${gapsText(gaps, spread)}`,
    expected: `at least one ${anyOf(kinds)} a ${spread ?? 'quarter'}`,
    remedy: orDeduct(score),
  }),
  'evidence-too-few/kind': ({ score, needed, kinds, otherKinds }) => ({
    message: `Self score ${score}: ${needed} × ${anyOf(kinds)} needed, none among the evidence cited${
      otherKinds.length > 0 ? ` (cited: ${otherKinds.join(', ')})` : ''
    }.`,
    found: otherKinds.join(', '),
    expected: `${needed} × ${anyOf(kinds)}`,
    remedy: `Hand in ${anyOf(kinds)}; where only the kind in the register is wrong, correct it.`,
  }),
  'evidence-unknown-number': ({ numbers }) => ({
    message: `The register has no evidence number ${numbers.join(', ')}.`,
    found: numbers.join(', '),
    expected: 'numbers of the register (佐证清单)',
    remedy: 'Check the number; if the piece is not registered yet, register it.',
  }),
};
