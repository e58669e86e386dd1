import type { PersonalDataKind } from '../../../personal-data/find';
import type { Widen } from '../../types';
import type { followUp as zhCN } from '../../zh-CN/findings/follow-up';

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  'id-card': 'identity card number',
  'bank-card': 'bank card number',
  mobile: 'mobile phone number',
};

/** What must be followed up: overdue matters, verification, personal data. */
export const followUp: Widen<typeof zhCN> = {
  'case-overdue': ({ party, due, day }) => ({
    message: `The case${party === '' ? '' : ` “${party}”`} was due on ${due} and had no closing date by ${day}.`,
    found: '',
    expected: 'a closing date',
    remedy: 'Fill in the date if it is closed; otherwise say why it is not, and close it.',
  }),
  'rectification-overdue': ({ problem, due, day }) => ({
    message: `The problem “${problem}” was due on ${due} and had no completion date by ${day}.`,
    found: '',
    expected: 'a completion date',
    remedy: 'Fill in the date if it is mended; otherwise say why it is not, and mend it.',
  }),
  'verified-out-of-range': ({ verified, most }) => ({
    message: `Verified ${verified} points, but the item gives at most ${most}.`,
    found: `${verified} points`,
    expected: `at most ${most} points`,
    remedy: `Look again, and enter a verified score of at most ${most}.`,
  }),
  'verified-out-of-range/below': ({ verified, least }) => ({
    message: `Verified ${verified} points, but the item gives at least ${least}.`,
    found: `${verified} points`,
    expected: `at least ${least} points`,
    remedy: '核定分 takes the points given, not those taken away. Look again and correct it.',
  }),
  'verified-not-counted': () => ({
    message:
      '核定分 says 不涉及, but the item must be scored by every village: it is not in the verified total.',
    found: '不涉及',
    expected: 'a score',
    remedy: 'Enter a verified score; 0 where nothing was done.',
  }),
  'verified-not-counted/uncalculated': () => ({
    message: '核定分 is a formula without a result: it is not in the verified total.',
    found: 'a formula without a result',
    expected: 'a number',
    remedy: 'Open the workbook in Excel or WPS and save it, or enter the score itself.',
  }),
  'verified-differs': ({ self, verified }) => ({
    message: `Verified ${verified} points, self score ${self} points.`,
    found: `${verified} points`,
    expected: `${self} points`,
    remedy: 'Nothing to do where 核定说明 gives the reason.',
  }),
  'verified-differs/no-note': ({ self, verified }) => ({
    message: `Verified ${verified} points, self score ${self} points, and 核定说明 is blank.`,
    found: '',
    expected: 'a reason',
    remedy: 'Say why the verified score differs from the self score.',
  }),
  'personal-data': ({ kinds, numbers }) => ({
    message: `Here stands a ${kinds.map((kind) => KINDS[kind]).join(', a ')}: ${numbers.join(', ')}. The assessment has no use for it.`,
    found: numbers.join(', '),
    expected: 'no such number',
    remedy: 'Delete it; a surname is enough to say whose it is.',
  }),
  'personal-data/name': ({ kinds, numbers }) => ({
    message: `The name of the file or sheet holds a ${kinds.map((kind) => KINDS[kind]).join(', a ')}: ${numbers.join(', ')}. The assessment has no use for it.`,
    found: numbers.join(', '),
    expected: 'a name without the number',
    remedy: 'Rename it without the number; where it is a file of evidence, change 文件 in the register too.',
  }),
};
