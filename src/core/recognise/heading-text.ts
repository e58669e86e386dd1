/** Headings and captions made comparable: people break them over lines, space them out, add units in brackets. */
import { type Decimal, parseDecimal } from '../decimal';
import { squash } from '../text';
import { SIMPLIFIED } from '../vocabulary/variants';

const VARIANT = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'g');

/** 1 for the characters that `plainHeading` leaves as they are: Chinese but for the variants, and visible ASCII. */
const KEPT = new Uint8Array(0xa000).fill(1, 0x4e00).fill(1, 0x21, 0x7f);
for (const other of [...'()[]:', ...Object.keys(SIMPLIFIED)]) KEPT[other.charCodeAt(0)] = 0;

/** The words of a heading alone: no white space, no brackets with their content, no colon at the end, simplified script. */
export function plainHeading(text: string): string {
  return isPlain(text)
    ? text
    : withoutBrackets(squash(text)).replace(VARIANT, (letter) => SIMPLIFIED[letter] ?? letter);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (KEPT[text.charCodeAt(at)] !== 1) return false;
  return true;
}

/** Words that headings, captions or totals consist of. Every cell is asked for them, and the first letter tells nearly all. */
export class Words {
  private readonly words: ReadonlySet<string>;
  private readonly letters: ReadonlySet<number>;

  /** @param words plain ones */
  constructor(words: readonly string[]) {
    this.words = new Set(words);
    this.letters = new Set(words.flatMap((word) => [...word].map((letter) => letter.charCodeAt(0))));
  }

  /** Whether a text is one of them once it is plain. */
  has(text: string): boolean {
    return this.mayBegin(text) && this.words.has(plainHeading(text));
  }

  /** False when no plain text that begins like this one is or begins with any of them. */
  mayBegin(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (KEPT[code] !== 1) return true;
      if (!this.letters.has(code)) return false;
    }
    return true;
  }
}

function withoutBrackets(text: string): string {
  // No bracket opens within another of its kind, and no colon begins after another: else long rows of them take minutes.
  return text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, '').replace(/(?<!:):+$/, '');
}

/**
 * The points that a heading or caption says in brackets: 20 of "组织领导（20分）", 100 of "标准分(100分)" or "（满分100分）";
 * null where it says none.
 */
export function pointsInBrackets(text: string): Decimal | null {
  if (!/[(（【〔[]/.test(text)) return null;
  const match = /[([【〔](?:满分|共计?|计|合计|总分)?(\d+(?:\.\d+)?)分?[)\]】〕]/.exec(squash(text));
  return match?.[1] === undefined ? null : parseDecimal(match[1]);
}

/** True when one letter more, less or other makes one of the two texts of the other. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
