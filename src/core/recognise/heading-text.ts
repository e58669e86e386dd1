/** Headings and captions made comparable: people break them over lines, space them out, add units in brackets. */
import { squash } from '../text';

/** Characters of traditional script and common variants that occur in headings. */
const VARIANTS: Readonly<Record<string, string>> = {
  編: '编',
  號: '号',
  項: '项',
  級: '级',
  標: '标',
  評: '评',
  內: '内',
  準: '准',
  實: '实',
  際: '际',
  數: '数',
  證: '证',
  據: '据',
  單: '单',
  責: '责',
  門: '门',
  備: '备',
  註: '注',
  審: '审',
  說: '说',
  類: '类',
  間: '间',
  時: '时',
  稱: '称',
  總: '总',
  計: '计',
  帳: '账',
  帐: '账',
  檢: '检',
  對: '对',
  應: '应',
  題: '题',
  負: '负',
  報: '报',
  處: '处',
};

/** The words of a heading alone: no white space, no brackets with their content, no colon at the end, simplified script. */
export function plainHeading(text: string): string {
  const bare = squash(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】|〔[^〕]*〕/g, '')
    .replace(/[::]+$/, '');
  return [...bare].map((letter) => VARIANTS[letter] ?? letter).join('');
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
