/** Pieces of text that every document is put together from. */
import { type Run, type Text, runsOf } from './types';

/** One line of several pieces, some of which only a person can fill in. */
export function joined(...parts: readonly Text[]): Text {
  const runs: readonly Run[] = parts.flatMap(runsOf).filter(({ text }) => text !== '');
  return runs.every((run) => !run.toFill && !run.bold) ? runs.map(({ text }) => text).join('') : runs;
}

/** Texts of cells stand in lines and titles: what breaks a line there is a space here. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 to 99 as headings are numbered: 一, 十, 十二, 二十, 三十四; beyond that in digits. */
export function chineseNumber(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`) + (DIGITS[ones] ?? '');
}

/** 一、二、三、 for one document's chapters, each asked for once. */
export function numbering(write: (number: string) => string): () => string {
  let number = 0;
  return () => write(chineseNumber((number += 1)));
}

export const chapters = (): (() => string) => numbering((number) => `${number}、`);
export const parts = (): (() => string) => numbering((number) => `（${number}）`);

/** A file's name without its folders. */
export function baseName(file: string): string {
  return oneLine(file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
}
