/** Numbers that identify a person: 公民身份号码, bank cards, mobile phones. Found by their own check digits where they have any. */

export type PersonalDataKind = 'id-card' | 'bank-card' | 'mobile';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** The number with its middle hidden: all that may be shown. */
  readonly masked: string;
}

/** Digits side by side; spaces and hyphens inside a number are how people group it. */
const NUMBER = /(?<![0-9A-Za-z.])\d(?:[ -]?\d){9,18}[Xx]?(?![0-9A-Za-z])/g;

/** Every such number in a text, in order. Other long numbers (documents, amounts, dates) are left alone. */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!hasDigits(text)) return [];
  const found: PersonalData[] = [];
  for (const [written] of text.normalize('NFKC').matchAll(NUMBER)) {
    const digits = written.replace(/[ -]/g, '').toUpperCase();
    const kind = kindOf(digits);
    if (kind) found.push({ kind, masked: mask(digits) });
  }
  return found;
}

/** The shortest number looked for. */
const FEWEST = 10;

/**
 * Whether a text may hold so many digits. Nearly none does, and this tells without making a copy of it: Chinese, Latin and
 * their marks are no digits, and any other character stands for three at most (⅒).
 */
function hasDigits(text: string): boolean {
  let most = 0;
  for (let at = 0; at < text.length && most < FEWEST; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) most += 1;
    else if (code > 0x7e && !isChinese(code)) most += 3;
  }
  return most >= FEWEST;
}

/** The main block of Chinese, its marks, and the full width signs around the digits. */
function isChinese(code: number): boolean {
  if (code >= 0xff00) return code < 0xff10 || code > 0xff19;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x303f);
}

function kindOf(digits: string): PersonalDataKind | null {
  if (isIdCard(digits)) return 'id-card';
  if (/^1[3-9]\d{9}$/.test(digits)) return 'mobile';
  // Chinese bank cards begin with 62 (UnionPay) or 4, 5 (international brands).
  return /^(62|4|5)\d{14,18}$/.test(digits) && digits.length >= 16 && hasLuhnDigit(digits)
    ? 'bank-card'
    : null;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** 18 characters with a real birthday and the check digit of GB 11643-1999. */
function isIdCard(digits: string): boolean {
  const match = /^[1-9]\d{5}(19|20)\d{2}(\d{2})(\d{2})\d{3}[\dX]$/.exec(digits);
  if (!match) return false;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECK_DIGITS[sum % 11] === digits[17];
}

/** The check digit of payment cards (ISO/IEC 7812). */
function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Three digits in front and two at the end tell people which one is meant, and nobody whose it is. */
function mask(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`;
}
