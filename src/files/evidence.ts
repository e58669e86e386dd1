/** The evidence folders of villages: what they really hold. Nothing outside a folder is ever opened. */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { FIRST_BYTES, fileKind } from '../core/evidence/file-kind';
import type { EvidenceFile, EvidenceFolder } from '../core/evidence/types';
import { squash } from '../core/text';
import type { LookAtPicture } from './pictures';

/** A folder with more files than this is not one village's evidence. */
const MOST_FILES = 20_000;
const DEEPEST = 20;
const PIECE = 1 << 20;
/** What systems and programs leave behind. */
const LITTER = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/**
 * The folder below `root` that bears one of the names (a village and its aliases); spaces and full width do not matter.
 * null when there is none.
 */
export async function evidenceFolderFor(root: string, names: readonly string[]): Promise<string | null> {
  const wanted = names.map(squash);
  const entries = await directoryEntries(root);
  for (const name of wanted) {
    const found = entries.find((entry) => entry.isDirectory() && squash(entry.name) === name);
    if (found) return path.join(root, found.name);
  }
  return null;
}

/**
 * Every file below the folder. Links are not followed: they may lead anywhere. Files that cannot be read are left out.
 * @param look looks at the photographs too; without it nothing is decoded
 */
export async function readEvidenceFolder(folder: string, look?: LookAtPicture): Promise<EvidenceFolder> {
  const files: EvidenceFile[] = [];
  for await (const relative of filesBelow(folder, '', 0)) {
    if (files.length >= MOST_FILES) break;
    const file = await readEvidenceFile(folder, relative);
    if (!file) continue;
    const picture = look ? await look(path.join(folder, relative), file) : null;
    files.push(picture === null ? file : { ...file, picture });
  }
  return { files };
}

async function* filesBelow(root: string, relative: string, depth: number): AsyncGenerator<string> {
  if (depth > DEEPEST) return;
  const entries = await directoryEntries(path.join(root, relative));
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LITTER.test(entry.name)) continue;
    const inside = relative === '' ? entry.name : `${relative}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, inside, depth + 1);
    else if (entry.isFile()) yield inside;
  }
}

async function directoryEntries(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Piece by piece: a video does not have to fit into memory. */
async function readEvidenceFile(folder: string, relative: string): Promise<EvidenceFile | null> {
  try {
    const handle = await open(path.join(folder, relative), 'r');
    try {
      const hash = createHash('sha256');
      const piece = new Uint8Array(PIECE);
      let first = new Uint8Array();
      let size = 0;
      for (;;) {
        const { bytesRead } = await handle.read(piece, 0, PIECE, null);
        if (bytesRead === 0) break;
        if (size === 0) first = piece.slice(0, Math.min(bytesRead, FIRST_BYTES));
        hash.update(piece.subarray(0, bytesRead));
        size += bytesRead;
      }
      return { path: relative, size, kind: fileKind(first), sha256: hash.digest('hex') };
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
