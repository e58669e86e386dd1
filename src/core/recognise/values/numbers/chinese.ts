import { type Decimal, parseDecimal } from '../../../decimal';
import type { NumberForm } from './form';

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** "四", "十二", "一百零五", "四点五". What is not said like that, such as "二百五" or "一二", is null: it is no clear number. */
export function chineseNumber(text: string): Decimal | null {
  const match = /^([零〇一二两三四五六七八九十百千]+)(?:点([零〇一二三四五六七八九]+))?$/.exec(text);
  const whole = match?.[1] === undefined ? null : wholeNumber(match[1]);
  if (whole === null) return null;
  const places = [...(match?.[2] ?? '')].map((letter) => DIGITS.indexOf(letter === '〇' ? '零' : letter));
  return parseDecimal(places.length === 0 ? String(whole) : `${String(whole)}.${places.join('')}`);
}

function wholeNumber(text: string): number | null {
  const plain = text.replace(/〇/g, '零').replace(/两/g, '二').replace(/^十/, '一十');
  if (plain === '零') return 0;
  let rest = plain;
  let total = 0;
  let unit = 10_000;
  while (rest !== '') {
    const part = /^(零?)([一二三四五六七八九])([十百千]?)/.exec(rest);
    if (!part) return null;
    const [all, zero = '', digit = '', word = ''] = part;
    const worth = word === '' ? 1 : (UNITS[word] ?? 1);
    // Every step down leaves no gap unless 零 stands for it: 一百零五, but 一百五 is short for 150.
    if (worth >= unit || (total > 0 && (worth * 10 === unit) === (zero !== ''))) return null;
    if (total === 0 && zero !== '') return null;
    total += DIGITS.indexOf(digit) * worth;
    unit = worth;
    rest = rest.slice(all.length);
  }
  return total;
}

export const chinese: NumberForm = {
  id: 'chinese',
  read: ({ bare }) => chineseNumber(bare) ?? undefined,
  examples: [
    ['四分', '4'],
    ['四点五分', '4.5'],
    ['十二', '12'],
    ['二十次', '20'],
    ['两 件', '2'],
    ['一百零五', '105'],
    ['一百二十', '120'],
    ['零', '0'],
  ],
};
