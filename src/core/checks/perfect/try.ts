/** The perfect example with edits, assessed: what a check's example really finds. */
import { assess } from '../../assess';
import { assessHandedIn } from '../../assess-handed-in';
import { finishBatch } from '../../assess-batch';
import type { Assessment } from '../../assessment';
import type { EvidenceFile, EvidenceFolder } from '../../evidence/types';
import type { CutText, ReadResult, WorkbookFormat } from '../../grid/types';
import { previousVillage } from '../../last-year/from-assessment';
import type { PreviousScores } from '../../last-year/types';
import type { Scheme } from '../../scheme/types';
import { SCORE_COLUMNS } from '../../vocabulary/columns';
import type { BatchExample, Edit, Example } from '../example';
import type { Finding } from '../types';
import { editSheets, isSheetEdit } from './edit-sheets';
import { perfectFolder } from './folder';
import { ownSheets } from './own';
import { perfectScheme } from './scheme';
import { withTotals } from './follow';
import { HEADINGS, type PlainSheet, toWorkbook } from './table';
import { perfectSheets } from './workbook';

const VILLAGE = '红星村';

/** What `assess` takes for the perfect example with these edits. */
export function editedExample(
  edits: readonly Edit[],
  file = `${VILLAGE}.xlsx`,
): { file: string; read: ReadResult; scheme?: Scheme; evidence?: EvidenceFolder; previous?: PreviousScores } {
  const scheme = editedScheme(edits);
  const evidence = editedFolder(edits, file);
  const previous = editedLastYear(edits);
  return {
    file,
    read: editedWorkbook(edits),
    ...(scheme && { scheme }),
    ...(evidence && { evidence }),
    ...(previous && { previous }),
  };
}

/** @returns the findings of an example, in the order a person reads them */
export function tryExample(example: Example): readonly Finding[] {
  return assessHandedIn(editedExample(example.edits)).findings;
}

/** @returns the findings of every workbook (their place names the file) and those of the batch itself */
export function tryBatchExample(example: BatchExample): readonly { file: string | null; finding: Finding }[] {
  const alone: Assessment[] = example.workbooks.map(({ file, edits }) => assess(editedExample(edits, file)));
  const { assessments, findings } = finishBatch(alone, perfectScheme);
  return [
    ...assessments.flatMap(({ file, findings: own }) => own.map((finding) => ({ file, finding }))),
    ...findings.map((finding) => ({ file: null, finding })),
  ];
}

function editedLastYear(edits: readonly Edit[]): PreviousScores | null {
  const given = edits.filter((edit) => 'previous' in edit);
  if (given.length === 0) return null;
  return {
    villages: given.flatMap(({ previous }) => {
      const lastYear = assess(editedExample(previous, `上年/${VILLAGE}.xlsx`));
      return previousVillage(lastYear, perfectScheme.roster) ?? [];
    }),
  };
}

function editedWorkbook(edits: readonly Edit[]): ReadResult {
  let sheets = perfectSheets(perfectScheme, VILLAGE);
  let macros = false;
  let format: WorkbookFormat | undefined;
  const links: string[] = [];
  const cut: CutText[] = [];
  for (const edit of edits) {
    if ('unreadable' in edit) {
      const { unreadable: reason, detail } = edit;
      return { ok: false, unreadable: detail === undefined ? { reason } : { reason, detail } };
    }
    if ('own' in edit) sheets = ownSheets(edit.own);
    if (isSheetEdit(edit)) sheets = editSheets(sheets, edit);
    if ('macros' in edit) macros = true;
    if ('externalLink' in edit) links.push(edit.externalLink);
    if ('cutText' in edit) cut.push(edit.cutText);
    if ('format' in edit) format = edit.format;
  }
  const workbook = toWorkbook(sheets.map(recalculated), macros, links);
  return {
    ok: true,
    workbook: {
      ...workbook,
      ...(cut.length === 0 ? {} : { cutTexts: cut }),
      ...(format === undefined ? {} : { format }),
    },
  };
}

function recalculated(sheet: PlainSheet): PlainSheet {
  const headings = sheet.rows.find((row) => row.key === HEADINGS)?.values ?? [];
  return withTotals(sheet, headings, SCORE_COLUMNS.self);
}

function editedScheme(edits: readonly Edit[]): Scheme | null {
  let scheme: Scheme | null = perfectScheme;
  for (const edit of edits) {
    if ('noScheme' in edit) scheme = null;
    if ('scheme' in edit && scheme) scheme = { ...scheme, ...edit.scheme };
    if ('item' in edit && scheme) {
      const { item: code, is } = edit;
      scheme = {
        ...scheme,
        items: scheme.items.map((item) => (item.code === code ? { ...item, ...is } : item)),
      };
    }
  }
  return scheme;
}

function editedFolder(edits: readonly Edit[], owner: string): EvidenceFolder | null {
  const files = new Map<string, EvidenceFile>();
  let given = false;
  for (const file of perfectFolder(owner).files) files.set(file.path, file);
  for (const edit of edits) {
    if ('folder' in edit) given = true;
    if (!('file' in edit)) continue;
    given = true;
    if (edit.is === null) files.delete(edit.file);
    else {
      const before = files.get(edit.file) ?? {
        path: edit.file,
        kind: 'pdf',
        size: 1000,
        sha256: `${owner}/${edit.file}`,
      };
      files.set(edit.file, { ...before, ...edit.is });
    }
  }
  return given ? { files: [...files.values()] } : null;
}
