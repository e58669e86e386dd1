/** All files of samples/ that are made, by their path in it. */
import { messagesIn } from '../../src/core/messages';
import { schemeWorkbook } from '../../src/core/sheets/scheme';
import type { WorkbookDesign } from '../../src/core/sheets/types';
import { villageWorkbook } from '../../src/core/sheets/village';
import { renderWorkbook } from '../../src/xlsx/write';
import { type RegisterAnswers, entriesOf } from './answers';
import { withResults } from './calculated';
import { encryptedWorkbook } from './encrypted';
import { type Piece, evidenceFile } from './evidence';
import { fillDesign } from './fill-design';
import { sampleScheme } from './scheme';
import { stableWorkbook } from './stable-zip';
import { ENCRYPTED, type Submission, submissions } from './submissions';

export const HANDED_IN = '收回';
export const EVIDENCE = '佐证';
const zh = messagesIn('zh-CN');

/**
 * @param calculate the same workbooks with their formulas calculated, as villages' programs do when they save; null: the
 * formulas have no results
 */
export async function buildSamples(
  calculate: ((workbooks: readonly Uint8Array[]) => readonly Uint8Array[]) | null,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  files.set('细则.xlsx', stableWorkbook(await renderWorkbook(schemeWorkbook(sampleScheme, zh))));
  files.set(
    '村名单.txt',
    new TextEncoder().encode(`${sampleScheme.roster.map(({ name }) => name).join('\n')}\n`),
  );
  const workbooks = await villageWorkbooks(calculate);
  for (const [at, { file }] of submissions.entries()) {
    const bytes = workbooks[at];
    if (bytes) files.set(`${HANDED_IN}/${file}`, bytes);
  }
  files.set(`${HANDED_IN}/${ENCRYPTED}`, encryptedWorkbook());
  for (const submission of submissions) {
    for (const [path, bytes] of await evidenceOf(submission))
      files.set(`${EVIDENCE}/${submission.village}/${path}`, bytes);
  }
  return files;
}

/** The workbook that a village hands in, its formulas not calculated yet. */
export function handedIn({ village, scheme, answers, typedOver, lostSheets }: Submission): WorkbookDesign {
  const filled = fillDesign(villageWorkbook(scheme, village, zh), [
    ...entriesOf(answers, scheme),
    ...typedOver,
  ]);
  const sheets = filled.sheets.filter(({ name }) => !lostSheets.includes(name));
  return { ...filled, sheets, activeSheet: Math.min(filled.activeSheet, sheets.length - 1) };
}

async function villageWorkbooks(
  calculate: Parameters<typeof buildSamples>[0],
): Promise<readonly Uint8Array[]> {
  const designs = submissions.map(handedIn);
  const plain = await Promise.all(designs.map(renderWorkbook));
  if (calculate === null) return plain.map(stableWorkbook);
  const calculated = calculate(plain);
  const whole = designs.map((design, at) => withResults(design, calculated[at] ?? new Uint8Array()));
  return (await Promise.all(whole.map(renderWorkbook))).map(stableWorkbook);
}

/** The pieces that the register lists by file, and what the folder has otherwise. */
async function evidenceOf({
  village,
  answers,
  evidence,
}: Submission): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const { lost, empty, disguised, copied, unlisted } = evidence;
  for (const row of answers.register) {
    const path = typeof row.file === 'string' ? row.file : '';
    if (path === '' || path.startsWith('..') || lost.includes(path)) continue;
    const owner = copied[path] ?? village;
    const bytes = empty.includes(path)
      ? new Uint8Array()
      : await evidenceFile(disguised[path] ?? path, pieceOf(owner, row));
    files.set(path, bytes);
  }
  for (const path of unlisted)
    files.set(path, await evidenceFile(path, { village, name: path, date: '2022-10-10' }));
  return files;
}

function pieceOf(village: string, { name, date }: RegisterAnswers): Piece {
  const day = typeof date === 'object' && date !== null && 'date' in date ? date.date : '';
  return { village, name: typeof name === 'string' ? name : '', date: day };
}
