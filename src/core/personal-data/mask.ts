/**
 * Where personal numbers are hidden. Every way out of the product passes one of these, so that no output has to think of
 * it: the runner (params of findings), `describe` (their words), the sheets (`sheets/masked.ts`), the command line's
 * output, the pane's `plain`, the functions' results. Cells' addresses, fixes, paths to open and link targets are no
 * output: they stay as they are.
 */
import { maskPersonalData } from './find';

/** The same value with every text in it masked; keys and anything that is no text stay as they are. */
export function masked<T>(value: T): T {
  if (typeof value === 'string') return maskPersonalData(value) as T;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return keepSame(list, list.map(masked)) as T;
  }
  if (!isPlain(value)) return value;
  const entries = Object.entries(value);
  const shown = entries.map(([key, entry]): [string, unknown] => [key, masked(entry)]);
  return shown.every(([, entry], at) => entry === entries[at]?.[1])
    ? value
    : (Object.fromEntries(shown) as T);
}

/** Nearly nothing is masked: then nothing is copied. */
function keepSame(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((entry, at) => entry === before[at]) ? before : after;
}

/** Decimals and other objects with a class of their own hold no text. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
