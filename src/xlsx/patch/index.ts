/**
 * A copy of a village's workbook with marks and notes, for people whose spreadsheet program cannot run the add-in. Only the
 * parts that must change are patched; every other part goes over byte for byte, so that charts, pictures, macros and
 * whatever nobody here knows of stay as they were.
 */
import { parseAddress } from '../../core/grid/address';
import type { Unreadable } from '../../core/grid/types';
import type { Mark } from '../../core/host/types';
import type { Inflate } from '../inflate/types';
import { ReadFailure } from '../read/failure';
import { DEFAULT_LIMITS } from '../read/limits';
import { findWorkbookPart, relationshipsOf } from '../read/package';
import { requireZip } from '../read/sniff';
import { type SheetEntry, readWorkbookPart } from '../read/workbook';
import { openArchive } from '../read/zip';
import { addFills } from './fills';
import { addComments, addShapes, emptyComments, emptyDrawing, notedCells } from './notes';
import { type Parts, declareEnding, declarePart, dialectOf, newName, partsOf, relate } from './package';
import { childrenOf, insertBefore, rootOf } from './part';
import { repack } from './repack';
import { addMarkStyles, emptyStyles } from './styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What stands behind the drawing of notes in a worksheet. (CT_Worksheet) */
const BEHIND_DRAWING: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

export type Annotated =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly unreadable: Unreadable };

/**
 * @param bytes an .xlsx or .xlsm file; not changed
 * @param marks one a cell; marks on sheets that the file lacks are left out, a cell that has a note keeps it
 * @returns never throws: a file that cannot be patched is a result that names the reason
 */
export function annotate(bytes: Uint8Array, marks: readonly Mark[], inflate: Inflate): Annotated {
  try {
    return { ok: true, bytes: annotated(bytes, marks, inflate) };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, unreadable: error.unreadable };
    return { ok: false, unreadable: { reason: 'damaged' } };
  }
}

function annotated(bytes: Uint8Array, marks: readonly Mark[], inflate: Inflate): Uint8Array {
  requireZip(bytes);
  const archive = openArchive(bytes, inflate, DEFAULT_LIMITS);
  const workbookName = findWorkbookPart(archive);
  const { sheets, stylesPart } = readWorkbookPart(archive, workbookName);
  const parts = partsOf(archive);
  const namespace = rootOf(parts.text(workbookName) ?? '').namespace || MAIN;
  const placed = sheets.map((sheet) => ({ sheet, own: marksOn(sheet, marks) }));
  if (placed.some(({ own }) => own.length > 0)) {
    const styles =
      stylesPart !== null && archive.has(stylesPart)
        ? stylesPart
        : addStylesPart(parts, workbookName, stylesPart, namespace);
    const { text, formats } = addMarkStyles(parts.text(styles) ?? '');
    parts.write(styles, text);
    for (const [index, { sheet, own }] of placed.entries()) {
      if (own.length === 0) continue;
      parts.write(sheet.part, addFills(parts.text(sheet.part) ?? '', own, formats));
      addNotes(parts, sheet, own, index, namespace);
    }
  }
  return repack(archive, parts.changed);
}

function marksOn({ name }: SheetEntry, marks: readonly Mark[]): readonly Mark[] {
  const lower = name.toLowerCase();
  return marks.filter(({ sheet, cell }) => sheet.toLowerCase() === lower && parseAddress(cell) !== null);
}

/** @param related the part that the workbook names as its styles, though it is not there */
function addStylesPart(parts: Parts, workbook: string, related: string | null, namespace: string): string {
  const name = related ?? newName(parts, 'xl/zptStyles', 'xml');
  parts.write(name, emptyStyles(namespace));
  declarePart(parts, name, STYLES_TYPE);
  if (related === null) relate(parts, workbook, `${dialectOf(namespace)}/styles`, name);
  return name;
}

function addNotes(
  parts: Parts,
  { part }: SheetEntry,
  marks: readonly Mark[],
  index: number,
  namespace: string,
): void {
  const relations = relationshipsOf(parts.archive, part);
  const known = relations.find(({ type }) => type === 'comments')?.target;
  const before = known === undefined ? null : parts.text(known);
  const taken = before === null ? new Set<string>() : notedCells(before);
  const free = marks.filter(({ cell, text }) => text !== '' && !taken.has(cell));
  if (free.length === 0) return;
  const comments = known ?? newName(parts, 'xl/zptComments', 'xml');
  parts.write(comments, addComments(before ?? emptyComments(namespace), free));
  if (known === undefined) {
    declarePart(parts, comments, COMMENTS_TYPE);
    relate(parts, part, `${dialectOf(namespace)}/comments`, comments);
  }
  const drawing = drawingOf(parts, part) ?? addDrawing(parts, part, namespace);
  parts.write(drawing, addShapes(parts.text(drawing) ?? emptyDrawing(), free, index));
}

/** The drawing of the sheet's notes and form controls, if it has one. */
function drawingOf(parts: Parts, part: string): string | null {
  const { children } = childrenOf(parts.text(part) ?? '');
  const id = children.find(({ name }) => name === 'legacyDrawing')?.id;
  return id === undefined
    ? null
    : (relationshipsOf(parts.archive, part).find((relation) => relation.id === id)?.target ?? null);
}

function addDrawing(parts: Parts, part: string, namespace: string): string {
  const name = newName(parts, 'xl/drawings/zptNotes', 'vml');
  parts.write(name, emptyDrawing());
  declareEnding(parts, 'vml', DRAWING_TYPE);
  const dialect = dialectOf(namespace);
  const id = relate(parts, part, `${dialect}/vmlDrawing`, name);
  const text = parts.text(part) ?? '';
  const { prefix } = rootOf(text);
  const piece = `<${prefix}legacyDrawing xmlns:zpt="${dialect}" zpt:id="${id}"/>`;
  parts.write(part, insertBefore(text, BEHIND_DRAWING, piece));
  return name;
}
