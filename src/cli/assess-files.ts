/** The workbooks of a command, read and assessed one after another, so that memory does not grow with their number. */
import { stat } from 'node:fs/promises';
import { assess } from '../core/assess';
import { type FinishedFiles, finishFiles } from '../core/assess-batch';
import { assessHandedIn } from '../core/assess-handed-in';
import type { Assessment, ReadableAssessment } from '../core/assessment';
import { evidenceFolderNames } from '../core/evidence/folder-names';
import type { EvidenceFolder } from '../core/evidence/types';
import type { PreviousScores } from '../core/last-year/types';
import type { ReadResult } from '../core/grid/types';
import { lean, leanForDocuments } from '../core/lean';
import type { Messages } from '../core/messages';
import type { Scheme } from '../core/scheme/types';
import { evidenceFolderFor, readEvidenceFolder } from '../files/evidence';
import type { LookAtPicture } from '../files/pictures';
import { listWorkbooks } from '../files/workbooks';
import { CliFailure } from './failure';
import { readWorkbookFile } from './load';
import type { Pictures } from './pictures';
import { readPrevious } from './previous';
import type { Progress } from './progress';

export interface AssessFilesInput {
  readonly paths: readonly string[];
  /** Files that are no submissions: the scheme, the results. */
  readonly without: readonly string[];
  /** null: every workbook brings its own. */
  readonly scheme: Scheme | null;
  /** The folder with one folder a village; null: evidence files are not looked at. */
  readonly evidence: string | null;
  /** Last year's files and folders; empty: nothing is compared. */
  readonly previous: readonly string[];
  /** null: photographs are not looked at. */
  readonly pictures: Pictures | null;
  /** What is kept of every workbook: for checks alone the register would only fill the memory, documents quote more. */
  readonly keeps: 'nothing' | 'register' | 'documents';
  readonly messages: Messages;
  readonly progress: Progress;
}

export type AssessedFiles = FinishedFiles & {
  /** Last year's scores, where they were asked for. */
  readonly lastYear: PreviousScores | null;
};

/** @throws CliFailure when there is nothing to read, or nothing of last year that was asked for */
export async function assessFiles(input: AssessFilesInput): Promise<AssessedFiles> {
  const { failures } = input.messages.cli;
  if (input.evidence !== null && !(await isFolder(input.evidence)))
    throw new CliFailure(failures.evidenceFolder({ folder: input.evidence }));
  const listed = await listWorkbooks(input.paths, input.without);
  const files = [...listed.files, ...listed.missing];
  if (files.length === 0) throw new CliFailure(failures.noWorkbooks({ folder: input.paths.join('、') }));
  const roster = input.scheme?.roster ?? [];
  const previous = input.previous.length > 0 ? await readPrevious(input.previous, roster, input) : null;
  const assessments: Assessment[] = [];
  // The worker reads the next file while this thread assesses one.
  let coming = readWorkbookFile(files[0] ?? '');
  for (const [at, file] of files.entries()) {
    input.progress.step(at, files.length);
    const read = await coming;
    const next = files[at + 1];
    if (next !== undefined) coming = readWorkbookFile(next);
    const look = input.pictures?.lookFor(files.length, (detail) =>
      input.progress.step(at, files.length, detail),
    );
    const given = { ...input, lastYear: previous };
    const assessment = await assessFile(file, read, files.length === 1, given, look);
    const { keeps } = input;
    assessments.push(keeps === 'documents' ? leanForDocuments(assessment) : lean(assessment, keeps));
  }
  input.progress.end();
  return { ...finishFiles(assessments, input.scheme, listed.hasFolder), lastYear: previous };
}

type AssessFileInput = AssessFilesInput & { readonly lastYear: PreviousScores | null };

async function assessFile(
  file: string,
  read: ReadResult,
  isOnly: boolean,
  input: AssessFileInput,
  look: LookAtPicture | undefined,
): Promise<Assessment> {
  const given = {
    ...(input.scheme && { scheme: input.scheme }),
    ...(input.lastYear && { previous: input.lastYear }),
  };
  const first = assessHandedIn({ file, read, ...given });
  if (input.evidence === null || !first.readable) return first;
  const evidence = await evidenceOf(first, isOnly, input.evidence, look);
  return assess({ file, read, evidence, ...given });
}

/** The village's folder is known only once the workbook is understood. */
async function evidenceOf(
  first: ReadableAssessment,
  isOnly: boolean,
  root: string,
  look: LookAtPicture | undefined,
): Promise<EvidenceFolder> {
  const found = await evidenceFolderFor(root, evidenceFolderNames(first));
  return found === null && !isOnly ? { files: [] } : readEvidenceFolder(found ?? root, look);
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

/** Whether not one workbook could be read. */
export function nothingRead(assessments: readonly Assessment[]): boolean {
  return assessments.every(({ readable }) => !readable);
}

/** Whether any finding sends a workbook back. */
export function hasErrors({ assessments, batch }: Pick<AssessedFiles, 'assessments' | 'batch'>): boolean {
  return [...batch, ...assessments.flatMap(({ findings }) => findings)].some(
    ({ severity }) => severity === 'error',
  );
}
