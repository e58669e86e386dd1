/** Many files read one after another and put side by side. */
import { assessHandedIn } from '../../../core/assess-handed-in';
import { finishFiles, type FinishedFiles } from '../../../core/assess-batch';
import type { Assessment } from '../../../core/assessment';
import type { ReadResult } from '../../../core/grid/types';
import { byFileName, isHandedIn } from '../../../core/handed-in';
import { lean } from '../../../core/lean';
import type { Scheme } from '../../../core/scheme/types';
import type { PaneServices, PickedFile } from '../services';
import type { Progress } from './types';

export interface CollectInput {
  readonly files: readonly PickedFile[];
  /** A folder is meant to hold all villages. */
  readonly isFolder: boolean;
  readonly scheme: Scheme | null;
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

/** @throws DOMException "AbortError" when it was stopped */
export async function collect(
  { files, isFolder, scheme, signal, onProgress }: CollectInput,
  { parse }: Pick<PaneServices, 'parse'>,
): Promise<FinishedFiles> {
  const assessments: Assessment[] = [];
  for (const [at, file] of files.entries()) {
    onProgress({ at: at + 1, of: files.length });
    const read = await readOne(file, parse, signal);
    signal.throwIfAborted();
    assessments.push(lean(assessHandedIn({ file: file.path, read, ...(scheme ? { scheme } : {}) })));
  }
  return finishFiles(assessments, scheme, isFolder);
}

async function readOne(
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
