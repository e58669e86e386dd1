/** The item's code at the beginning of a file's or folder's name: "2.1-1 会议记录", "2.1", "J.1-2（补）". */
import { squash } from '../../text';

export interface CodeInName {
  readonly code: string;
  /** The running number behind the code; null: none. */
  readonly number: number | null;
  /** What stands behind both. */
  readonly rest: string;
}

/** Letters, then numbers parted by points: 1.2, J.1, 2.1.3. A year is no code. */
const CODE = /^([A-Za-z]{1,2}\.\d{1,3}(?:\.\d{1,3})*|\d{1,3}(?:\.\d{1,3})+)(?![\d.]*\d)/;
const RUNNING = /^-(\d{1,3})(?!\d)/;
/** What people put between the code and the name. */
const BETWEEN = /^[\s、.．:：_-]+/;

/**
 * @param known the scheme's codes; null: any that looks like one
 * @returns null when the name begins with nothing like a code
 */
export function codeInName(
  name: string,
  known: readonly string[] | null,
): (CodeInName & { readonly isKnown: boolean }) | null {
  const plain = name
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−﹣]/g, '-')
    .trim();
  const given = known?.find((code) => beginsWith(plain, code));
  const looks = CODE.exec(plain)?.[1];
  const code = given === undefined ? looks : squash(given);
  if (code === undefined) return null;
  const behind = plain.slice(given === undefined ? code.length : lengthOf(plain, given)).trimStart();
  const running = RUNNING.exec(behind);
  return {
    code: given ?? code,
    number: running ? Number(running[1]) : null,
    rest: behind.slice(running?.[0].length ?? 0).replace(BETWEEN, ''),
    isKnown: given !== undefined || known === null,
  };
}

/** Codes longest first, so that 2.10 is not taken for 2.1. */
export function codesForSearch(codes: readonly string[]): readonly string[] {
  return [...codes].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function beginsWith(name: string, code: string): boolean {
  const length = lengthOf(name, code);
  // 2.1 is not the code of "2.10" nor of "2.1.3", but it is of "2.1.会议".
  return length > 0 && !/^\.?\d/.test(name.slice(length));
}

/** 0 when the name does not begin with the code. Letter case does not matter. */
function lengthOf(name: string, code: string): number {
  const wanted = squash(code).toLowerCase();
  return wanted !== '' && name.toLowerCase().startsWith(wanted) ? wanted.length : 0;
}
