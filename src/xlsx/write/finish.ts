/** What the file library cannot say, put into the sheets that it wrote. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetDesign, WorkbookDesign } from '../../core/sheets/types';
import { growingRows } from './growing-rows';
import { linkedNumbers } from './linked-numbers';

/** The XML of a sheet, made right. */
export type SheetEdit = (xml: string) => string;

const EDITS: readonly ((design: SheetDesign) => SheetEdit | null)[] = [growingRows, linkedNumbers];

/** @param workbook as the file library wrote it: its sheets' parts are numbered in order */
export function finished(workbook: Uint8Array, { sheets }: WorkbookDesign): Uint8Array {
  const edits = sheets.map((sheet) => EDITS.flatMap((edit) => edit(sheet) ?? []));
  if (edits.every(({ length }) => length === 0)) return workbook;
  const parts = unzipSync(workbook);
  for (const [at, own] of edits.entries()) {
    const name = `xl/worksheets/sheet${String(at + 1)}.xml`;
    const part = parts[name];
    if (part && own.length > 0) parts[name] = strToU8(own.reduce((xml, edit) => edit(xml), strFromU8(part)));
  }
  return zipSync(parts);
}
