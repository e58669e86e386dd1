/** 接在汉字后面的词：以字母或数字开头的，前面空一格。 */
export function spaced(word: string): string {
  return /^\w/.test(word) ? ` ${word}` : word;
}
