/** Which files of a folder are workbooks that somebody handed in. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { byFileName, isHandedIn } from '../core/handed-in';

export interface ListedWorkbooks {
  /** Paths as the person gave them, or below a folder that was given; sorted by name. */
  readonly files: readonly string[];
  /** True when a folder was among the paths. */
  readonly hasFolder: boolean;
  /** Paths that are neither file nor folder. */
  readonly missing: readonly string[];
}

/**
 * Files are taken as they are; of a folder, the workbooks directly in it. Lock files of open workbooks (~$), hidden files
 * and the paths in `without` (results, the scheme) are left out.
 */
export async function listWorkbooks(
  paths: readonly string[],
  without: readonly string[] = [],
): Promise<ListedWorkbooks> {
  const leftOut = new Set(without.map((file) => path.resolve(file)));
  const files: string[] = [];
  const missing: string[] = [];
  let hasFolder = false;
  for (const given of paths) {
    const kind = await kindOf(given);
    if (kind === 'folder') {
      hasFolder = true;
      const inside = await workbooksIn(given);
      files.push(...inside.filter((file) => !leftOut.has(path.resolve(file))));
    } else if (kind === 'file') files.push(given);
    else missing.push(given);
  }
  return { files: [...new Set(files)], hasFolder, missing };
}

async function kindOf(given: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(given)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isHandedIn(entry.name))
    .map(({ name }) => name)
    .sort(byFileName)
    .map((name) => path.join(folder, name));
}
