/** An .xlsx file as the stand-in's workbook: values by our reader, looks and rules read here. */
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/xlsx/read';
import { inflateWithFflate } from '../../../src/xlsx/inflate/fflate';
import { parseArea } from '../engine/address';
import { invalidArgument } from '../engine/errors';
import { modelFromGrid } from '../engine/from-grid';
import type { SheetModel, WorkbookModel } from '../engine/model';
import { addSheetParts } from './sheet-parts';
import { readStyles } from './styles';
import { all, child, type Element, isOn, parseTree } from './tree';

type Files = Readonly<Record<string, Uint8Array>>;

const tree = (files: Files, path: string | undefined): Element | undefined => {
  const bytes = path === undefined ? undefined : files[path];
  return bytes && parseTree(new TextDecoder().decode(bytes));
};

/** "../comments1.xml" beside "xl/worksheets/sheet1.xml" */
function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = base.split('/').slice(0, -1);
  for (const part of target.split('/'))
    if (part === '..') parts.pop();
    else parts.push(part);
  return parts.join('/');
}

function relations(
  files: Files,
  path: string,
): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const rels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  return new Map(
    all(tree(files, rels), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolve(path, Target) },
    ]),
  );
}

const partOf = (found: ReturnType<typeof relations>, type: string): string | undefined =>
  [...found.values()].find((each) => each.type === type)?.path;

function addNotes(sheet: SheetModel, root: Element | undefined): void {
  const authors = all(child(root, 'authors'), 'author').map(({ text }) => text);
  for (const comment of all(child(root, 'commentList'), 'comment')) {
    const area = parseArea(comment.attributes['ref'] ?? '');
    if (!area) continue;
    const runs = child(comment, 'text');
    const content = [...all(runs, 't'), ...all(runs, 'r').flatMap((run) => all(run, 't'))].map(
      ({ text }) => text,
    );
    sheet.notes.push({
      id: `{file-note-${String(sheet.notes.length + 1)}}`,
      row: area.top,
      column: area.left,
      content: content.join(''),
      author: authors[Number(comment.attributes['authorId'] ?? 0)] ?? '',
      replies: [],
      resolved: false,
    });
  }
}

/** @throws ExcelError when the bytes are no workbook */
export function loadXlsx(bytes: Uint8Array): WorkbookModel {
  const read = readWorkbook(bytes, { inflate: inflateWithFflate });
  if (!read.ok) throw invalidArgument(`not a workbook: ${read.unreadable.reason}`);
  const model = modelFromGrid(read.workbook);
  const files = unzipSync(bytes);
  const bookPath = partOf(relations(files, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const book = tree(files, bookPath);
  const related = relations(files, bookPath);
  const styles = readStyles(tree(files, partOf(related, 'styles')));
  for (const { attributes } of all(child(book, 'sheets'), 'sheet')) {
    const path = related.get(attributes['id'] ?? '')?.path;
    const sheet = model.sheets.find(({ name }) => name === attributes['name']);
    const root = tree(files, path);
    if (!sheet || !root || path === undefined) continue;
    addSheetParts(sheet, root, styles);
    addNotes(sheet, tree(files, partOf(relations(files, path), 'comments')));
  }
  model.isProtected = isOn(child(book, 'workbookProtection')?.attributes['lockStructure']);
  const active =
    model.sheets[Number(child(child(book, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0)];
  if (active?.visibility === 'Visible') model.active.sheet = active;
  return model;
}
