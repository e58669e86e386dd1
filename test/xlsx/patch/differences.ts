/** What a patched workbook differs in from the file it was made of. */
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { DEFAULT_LIMITS } from '../../../src/xlsx/read/limits';
import { openArchive } from '../../../src/xlsx/read/zip';

export interface Differences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

/** Parts are compared as they lie in the archive, still compressed. */
export function differences(before: Uint8Array, after: Uint8Array): Differences {
  const old = openArchive(before, inflateWithZlib, DEFAULT_LIMITS);
  const now = openArchive(after, inflateWithZlib, DEFAULT_LIMITS);
  const same = (name: string): boolean => {
    const [a, b] = [old.stored(name), now.stored(name)];
    return a !== null && b !== null && a.checksum === b.checksum && Buffer.from(a.bytes).equals(b.bytes);
  };
  return {
    changed: old.names.filter((name) => now.has(name) && !same(name)).sort(),
    added: now.names.filter((name) => !old.has(name)).sort(),
    lost: old.names.filter((name) => !now.has(name)).sort(),
  };
}
