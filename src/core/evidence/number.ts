/** Evidence numbers (佐证编号) such as "1.2-3". */
import { squash } from '../text';

/** The key under which numbers are compared: full width, spaces, kinds of dashes and letter case do not matter. */
export function evidenceKey(number: string): string {
  // As the template proposes them, they are their own keys.
  if (/^[0-9.-]*$/.test(number)) return number;
  return squash(number)
    .replace(/[‐‑‒–—―−－﹣]/g, '-')
    .toLowerCase();
}
