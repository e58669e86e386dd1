/** Reading a file whole, never more of it than a workbook may have. */
import { open } from 'node:fs/promises';
import type { Unreadable } from '../core/grid/types';

/** No workbook that people fill in is larger. */
const MOST_BYTES = 200 * 1024 * 1024;

export type FileBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly unreadable: Unreadable };

/** Never throws: a file that is not there, or may not be opened, is `missing`. */
export async function readFileBytes(path: string): Promise<FileBytes> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MOST_BYTES) return { ok: false, unreadable: { reason: 'too-large', detail: 'file' } };
      return { ok: true, bytes: new Uint8Array(await handle.readFile()) };
    } finally {
      await handle.close();
    }
  } catch {
    return { ok: false, unreadable: { reason: 'missing' } };
  }
}
