/** samples/ holds what its script makes, and its formulas the results that a spreadsheet program gives them. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import { EVIDENCE, HANDED_IN, buildSamples } from '../../scripts/samples/build';
import type { Workbook } from '../../src/core/grid/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';

const SAMPLES = path.join(__dirname, '../../samples');
const when = hasLibreOffice() ? test : test.skip;
jest.setTimeout(240_000);

const onDisk = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(SAMPLES, name)));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(SAMPLES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SAMPLES, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/** Every cell as text; of a formula the formula alone, or its result alone. */
function cellsOf({ sheets }: Workbook, of: 'formulas' | 'results'): readonly string[] {
  return sheets.flatMap(({ name, state, rows }) =>
    rows
      .flatMap(({ cells }) => cells)
      .filter(({ formula }) => of === 'formulas' || formula !== undefined)
      .map(({ row, column, value, formula }) => {
        const content = of === 'formulas' && formula !== undefined ? `=${formula}` : JSON.stringify(value ?? '');
        return `${name} ${state} ${String(row)} ${String(column)} ${content}`;
      }),
  );
}

function workbook(bytes: Uint8Array): Workbook | null {
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  return read.ok ? read.workbook : null;
}

test('the files are those that the script makes (npm run samples)', async () => {
  const made = await buildSamples(null);
  const folders = [...filesBelow(HANDED_IN), ...filesBelow(EVIDENCE), '村名单.txt', '细则.xlsx'];
  expect([...made.keys()].sort()).toEqual([...folders].sort());
  for (const [name, bytes] of made) {
    const [fresh, kept] = [workbook(bytes), workbook(onDisk(name))];
    if (fresh && kept) expect(cellsOf(kept, 'formulas')).toEqual(cellsOf(fresh, 'formulas'));
    else expect({ name, bytes: Buffer.from(onDisk(name)) }).toEqual({ name, bytes: Buffer.from(bytes) });
  }
});

when('every formula holds the result that LibreOffice calculates', () => {
  const names = filesBelow(HANDED_IN).filter((name) => workbook(onDisk(name)) !== null);
  const calculated = recalculated(names.map(onDisk)).map(workbook);
  let formulas = 0;
  names.forEach((name, at) => {
    const [kept, fresh] = [workbook(onDisk(name)), calculated[at]];
    if (!kept || !fresh) throw new Error(name);
    formulas += cellsOf(kept, 'results').length;
    expect(cellsOf(kept, 'results')).toEqual(cellsOf(fresh, 'results'));
  });
  expect(formulas).toBeGreaterThan(500);
});
