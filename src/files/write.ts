/** Writing results: never over an existing file unless asked to, and never half of one. */
import { randomUUID } from 'node:crypto';
import { access, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

/** Copies a file to its name with .bak, over an older copy. @returns the copy @throws the file system's error */
export async function backUp(file: string): Promise<string> {
  const copy = `${file}.bak`;
  await copyFile(file, copy);
  return copy;
}

/**
 * Writes into a temporary file beside the target and renames it, so that the target is either whole or as it was. Folders
 * are made as needed. Whether it may overwrite is for the caller to ask first, with `exists`.
 * @throws the file system's error; nothing is then left behind
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
