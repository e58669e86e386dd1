/** Points as people write them into cells, brackets and sentences. */
import { type Decimal, decimal, decimalFromCell, parseDecimal, sum } from '../decimal';
import { squash } from '../text';
import type { WrittenPoints } from './types';
import type { Shown } from './table/view';
import { readable } from './text/readable';

/** Nobody gives more for an item; a larger number in the column is none. */
const MOST = decimal(10_000);

export type PointsCell =
  | { readonly kind: 'blank' }
  /** `asText`: "6分" and the like instead of a number. */
  | {
      readonly kind: 'points';
      readonly value: Decimal;
      readonly asText: boolean;
      readonly isPercent: boolean;
    }
  | { readonly kind: 'other'; readonly text: string };

/** What a cell of the points column says: 6, "6分", "5\n分", "（6分）", "20%". */
export function pointsInCell(shown: Shown | undefined): PointsCell {
  if (!shown) return { kind: 'blank' };
  const { value } = shown.cell;
  if (typeof value === 'number') {
    const exact = decimalFromCell(value);
    return exact.gte(0) && exact.lte(MOST)
      ? { kind: 'points', value: exact, asText: false, isPercent: false }
      : { kind: 'other', text: shown.text };
  }
  const text = readable(shown.text).replace(/\s/g, '');
  if (/^[/\\—–-]+$|^无$/.test(text)) return { kind: 'blank' };
  const [, digits = '', unit = ''] =
    /^[([]?(?:满分|共计|共|计|加|最高加?|最多加?)?\+?(\d+(?:\.\d+)?)(分|%)?(?:以内|封顶)?[)\]]?$/.exec(
      text,
    ) ?? [];
  const points = parseDecimal(digits);
  return points?.lte(MOST)
    ? { kind: 'points', value: points, asText: true, isPercent: unit === '%' }
    : { kind: 'other', text: shown.text };
}

const BRACKET = /[([【〔](?:满分|共计|共|计|总分|基本分|分值|最高|加分?|最多)?:?(\d+(?:\.\d+)?)分[)\]】〕]/g;
/** Points of the whole item, said in the sentence. */
const WHOLE =
  /(?:共计|共|合计|满分(?:为|是)?|总分(?:为|值)?|本项(?:满分|共|计|目)?|此项(?:满分|共|计)?|该项(?:满分|共|计)?|分值(?:为)?)[:为]?(\d+(?:\.\d+)?)分(?!以|之)/g;

/** "（6分）": all of a text, in its order. */
export function bracketPoints(text: string): readonly WrittenPoints[] {
  return [...readable(text).matchAll(BRACKET)].map(([words, digits = '']) => ({
    value: decimal(digits),
    words,
  }));
}

/** "共计10分，扣完为止", "满分10分". */
export function wholePoints(text: string): readonly WrittenPoints[] {
  const plain = readable(text);
  return (
    [...plain.matchAll(WHOLE)]
      // 最高加分共5分 and 累计不超过 are caps of what is inside.
      .filter(({ index }) => !/累计$|不$|不超过$/.test(plain.slice(0, index)))
      .map(([words, digits = '']) => ({ value: decimal(digits), words }))
  );
}

/** The points of a caption: "（20分）", "20分" at its end, or the number under it "班子建设 20". */
export function captionPoints(text: string): WrittenPoints | null {
  const [bracket, ...more] = bracketPoints(text);
  if (bracket && more.length === 0) return bracket;
  if (bracket) return { value: sum(more.map(({ value }) => value)).plus(bracket.value), words: text };
  const [words = '', digits = ''] = /[:(,]?(\d{1,4}(?:\.\d+)?)分?\)?$/.exec(squash(readable(text))) ?? [];
  return digits === '' || words === squash(readable(text)) ? null : { value: decimal(digits), words };
}

const POINTS_BRACKET = /[(（[【〔][^()（）[\]【】〔〕]*?\d+(?:\.\d+)?\s*分[^()（）[\]【】〔〕]*?[)）\]】〕]/g;

/** One line without the brackets that give its points. */
export function withoutPoints(text: string): string {
  return joinLines(text).replace(POINTS_BRACKET, '').trim();
}

/** A caption without its points, line ends and the number before it: "班\n子\n（20分）" is 班子. */
export function captionTitle(text: string): string {
  return withoutPoints(text)
    .replace(/[:：,，]?\s*\d{1,4}(?:\.\d+)?\s*分$/, '')
    .replace(
      /^\s*(?:第[一二三四五六七八九十]+[章部分类项]+|[(（]?[一二三四五六七八九十]+[)）、.．]|\d{1,2}[、.．](?!\d))\s*/,
      '',
    )
    .replace(/[:：]\s*$/, '')
    .trim();
}

/** Lines broken inside a cell as one: without a blank between Chinese characters. */
export function joinLines(text: string): string {
  return text
    .replace(/(?<=[^\x00-\x7f])[ \t\u3000]*[\r\n]+[ \t\u3000]*/g, '')
    .replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*(?=[^\x00-\x7f])/g, '')
    .replace(/[\r\n]+/g, ' ')
    .replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu, '')
    .trim();
}
