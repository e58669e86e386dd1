/** Comparing texts that people typed. */

/** Nothing in such a text changes: most of what a form holds is spared the normalisation. */
const PLAIN = /^[!-~、。\u4e00-\u9fff]*$/;

/** NFKC (full width to half width, compatibility forms) without any white space or invisible characters. */
export function squash(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '');
}

/** True when nothing visible is there. */
export function isBlankText(text: string): boolean {
  return squash(text) === '';
}
