import type { PhraseFamily, Reading, Span } from './types';
import type { Part } from '../../scoring/types';
import { decimal, formatDecimal } from '../../decimal';
import { asName } from '../text/readable';
import { N, POINTS, UNIT, number, spanOf } from './words';

/** 每发现1起…扣0.5分 · 缺席1次扣0.5 · 每起扣1分 · 每有1户…的，扣1分 */
const COUNTED = new RegExp(
  `([^,;。:]{0,30}?)(?:每)?${N}${UNIT}(?!以上|以内|以下)([^;。\\d]{0,24}?)(?:各|则|要|分别)?扣${N}${POINTS}`,
  'g',
);
const EACH = new RegExp(`([^,;。:\\d]{0,30}?)每${UNIT}([^;。\\d]{0,24}?)(?:各|则|要)?扣${N}${POINTS}`, 'g');
/** 扣1分/次 */
const PER = new RegExp(`([^,;。:\\d]{2,30}?),?(?:的,?)?扣${N}${POINTS}/${UNIT}`, 'g');

interface Found {
  readonly name: string;
  readonly points: string;
  readonly unit: string;
  readonly span: Span;
}

/** Deductions for what is counted, each with its name, in the order of the sentence. */
export function countedDeductions(text: string): readonly Found[] {
  const found: Found[] = [];
  const isFree = ([start, end]: Span): boolean =>
    found.every(({ span: [from, to] }) => end <= from || start >= to);
  for (const match of text.matchAll(COUNTED)) {
    const [, left = '', count, unit = '', right = '', points] = match;
    if (number(count).lte(0) || unit === '个百分点') continue;
    const per = formatDecimal(decimal(formatDecimal(number(points).div(number(count)))));
    found.push({ name: nameOf(left, right, unit), points: per, unit, span: spanOf(match) });
  }
  for (const match of text.matchAll(EACH)) {
    const [, left = '', unit = '', right = '', points = '0'] = match;
    if (unit !== '个百分点' && isFree(spanOf(match)))
      found.push({ name: nameOf(left, right, unit), points, unit, span: spanOf(match) });
  }
  for (const match of text.matchAll(PER)) {
    const [, left = '', points = '0', unit = ''] = match;
    if (isFree(spanOf(match)))
      found.push({ name: nameOf(left, '', unit), points, unit, span: spanOf(match) });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function nameOf(left: string, right: string, unit: string): string {
  const name = asName(
    `${left.replace(/(?:每|凡|若|如|对|发现|有|查出|出现|发生)+$/, '')}${right.replace(/的?,?$/, '')}`,
  )
    .replace(/^(?:每|凡|若|如|对|发现|有|查出|出现|发生)+/, '')
    .trim();
  return name === '' ? unit : name;
}

export const deduct: PhraseFamily = {
  id: 'deduct',
  source: 'R12 计件扣分：“每发现1起…扣0.5，扣完为止”；R13 多级严重度：“重伤1人扣15，轻伤1人扣10”',
  read: (text): Reading | null => {
    const found = countedDeductions(text);
    const [first] = found;
    if (!first) return null;
    const spans = found.map(({ span }) => span);
    if (found.length === 1)
      return { draft: { type: 'deduct', per: number(first.points), unit: first.unit, count: null }, spans };
    const lines = found.map(({ name, points }): Part => ({ name, points: number(points) }));
    const names = new Set(lines.map(({ name }) => name));
    const isOne = lines.every(({ points }) => points.eq(number(first.points)));
    if (names.size < lines.length && isOne)
      return { draft: { type: 'deduct', per: number(first.points), unit: first.unit, count: null }, spans };
    return names.size < lines.length ? null : { draft: { type: 'severities', lines }, spans };
  },
  examples: [
    { text: '每发现1起应问责未问责扣0.5分，扣完为止', says: 'deduct per=0.5；unit=起' },
    { text: '缺席一次扣0.5分', says: 'deduct per=0.5；unit=次' },
    { text: '每缺一份材料扣2', says: 'deduct per=2；unit=份' },
    { text: '没缺一份扣1分', says: 'deduct per=1；unit=份' },
    { text: '每发现1户不知晓的，扣1分', says: 'deduct per=1；unit=户' },
    { text: '迟报的每次扣1分', says: 'deduct per=1；unit=次' },
    { text: '未及时上报的扣2分/次', says: 'deduct per=2；unit=次' },
    {
      text: '重伤1人扣15分；轻伤1人扣10分',
      says: 'severities lines=重伤:15、轻伤:10',
    },
    {
      text: '缺席一次扣0.5;错漏报一例扣0.5',
      says: 'severities lines=缺席:0.5、错漏报:0.5',
    },
    { text: '工作不力扣2分', says: null },
    { text: '每低10个百分点扣0.5分', says: null },
  ],
};
