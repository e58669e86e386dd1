/** The workbooks of a command, read and assessed one after another, so that memory does not grow with their number. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { assess } from '../core/assess';
import { type FinishedFiles, finishFiles } from '../core/assess-batch';
import type { Assessment, ReadableAssessment } from '../core/assessment';
import type { EvidenceFolder } from '../core/evidence/types';
import { lean } from '../core/lean';
import type { Messages } from '../core/messages';
import type { Scheme } from '../core/scheme/types';
import { evidenceFolderFor, readEvidenceFolder } from '../files/evidence';
import type { LookAtPicture } from '../files/pictures';
import { listWorkbooks } from '../files/workbooks';
import { CliFailure } from './failure';
import { readWorkbookFile } from './load';
import type { Pictures } from './pictures';
import type { Progress } from './progress';

export interface AssessFilesInput {
  readonly paths: readonly string[];
  /** Files that are no submissions: the scheme, the results. */
  readonly without: readonly string[];
  /** null: every workbook brings its own. */
  readonly scheme: Scheme | null;
  /** The folder with one folder a village; null: evidence files are not looked at. */
  readonly evidence: string | null;
  /** null: photographs are not looked at. */
  readonly pictures: Pictures | null;
  readonly messages: Messages;
  readonly progress: Progress;
}

export type AssessedFiles = FinishedFiles;

/** @throws CliFailure when there is nothing to read */
export async function assessFiles(input: AssessFilesInput): Promise<AssessedFiles> {
  const { failures } = input.messages.cli;
  if (input.evidence !== null && !(await isFolder(input.evidence)))
    throw new CliFailure(failures.evidenceFolder({ folder: input.evidence }));
  const listed = await listWorkbooks(input.paths, input.without);
  const files = [...listed.files, ...listed.missing];
  if (files.length === 0) throw new CliFailure(failures.noWorkbooks({ folder: input.paths.join('、') }));
  const assessments: Assessment[] = [];
  for (const file of files) {
    input.progress.step(assessments.length, files.length);
    const look = input.pictures?.lookFor(files.length, (detail) =>
      input.progress.step(assessments.length, files.length, detail),
    );
    assessments.push(lean(await assessFile(file, files.length === 1, input, look)));
  }
  input.progress.end();
  return finishFiles(assessments, input.scheme, listed.hasFolder);
}

async function assessFile(
  file: string,
  isOnly: boolean,
  input: AssessFilesInput,
  look: LookAtPicture | undefined,
): Promise<Assessment> {
  const read = await readWorkbookFile(file);
  const scheme = input.scheme ?? undefined;
  const first = assess({ file, read, ...(scheme ? { scheme } : {}) });
  if (input.evidence === null || !first.readable) return first;
  const evidence = await evidenceOf(first, isOnly, input.evidence, scheme, look);
  return assess({ file, read, evidence, ...(scheme ? { scheme } : {}) });
}

/** The village's folder is known only once the workbook is understood. */
async function evidenceOf(
  { file, village, ...first }: ReadableAssessment,
  isOnly: boolean,
  root: string,
  scheme: Scheme | undefined,
  look: LookAtPicture | undefined,
): Promise<EvidenceFolder> {
  const roster = (scheme ?? first.scheme)?.roster ?? [];
  const aliases = roster.find(({ name }) => name === village)?.aliases ?? [];
  const names = [...(village === null ? [] : [village, ...aliases]), path.parse(file).name];
  const found = await evidenceFolderFor(root, names);
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
