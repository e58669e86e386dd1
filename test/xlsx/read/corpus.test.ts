import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as SheetJS from '@e965/xlsx';
import { cellAddress } from '../../../src/core/grid/address';
import { isCellError } from '../../../src/core/grid/lookup';
import type { Sheet } from '../../../src/core/grid/types';
import { inflateWithFflate } from '../../../src/xlsx/inflate/fflate';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';

const CORPUS = join(__dirname, '../../../../shared/corpus');
const present = existsSync(CORPUS);
const files = present
  ? readdirSync(CORPUS)
      .map((folder) => join(CORPUS, folder))
      .filter((folder) => statSync(folder).isDirectory())
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  : [];

/** SheetJS takes only the first text of these cells' runs, reads a time of day as a number, or keeps "\r\n". */
const THEIRS_DIFFERS = /minimal_package|richtext-after-plain|date_iso|has_x000D_/;
/** Broken in a way that leaves no workbook. */
const BROKEN = /missing-bits\.xlsx$/;

type Plain = string | number | boolean;

function ours(sheet: Sheet): Map<string, Plain> {
  const found = new Map<string, Plain>();
  for (const { row, column, value } of sheet.rows.flatMap(({ cells }) => cells)) {
    const plain = isCellError(value) ? value.error : value;
    if (plain !== null && plain !== '') found.set(cellAddress(row, column), plain);
  }
  return found;
}

function theirs(sheet: SheetJS.WorkSheet): Map<string, Plain> {
  const found = new Map<string, Plain>();
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { t, v, w } = cell as SheetJS.CellObject;
    const plain = t === 'e' ? w : v;
    if (t !== 'z' && plain !== undefined && plain !== '') found.set(address, plain as Plain);
  }
  return found;
}

/** In address order, white space at the ends aside: libraries differ in keeping it. */
function comparable(cells: Map<string, Plain>): readonly string[] {
  return [...cells].map(([address, value]) => `${address} ${typeof value} ${String(value).trim()}`).sort();
}

if (!present) {
  test('the workbooks of other projects are not here: reading them was not tested', () => undefined);
} else {
  test.each(files)('%s is read or plainly refused', (file) => {
    const bytes = readFileSync(file);
    const result = readWorkbook(bytes, { inflate: inflateWithZlib });
    expect(readWorkbook(bytes, { inflate: inflateWithFflate })).toEqual(result);
    if (!/\.(xlsx|xlsm)$/.test(file) || BROKEN.test(file)) {
      expect(result.ok).toBe(false);
    } else if (!result.ok) {
      expect(result.unreadable.reason).toBe('encrypted');
    } else {
      compare(result.workbook.sheets, bytes, file);
    }
  });
}

function compare(sheets: readonly Sheet[], bytes: Uint8Array, file: string): void {
  if (THEIRS_DIFFERS.test(file)) return;
  let workbook: SheetJS.WorkBook;
  try {
    workbook = SheetJS.read(bytes);
  } catch {
    return; // It cannot read the file; we can.
  }
  for (const sheet of sheets) {
    const other = workbook.Sheets[sheet.name];
    if (other) expect(comparable(ours(sheet))).toEqual(comparable(theirs(other)));
  }
}
