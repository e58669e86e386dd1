/** Many files read one after another and put side by side. */
import { assess } from '../../../core/assess';
import { assessHandedIn } from '../../../core/assess-handed-in';
import { finishFiles, type FinishedFiles } from '../../../core/assess-batch';
import type { Assessment } from '../../../core/assessment';
import type { ReadResult } from '../../../core/grid/types';
import { byFileName, isHandedIn } from '../../../core/handed-in';
import type { PreviousScores } from '../../../core/last-year/types';
import { leanForDocuments } from '../../../core/lean';
import { evidenceFolderNames } from '../../../core/evidence/folder-names';
import type { Scheme } from '../../../core/scheme/types';
import type { PaneServices, PickedFile } from '../services';
import type { Progress } from './types';

export interface CollectInput {
  readonly files: readonly PickedFile[];
  /** A folder is meant to hold all villages. */
  readonly isFolder: boolean;
  readonly scheme: Scheme | null;
  /** Last year's scores; null: nothing is compared. */
  readonly previous: PreviousScores | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Files as they were picked; of a folder the workbooks directly in it, as the command line takes them. */
export function handedIn(files: readonly PickedFile[], isFolder: boolean): readonly PickedFile[] {
  if (!isFolder) return files;
  return files
    .filter(({ path }) => path.split('/').length <= 2 && isHandedIn(nameOf(path)))
    .sort((a, b) => byFileName(nameOf(a.path), nameOf(b.path)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** "" for files that were picked by themselves: nobody knows where they lie. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** @throws DOMException "AbortError" when it was stopped */
export async function collect(
  { files, isFolder, scheme, previous, signal, onProgress }: CollectInput,
  services: Pick<PaneServices, 'parse' | 'evidence'>,
): Promise<FinishedFiles> {
  const assessments: Assessment[] = [];
  for (const [at, file] of files.entries()) {
    onProgress({ at: at + 1, of: files.length });
    const read = await readOne(file, services.parse, signal);
    signal.throwIfAborted();
    const known = { scheme, previous };
    assessments.push(leanForDocuments(await assessOne(file.path, read, known, services, signal)));
  }
  return finishFiles(assessments, scheme, isFolder);
}

/** With its evidence where there is any: the village's folder is known only once the workbook is understood. */
export async function assessOne(
  file: string,
  read: ReadResult,
  { scheme, previous }: Pick<CollectInput, 'scheme' | 'previous'>,
  { evidence: evidenceOf }: Pick<PaneServices, 'evidence'>,
  signal: AbortSignal,
): Promise<Assessment> {
  const input = { file, read, ...(scheme ? { scheme } : {}), ...(previous ? { previous } : {}) };
  const first = assessHandedIn(input);
  if (!evidenceOf || !first.readable) return first;
  const evidence = await evidenceOf(evidenceFolderNames(first), signal);
  signal.throwIfAborted();
  return evidence ? assess({ ...input, evidence }) : first;
}

/** @throws DOMException "AbortError" when it was stopped */
export async function readOne(
  file: PickedFile,
  parse: PaneServices['parse'],
  signal: AbortSignal,
): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch {
    return { ok: false, unreadable: { reason: 'missing' } };
  }
  return bytes.length === 0 ? { ok: false, unreadable: { reason: 'empty' } } : parse(bytes, signal);
}
