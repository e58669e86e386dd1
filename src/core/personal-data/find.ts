/** Numbers that identify a person: 公民身份号码, bank cards, mobile phones. Found by their own check digits where they have any. */
import { kindOf } from './kinds';
import type { PersonalDataKind } from './kinds';

export type { PersonalDataKind } from './kinds';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** The number with its middle hidden: all that may be shown. */
  readonly masked: string;
}

interface Found extends PersonalData {
  /** Where it stands in the text, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Every such number in a text, in order. Other long numbers (documents, amounts, dates) are left alone. */
export function findPersonalData(text: string): readonly PersonalData[] {
  return locate(text).map(({ kind, masked }) => ({ kind, masked }));
}

/** The text with the middle of every such number hidden; any other text as it is. */
export function maskPersonalData(text: string): string {
  const found = locate(text);
  if (found.length === 0) return text;
  let shown = '';
  let at = 0;
  for (const { from, to, masked } of found) {
    shown += text.slice(at, from) + masked;
    at = to;
  }
  return shown + text.slice(at);
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const DIGIT = '[0-9０-９]';
/** Spaces and hyphens inside a number are how people group it. */
const SEPARATOR = '[ \\u00a0\\u3000\\-－‐‑–—]';
/**
 * Digits side by side or in groups, ten at least. Not after another digit, with a point or without; not before a letter
 * or the decimals of an amount.
 */
const RUN = new RegExp(
  `(?<![0-9０-９]|[0-9０-９][.．])${DIGIT}(?:${SEPARATOR}?${DIGIT}){9,}(?:${SEPARATOR}?[XxＸｘ])?(?![0-9０-９A-Za-z]|[.．]${DIGIT}{1,4}(?![0-9０-９.．A-Za-z]))`,
  'g',
);
const GROUP = /[0-9０-９XxＸｘ]+/g;
const MOST_DIGITS = 19;
/** The groups of a number are at least this long, all but the last: dates and lists of small numbers are no groups. */
const LEAST_GROUP = 3;

function locate(text: string): readonly Found[] {
  if (!hasDigits(text)) return [];
  if (INVISIBLE.test(text)) return locateHidden(text);
  return [...text.matchAll(RUN)].flatMap((match) => locateInRun(match[0], match.index, text));
}

const FEWEST = 10;

/** Nearly no text holds so many digits, and counting them takes a tenth of the time of looking for runs. */
function hasDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits += 1;
    if (digits >= FEWEST) return true;
  }
  return false;
}

/** Digits with characters between them that nobody sees are still the same number. */
function locateHidden(text: string): readonly Found[] {
  const places: number[] = [];
  let visible = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (INVISIBLE.test(letter)) continue;
    visible += letter;
    places.push(at);
  }
  return locate(visible).map((found) => ({
    ...found,
    from: places[found.from] ?? 0,
    to: (places[found.to - 1] ?? text.length - 1) + 1,
  }));
}

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** Of neighbouring groups, the longest that make a number: beside it may stand a year or another number. */
function locateInRun(run: string, start: number, text: string): readonly Found[] {
  const groups = [...run.matchAll(GROUP)].map(({ 0: written, index }): Group => ({
    digits: written.normalize('NFKC').toUpperCase(),
    from: start + index,
    to: start + index + written.length,
  }));
  const found: Found[] = [];
  let first = 0;
  while (first < groups.length) {
    const here = longestFrom(groups, first, text);
    if (here) found.push(here.found);
    first = here ? here.next : first + 1;
  }
  return found;
}

function longestFrom(
  groups: readonly Group[],
  first: number,
  text: string,
): { readonly found: Found; readonly next: number } | null {
  let digits = '';
  let longest: { readonly found: Found; readonly next: number } | null = null;
  const from = groups[first]?.from ?? 0;
  for (let last = first; last < groups.length; last += 1) {
    const group = groups[last];
    if (!group) break;
    digits += group.digits;
    if (digits.length > MOST_DIGITS) break;
    const kind = kindOf(digits, { before: text.slice(0, from), after: text.slice(group.to, group.to + 4) });
    if (kind) longest = { found: { kind, masked: mask(digits), from, to: group.to }, next: last + 1 };
    if (group.digits.length < LEAST_GROUP && !(last === first && group.digits === '86')) break;
  }
  return longest;
}

/** Three digits in front and two at the end tell people which one is meant, and nobody whose it is. */
function mask(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`;
}
