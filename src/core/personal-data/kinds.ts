/** What kind of number some digits are, by their length, their parts and their check digit. */
import { civilDate } from '../calendar/civil-date';

export type PersonalDataKind = 'id-card' | 'bank-card' | 'mobile';

/** What stands around the digits. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Letters before digits make them the number of something else, but for these. */
const CALLED = /(?:^|[^A-Za-z])(?:tel|phone|mobile|mob|wx|vx|weixin|wechat|sfz|id|no|card)[.:：]?\s?$/i;
const LETTERS = /[A-Za-z]$/;

/** @param digits half-width, a final X in upper case, nothing between them */
export function kindOf(digits: string, { before, after }: Around): PersonalDataKind | null {
  const near = before.slice(-12);
  if (LETTERS.test(near) && !CALLED.test(near)) return null;
  if (isIdCard(digits) || isRoundedIdCard(digits) || isOldIdCard(digits)) return 'id-card';
  if (isMobile(digits)) return isAmount(near, after) ? null : 'mobile';
  return isBankCard(digits) || isRoundedBankCard(digits) ? 'bank-card' : null;
}

/** With or without the country's code. */
function isMobile(digits: string): boolean {
  return /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits);
}

/** Money and counts have a sign or a unit. */
function isAmount(before: string, after: string): boolean {
  return /[¥￥$]\s*$/.test(before) || /^\s?(?:元|万|亿|人|件|份|分|㎡|平|米|公里|吨)/.test(after);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The first two digits: provinces, and Taiwan, Hong Kong, Macao (GB/T 2260). */
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])';
/**
 * Region and birthday. Who was born later is a child in every year that a form speaks of, while numbers of documents are
 * made of just such a region and date.
 */
const BORN = `(?<year>19\\d{2}|200\\d|201[0-4])(?<month>\\d{2})(?<day>\\d{2})`;
const WHOLE = new RegExp(`^${PROVINCE}\\d{4}${BORN}\\d{3}[\\dX]$`);
const OLD = new RegExp(`^${PROVINCE}\\d{4}(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})\\d{3}$`);

/** 18 characters with a real birthday and the check digit of GB 11643-1999. */
function isIdCard(digits: string): boolean {
  return hasBirthday(WHOLE, digits) && checkDigit(digits) === digits[17];
}

/** Typed as a number: spreadsheets keep 15 digits and make the rest zeros. */
function isRoundedIdCard(digits: string): boolean {
  return digits.endsWith('000') && hasBirthday(WHOLE, digits);
}

/** 15 digits, as until 1999; without a check digit. */
function isOldIdCard(digits: string): boolean {
  return hasBirthday(OLD, digits);
}

function hasBirthday(shape: RegExp, digits: string): boolean {
  const { year = '', month = '', day = '' } = shape.exec(digits)?.groups ?? {};
  if (month === '') return false;
  return civilDate(Number(year.padStart(4, '19')), Number(month), Number(day)) !== null;
}

function checkDigit(digits: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECK_DIGITS[sum % 11];
}

/**
 * Prefixes of cards issued in China: 62 (UnionPay), 4 and 51–55 (international brands), older debit cards of single
 * banks. Numbers of documents that begin with a region and a year of this century are none.
 */
const CARD = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|9558\d{15}|60[13]\d{13,16}|690755\d{9,13})$/;
const REGION_AND_YEAR = /^[1-6]\d{5}20[0-4]\d/;

function isBankCard(digits: string): boolean {
  if (digits.length < 16 || !CARD.test(digits) || !hasLuhnDigit(digits)) return false;
  return digits.startsWith('62') || !REGION_AND_YEAR.test(digits);
}

/** Typed as a number: everything after the 15th digit is zero. */
function isRoundedBankCard(digits: string): boolean {
  return /^62\d{13}0{2,4}$/.test(digits);
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
