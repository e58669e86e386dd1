/** What a browser remembers on this computer for this product; undefined where it remembers nothing. */
import type { Memory } from '../state/services';

const TRIED = 'zipingtong.tried';

export function browserMemory(): Memory | undefined {
  try {
    // Some browsers hand out a storage that refuses to store.
    localStorage.setItem(TRIED, '1');
    localStorage.removeItem(TRIED);
  } catch {
    return undefined;
  }
  return { get: (key) => localStorage.getItem(key), set: keep };
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Full or shut off since: it is only not remembered.
  }
}
