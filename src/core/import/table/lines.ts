/** What kind of row each row of a table is. */
import { BONUS_SUBTOTAL_WORDS, SUBTOTAL_WORDS, TOTAL_WORDS } from '../../vocabulary/total-words';
import { plainHeading } from '../../recognise/heading-text';
import {
  BONUS_CAPTION,
  DEDUCTION_CAPTION,
  NOTE_CAPTION,
  SIGNING_CAPTIONS,
  VETO_CAPTION,
} from '../../vocabulary/import-words';
import { captionPoints, pointsInCell } from '../points';
import { readable } from '../text/readable';
import type { WrittenPoints } from '../types';
import type { Layout } from './layout';
import type { RubricView, Shown } from './view';

export type Line =
  | { readonly kind: 'item'; readonly row: number }
  /** More of the item above: another sentence of its rule. */
  | { readonly kind: 'more'; readonly row: number }
  | { readonly kind: 'caption'; readonly shown: Shown; readonly points: WrittenPoints | null }
  | {
      readonly kind: 'total';
      readonly of: 'section' | 'bonus' | 'total';
      readonly shown: Shown;
      readonly points: WrittenPoints | null;
    }
  | { readonly kind: 'note'; readonly shown: Shown }
  | { readonly kind: 'signing' }
  | { readonly kind: 'other'; readonly shown: Shown }
  | { readonly kind: 'empty' };

const TOTALS = new Map<string, 'section' | 'bonus' | 'total'>([
  ...SUBTOTAL_WORDS.map((word) => [plainHeading(word), 'section'] as const),
  ...BONUS_SUBTOTAL_WORDS.map((word) => [plainHeading(word), 'bonus'] as const),
  ...[...TOTAL_WORDS, '满分', '总分值', '全部合计', '考核总分', '合计分值'].map(
    (word) => [plainHeading(word), 'total'] as const,
  ),
]);

/** 合计, "合 计", 合计100, 小计（100分）, 总计：110分 */
export function totalIn(
  text: string,
): { readonly of: 'section' | 'bonus' | 'total'; readonly points: WrittenPoints | null } | null {
  if (text.length > 24) return null;
  const plain = readable(text);
  const word = plainHeading(plain)
    .replace(/[:(]?\d+(?:\.\d+)?分?\)?$/, '')
    .replace(/:$/, '');
  const of = TOTALS.get(word);
  return of === undefined ? null : { of, points: captionPoints(plain) };
}

const SECTION_NUMBER = /^[(]?[一二三四五六七八九十]+[)、.]?$/;
const SECTION_BEGIN = /^(?:[(]?[一二三四五六七八九十]+[)、.]|第[一二三四五六七八九十]+[部大类])/;
const ARABIC = /^\d+(?:\.\d+)*[、.)]?$/;

/** Whether 一、二 in the number column are sections because the items are numbered 1, 2. */
export function numbersSections(view: RubricView, { code }: Layout, rows: readonly number[]): boolean {
  if (code === null) return false;
  const texts = rows.flatMap((row) => view.at(row, code)?.text ?? []).map(readable);
  return texts.some((text) => SECTION_NUMBER.test(text)) && texts.some((text) => ARABIC.test(text));
}

export function lineOf(view: RubricView, row: number, layout: Layout, sectionsAreNumbered: boolean): Line {
  const written = view.written(row).filter(({ left }) => left <= layout.last);
  const [first] = written;
  if (!first) return { kind: 'empty' };
  const own = (column: number | null): Shown | undefined =>
    column === null ? undefined : view.at(row, column);
  const beside = own(layout.points?.column ?? null);
  const points = beside && beside.right === beside.left ? beside : undefined;
  const item = own(layout.item);
  const begins = readable(first.text);
  const isBare = !points && !(own(layout.standard) && item);
  if (isBare && NOTE_CAPTION.test(begins)) return { kind: 'note', shown: first };
  const isSigned = SIGNING_CAPTIONS.test(begins) && begins.length <= 20 && !ARABIC.test(begins);
  if (isSigned && !points && !written.some(({ text }) => /\d分/.test(readable(text))))
    return { kind: 'signing' };

  for (const shown of written) {
    if (shown === points) continue;
    const total = totalIn(shown.text);
    if (total) return { kind: 'total', ...total, shown, points: cellPoints(points) ?? total.points };
  }

  // A caption over the whole width begins in the number column as well.
  const numbered = own(layout.code);
  const number =
    numbered && numbered.right === numbered.left && readable(numbered.text).length <= 8
      ? numbered
      : undefined;
  const words = written.filter((shown) => shown !== number && shown !== points);
  const [word] = words;
  if (
    sectionsAreNumbered &&
    number &&
    SECTION_NUMBER.test(readable(number.text)) &&
    word &&
    words.length <= 2
  )
    return { kind: 'caption', shown: word, points: cellPoints(points) ?? captionPoints(word.text) };
  if (word && words.length === 1 && !(number && ARABIC.test(readable(number.text)))) {
    const isWide = word.right - word.left + 1 >= Math.max(2, (layout.last - layout.first + 1) * 0.6);
    const isNamed = isCaptionText(word.text);
    const isBeside = word.left !== layout.item && word.left !== layout.standard && word.bottom === row;
    if (isWide || (isNamed && !points) || (isNamed && isBeside) || (isBeside && word.left < layout.item)) {
      if (readable(word.text).length > 60) return { kind: 'note', shown: word };
      return { kind: 'caption', shown: word, points: cellPoints(points) ?? captionPoints(word.text) };
    }
  }
  if (item) return { kind: 'item', row };
  if (own(layout.standard) || own(layout.content)) return { kind: 'more', row };
  // A score beside a merged item, a number alone, a caption that begins before its items: nothing to keep.
  if (
    words.length === 0 ||
    words.every((shown) => shown.left === layout.section || shown.left === layout.title)
  )
    return { kind: 'empty' };
  return { kind: 'other', shown: word ?? first };
}

function isCaptionText(text: string): boolean {
  const plain = readable(text);
  if (plain.length > 30) return false;
  return (
    SECTION_BEGIN.test(plain) ||
    DEDUCTION_CAPTION.test(plain) ||
    ((BONUS_CAPTION.test(plain) || VETO_CAPTION.test(plain)) && !/\d+(?:\.\d+)?分(?!\))|扣/.test(plain))
  );
}

function cellPoints(shown: Shown | undefined): WrittenPoints | null {
  const cell = pointsInCell(shown);
  return cell.kind === 'points' && shown ? { value: cell.value, words: shown.text } : null;
}
