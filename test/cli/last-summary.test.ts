/** zpt summarize --from: what people typed into the last summary is in the next one. */
import { readFile, stat } from 'node:fs/promises';
import type { WorkbookDesign } from '../../src/core/sheets/types';
import { SCORE_COLUMNS } from '../../src/core/vocabulary/columns';
import type { Scheme } from '../../src/core/scheme/types';
import { LEDGER_COLUMNS } from '../../src/core/vocabulary/summary-workbook';
import { renderWorkbook } from '../../src/xlsx/write';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { readBack, readBytes } from '../fixtures/regenerate';
import { filledDesign, vetoScheme } from '../fixtures/village';
import { typeIntoLedger } from '../fixtures/type-into';

const folder = temporaryFolder();
const scheme: Scheme = {
  ...vetoScheme,
  roster: ['红星村', '东风村'].map((name) => ({ name, aliases: [] })),
};
const read = async (file: string) => readBack(readBytes(new Uint8Array(await readFile(file))));
const bytesOf = (file: string): Promise<Buffer> => readFile(file);

/** The first score of the table is 99. */
function tooHigh(design: WorkbookDesign): WorkbookDesign {
  let isDone = false;
  return {
    ...design,
    sheets: design.sheets.map((sheet) => {
      const cells = sheet.rows.flatMap((row) => row.cells);
      const column = cells.find(({ value }) => value === SCORE_COLUMNS.self)?.column;
      return {
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => {
            if (isDone || cell.column !== column || typeof cell.value !== 'number') return cell;
            isDone = true;
            return { ...cell, value: 99 };
          }),
        })),
      };
    }),
  };
}

beforeAll(async () => {
  await folder.write('村/红星村.xlsx', await renderWorkbook(tooHigh(filledDesign(scheme))));
});

test('typed cells, widths and changed numbers', async () => {
  const [old, next] = [folder.path('旧.xlsx'), folder.path('新.xlsx')];
  const first = await zpt('summarize', folder.path('村'), '--out', old);
  expect(first.err).toBe('');
  expect(first.out).toContain('整改：');
  const { key } = (await read(old)).ledger[0] ?? { key: '' };
  expect(key).not.toBe('');
  await typeIntoLedger(
    old,
    key,
    { responsible: '张主任', note: '=1+1', dueOn: new Date('2023-01-01T00:00:00Z') },
    33,
  );
  const before = await bytesOf(old);
  const second = await zpt('summarize', folder.path('村'), '--out', next, '--from', old);
  expect(second.err).toBe('');
  expect(second.out).toContain(`沿用自 ${old}`);
  expect(second.out).toContain('超期 1 条');
  const made = await read(next);
  const row = made.ledger.find((one) => one.key === key);
  expect(row?.typed).toMatchObject({ responsible: '张主任', note: '=1+1', dueOn: { date: '2023-01-01' } });
  expect(row?.verdict).toContain('已超期 15 天');
  expect(made.widths.get('整改台账')?.get(LEDGER_COLUMNS.problem)).toBeCloseTo(33, 0);
  // The old one is only read.
  expect((await bytesOf(old)).equals(before)).toBe(true);
});

test('--force goes on from what it replaces, which stays as .bak', async () => {
  const out = folder.path('汇总.xlsx');
  await zpt('summarize', folder.path('村'), '--out', out);
  const { key } = (await read(out)).ledger[0] ?? { key: '' };
  await typeIntoLedger(out, key, { responsible: '李会计' });
  const before = await bytesOf(out);
  const refused = await zpt('summarize', folder.path('村'), '--out', out);
  expect(refused.code).toBe(2);
  expect((await bytesOf(out)).equals(before)).toBe(true);
  const { out: said, err } = await zpt('summarize', folder.path('村'), '--out', out, '--force');
  expect(err).toBe('');
  expect(said).toContain(`${out}.bak`);
  expect((await bytesOf(`${out}.bak`)).equals(before)).toBe(true);
  expect((await read(out)).ledger.find((one) => one.key === key)?.typed.responsible).toBe('李会计');
});

test('--from that is no summary is refused, and nothing is written', async () => {
  const out = folder.path('没有.xlsx');
  for (const [from, says] of [
    [folder.path('村/红星村.xlsx'), '不是汇总工作簿'],
    [folder.path('不在.xlsx'), '读不了'],
  ] as const) {
    const { code, err } = await zpt('summarize', folder.path('村'), '--out', out, '--from', from);
    expect(code).toBe(2);
    expect(err).toContain(says);
    await expect(stat(out)).rejects.toThrow();
  }
});
