/** The files that a row of the register lists, looked up among those the folder holds. */
import type { RegisterRow } from '../recognise/types';
import { isBlankText } from '../text';
import { resolveEvidencePath } from './path';
import type { EvidenceFile, EvidenceFolder } from './types';

/** What a row's 文件 cell comes to. */
export type ListedFile =
  | { readonly state: 'none' }
  | { readonly state: 'outside' }
  | {
      readonly state: 'missing';
      readonly path: string;
      /** A file of that name elsewhere in the folder. */ readonly near: string | null;
    }
  /** One file, or all files of a folder that the cell names. */
  | { readonly state: 'there'; readonly path: string; readonly files: readonly EvidenceFile[] };

/** Letter case does not matter: on the village's computer it did not. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

interface FolderIndex {
  readonly byPath: ReadonlyMap<string, EvidenceFile>;
  /** By file name without its folder. */
  readonly byName: ReadonlyMap<string, EvidenceFile>;
  /** By every folder above it. */
  readonly byFolder: ReadonlyMap<string, readonly EvidenceFile[]>;
}

const indexes = new WeakMap<EvidenceFolder, FolderIndex>();

/** The index of a folder, made once however many rows ask. */
function indexOf(folder: EvidenceFolder): FolderIndex {
  const known = indexes.get(folder);
  if (known) return known;
  const byPath = new Map<string, EvidenceFile>();
  const byName = new Map<string, EvidenceFile>();
  const byFolder = new Map<string, EvidenceFile[]>();
  for (const file of folder.files) {
    const key = pathKey(file.path);
    const parts = key.split('/');
    byPath.set(key, file);
    byName.set(parts.at(-1) ?? key, file);
    for (let depth = 1; depth < parts.length; depth += 1) {
      const above = parts.slice(0, depth).join('/');
      const files = byFolder.get(above);
      if (files) files.push(file);
      else byFolder.set(above, [file]);
    }
  }
  const index = { byPath, byName, byFolder };
  indexes.set(folder, index);
  return index;
}

export function listedFile(row: RegisterRow, folder: EvidenceFolder): ListedFile {
  if (isBlankText(row.file.value)) return { state: 'none' };
  const resolved = resolveEvidencePath(row.file.value);
  if (!('inside' in resolved)) return { state: 'outside' };
  const index = indexOf(folder);
  const path = resolved.inside;
  const key = pathKey(path);
  const file = index.byPath.get(key);
  if (file) return { state: 'there', path, files: [file] };
  const files = index.byFolder.get(key);
  if (files) return { state: 'there', path, files };
  return { state: 'missing', path, near: index.byName.get(key.split('/').at(-1) ?? key)?.path ?? null };
}

/** The key of the path that a row lists, and the fingerprints of its files that are not empty. */
export function filesOf(
  row: RegisterRow,
  folder: EvidenceFolder | null,
): { readonly path: string | null; readonly contents: readonly string[] } {
  const resolved = isBlankText(row.file.value) ? null : resolveEvidencePath(row.file.value);
  const path = resolved && 'inside' in resolved ? pathKey(resolved.inside) : null;
  const listed = folder ? listedFile(row, folder) : null;
  const files = listed?.state === 'there' ? listed.files : [];
  return { path, contents: files.filter(({ size }) => size > 0).map(({ sha256 }) => sha256) };
}
