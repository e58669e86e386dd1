/** The workbooks of a command, read and assessed one after another, so that memory does not grow with their number. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { assess } from '../core/assess';
import { type FinishedFiles, finishFiles } from '../core/assess-batch';
import type { Assessment } from '../core/assessment';
import type { EvidenceFolder } from '../core/evidence/types';
import { lean } from '../core/lean';
import type { ReadResult } from '../core/grid/types';
import type { Messages } from '../core/messages';
import type { Scheme } from '../core/scheme/types';
import { evidenceFolderFor, readEvidenceFolder } from '../files/evidence';
import { listWorkbooks } from '../files/workbooks';
import { CliFailure } from './failure';
import { readWorkbookFile } from './load';
import type { Progress } from './progress';

export interface AssessFilesInput {
  readonly paths: readonly string[];
  /** Files that are no submissions: the scheme, the results. */
  readonly without: readonly string[];
  /** null: every workbook brings its own. */
  readonly scheme: Scheme | null;
  /** The folder with one folder a village; null: evidence files are not looked at. */
  readonly evidence: string | null;
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
  // The worker reads the next file while this thread assesses one.
  let coming = readWorkbookFile(files[0] ?? '');
  for (const [at, file] of files.entries()) {
    input.progress.step(at, files.length);
    const read = await coming;
    const next = files[at + 1];
    if (next !== undefined) coming = readWorkbookFile(next);
    assessments.push(lean(await assessFile(file, read, files.length === 1, input)));
  }
  input.progress.end();
  return finishFiles(assessments, input.scheme, listed.hasFolder);
}

async function assessFile(
  file: string,
  read: ReadResult,
  isOnly: boolean,
  input: AssessFilesInput,
): Promise<Assessment> {
  const scheme = input.scheme ?? undefined;
  const first = assess({ file, read, ...(scheme ? { scheme } : {}) });
  if (input.evidence === null || !first.readable) return first;
  return withEvidence(first, read, isOnly, input.evidence, scheme);
}

/** The village's folder is known only once the workbook is understood. */
async function withEvidence(
  { file, village, ...first }: Extract<Assessment, { readable: true }>,
  read: ReadResult,
  isOnly: boolean,
  root: string,
  scheme: Scheme | undefined,
): Promise<Assessment> {
  const roster = (scheme ?? first.scheme)?.roster ?? [];
  const aliases = roster.find(({ name }) => name === village)?.aliases ?? [];
  const names = [...(village === null ? [] : [village, ...aliases]), path.parse(file).name];
  const found = await evidenceFolderFor(root, names);
  const evidence: EvidenceFolder =
    found === null && !isOnly ? { files: [] } : await readEvidenceFolder(found ?? root);
  return assess({ file, read, evidence, ...(scheme ? { scheme } : {}) });
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
