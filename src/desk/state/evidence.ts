/** The evidence folders among the files that were picked: each bears a village's name, wherever it lies. */
import { isLitter } from '../../core/evidence/litter';
import type { EvidenceFile, EvidenceFolder } from '../../core/evidence/types';
import { squash } from '../../core/text';
import type { PickedFile } from '../../taskpane/state/services';

export type Fingerprint = Pick<EvidenceFile, 'size' | 'kind' | 'sha256'>;

export interface EvidenceSource {
  /** Files in all. */
  readonly count: number;
  /**
   * The folder under the first of the names that has one. A village without a folder has none of its files here.
   * @throws DOMException "AbortError" when it was stopped
   */
  readonly folderOf: (names: readonly string[], signal: AbortSignal) => Promise<EvidenceFolder>;
}

/**
 * @param files with their paths below the folder picked
 * @param fingerprint null when the file cannot be read any more
 */
export function evidenceSource(
  files: readonly PickedFile[],
  fingerprint: (file: PickedFile, signal: AbortSignal) => Promise<Fingerprint | null>,
): EvidenceSource {
  const listed = files.filter(({ path }) => !path.split('/').some(isLitter));
  const folders = foldersIn(listed);
  const known = new Map<string, EvidenceFolder>();
  return {
    count: listed.length,
    async folderOf(names, signal) {
      const folder = names.map((name) => folders.get(squash(name))).find((found) => found !== undefined);
      if (folder === undefined) return { files: [] };
      const before = known.get(folder);
      if (before) return before;
      const read: EvidenceFile[] = [];
      for (const file of listed.filter(({ path }) => path.startsWith(folder)).sort(byPath)) {
        signal.throwIfAborted();
        const print = await fingerprint(file, signal);
        if (print) read.push({ path: file.path.slice(folder.length), ...print });
      }
      const found = { files: read };
      known.set(folder, found);
      return found;
    },
  };
}

/** By squashed name: the path of the folder nearest to the top, with its "/". */
function foldersIn(files: readonly PickedFile[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const depth = (path: string): number => path.split('/').length;
  for (const { path } of files) {
    const steps = path.split('/').slice(0, -1);
    for (const [at, step] of steps.entries()) {
      const folder = `${steps.slice(0, at + 1).join('/')}/`;
      const before = folders.get(squash(step));
      if (before === undefined || depth(folder) < depth(before)) folders.set(squash(step), folder);
    }
  }
  return folders;
}

function byPath(one: PickedFile, other: PickedFile): number {
  return one.path < other.path ? -1 : 1;
}
