/** The numbers that items carry: in a column of their own or before their text, restarting with each group, or doubled. */
import { readable } from './text/readable';

const LEADING =
  /^(?:(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}\)?[、.)．]\s*)+|(?:\d{1,3}(?:\.\d{1,3}){1,3}|#)\s*(?=[^\d.]))/;

export interface Numbered {
  /** "3", "1.2"; "" when there is none. */
  readonly number: string;
  /** The text without it. */
  readonly rest: string;
  /** "3、3、": the same number twice. */
  readonly isDoubled: boolean;
}

/** "3、发展党员" is number 3 and 发展党员. */
export function leadingNumber(text: string): Numbered {
  const trimmed = text.trim();
  const [found = ''] =
    LEADING.exec(trimmed.normalize('NFKC').length === trimmed.length ? trimmed.normalize('NFKC') : trimmed) ??
    [];
  if (found === '' || found.length >= trimmed.length) return { number: '', rest: trimmed, isDoubled: false };
  const numbers = found.match(/\d+(?:\.\d+)*/g) ?? [];
  return {
    number: numbers[0] ?? '',
    rest: trimmed.slice(found.length).trim(),
    isDoubled: numbers.length > 1 && new Set(numbers).size === 1,
  };
}

/** The number in the number column: 3, "3、", "（3）", "三、", "1.2". */
export function columnNumber(text: string): string {
  const plain = readable(text)
    .replace(/[、.)]+$/, '')
    .replace(/^\(/, '');
  return /^\d+(?:\.\d+)*$/.test(plain) ? plain : plain.slice(0, 12);
}

export interface ToCode {
  /** Changes where a group begins. */
  readonly group: unknown;
  readonly number: string;
  /** The code was a number in its cell and may have lost its last zero. */
  readonly isNumeric: boolean;
}

/** 3, 1.2, J.1, A-3 */
const OWN_CODE = /^\p{L}{0,2}[.-]?\d+(?:[.-]\d+)*$/u;

/** Codes of all items; `invented`: they are ours, because the table's own numbers are missing or not unique. */
export function codesOf(
  items: readonly ToCode[],
  groups: readonly unknown[],
): { readonly codes: readonly string[]; readonly invented: boolean } {
  const own = items.map(({ number }, at) => {
    const before = items[at - 1]?.number ?? '';
    const [, section = '', last = ''] = /^(\d+)\.(\d+)$/.exec(before) ?? [];
    // 2.10 kept as a number is 2.1.
    return section !== '' && items[at]?.isNumeric && `${section}.${String(Number(last) + 1)}` === `${number}0`
      ? `${number}0`
      : number;
  });
  if (own.every((number) => OWN_CODE.test(number)) && new Set(own).size === own.length)
    return { codes: own, invented: false };
  const counts = new Map<unknown, number>();
  const codes = items.map(({ group }) => {
    const next = (counts.get(group) ?? 0) + 1;
    counts.set(group, next);
    return groups.length > 1 ? `${String(groups.indexOf(group) + 1)}.${String(next)}` : String(next);
  });
  return { codes, invented: true };
}
