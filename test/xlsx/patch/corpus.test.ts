/** Copies of workbooks nobody here made: nothing differs but what had to, and the cells are the same. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';
import { cellAddress } from '../../../src/core/grid/address';
import type { Workbook } from '../../../src/core/grid/types';
import type { Mark } from '../../../src/core/host/types';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { annotate } from '../../../src/xlsx/patch';
import { readWorkbook } from '../../../src/xlsx/read';
import { hasLibreOffice, recalculated } from '../../../scripts/libreoffice';
import { differences } from './differences';

const CORPUS = path.join(__dirname, '../../../../shared/corpus');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesBelow(file) : [file];
  });
}

/** The first cells of every sheet that hold something, and one far away that does not. */
function marksFor({ sheets }: Workbook): readonly Mark[] {
  return sheets.flatMap(({ name, rows }) => {
    const cells = rows.flatMap((row) => row.cells).slice(0, 3);
    const addresses = [...cells.map(({ row, column }) => cellAddress(row, column)), 'ZZ99'];
    return addresses.map((cell): Mark => ({ sheet: name, cell, kind: 'wrong', text: `看这里：${cell}` }));
  });
}

const PATCHED = new RegExp(
  [
    '^\\[Content_Types\\]\\.xml$',
    '_rels/[^/]+\\.rels$',
    'styles\\d*\\.xml$',
    'sheet[^/]*\\.xml$',
    'comments\\d*\\.xml$',
    '\\.vml$',
  ].join('|'),
  'i',
);

if (!existsSync(CORPUS)) {
  test('the workbooks of other projects are not here: copying them was not tested', () => undefined);
} else {
  const readable = filesBelow(CORPUS).flatMap((file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    return read.ok ? [{ name: path.basename(file), bytes, workbook: read.workbook }] : [];
  });

  test('there are many', () => {
    expect(readable.length).toBeGreaterThan(100);
  });

  test.each(readable)('$name', ({ bytes, workbook }) => {
    const result = annotate(bytes, marksFor(workbook), inflateWithZlib);
    if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
    const { changed, added, lost } = differences(bytes, result.bytes);
    expect(lost).toEqual([]);
    expect([...changed, ...added].filter((name) => !PATCHED.test(name))).toEqual([]);
    expect(readWorkbook(result.bytes, { inflate: inflateWithZlib })).toEqual({ ok: true, workbook });
  });
  const spread = readable.filter((_file, index) => index % Math.ceil(readable.length / 25) === 0);
  const when = hasLibreOffice() ? test : test.skip;

  when(
    'copies open in another spreadsheet program, with their notes',
    () => {
      const copies = spread.map(({ bytes, workbook }) => {
        const result = annotate(bytes, marksFor(workbook), inflateWithZlib);
        if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
        return result.bytes;
      });
      const saved = recalculated(copies).map((bytes, index) => {
        const notes = Object.entries(unzipSync(bytes)).filter(([name]) => /comments\d*\.xml$/.test(name));
        // Latin and Chinese become runs of their own there.
        const text = notes.map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, '')).join('');
        return { name: spread[index]?.name, hasNotes: text.includes('看这里：ZZ99') };
      });
      expect(saved).toEqual(spread.map(({ name }) => ({ name, hasNotes: true })));
    },
    240_000,
  );
}
