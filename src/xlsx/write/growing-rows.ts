/**
 * Rows that grow with what is typed. The file library marks every height it writes as set by hand, which keeps the row at
 * that height for ever; without the mark a spreadsheet program takes the height as it is and fits it at the next entry.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookDesign } from '../../core/sheets/types';

const ROW = /<row r="(\d+)"[^>]*>/g;

/** @param workbook as the file library wrote it: its sheets' parts are numbered in order */
export function withGrowingRows(workbook: Uint8Array, { sheets }: WorkbookDesign): Uint8Array {
  const growing = sheets.map(
    ({ rows }) => new Set(rows.flatMap(({ row, grows }) => (grows ? [row + 1] : []))),
  );
  if (growing.every(({ size }) => size === 0)) return workbook;
  const parts = unzipSync(workbook);
  for (const [at, rows] of growing.entries()) {
    const name = `xl/worksheets/sheet${String(at + 1)}.xml`;
    const part = parts[name];
    if (!part || rows.size === 0) continue;
    const xml = strFromU8(part).replace(ROW, (tag, row: string) =>
      rows.has(Number(row)) ? tag.replace(' customHeight="1"', '') : tag,
    );
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}
