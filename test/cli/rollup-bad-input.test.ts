/** zpt rollup, given what should not have been: always a finding or a right result, never a crash. */
import type { WorkbookDesign } from '../../src/core/sheets/types';
import { renderWorkbook } from '../../src/xlsx/write';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import {
  type VillageScores,
  random,
  randomVillages,
  totalOf,
  townshipSummary,
  withCell,
} from '../fixtures/rollup';
import { filledDesign } from '../fixtures/village';

jest.setTimeout(60_000);

const folder = temporaryFolder();
const next = random(7);
const [first, second, third] = ['三星乡', '二河镇', '四季乡'].map((name) => randomVillages(next, name, 3));

interface Result {
  readonly units: readonly {
    readonly unit: string;
    readonly self: { readonly sum: string; readonly count: number };
  }[];
  readonly notCounted: readonly { readonly unit: string; readonly state: string }[];
  readonly missingVillages: readonly { readonly unit: string; readonly village: string }[];
  readonly findings: readonly {
    readonly checkId: string;
    readonly severity: string;
    readonly file: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

async function write(name: string, design: WorkbookDesign): Promise<string> {
  return folder.write(name, await renderWorkbook(design));
}

const sumOf = (villages: readonly VillageScores[] = []): string =>
  String(villages.reduce((sum, one) => sum + totalOf(one), 0) / 10);

let runs = 0;

/** Rolls up, and rolls the result up once more: neither may fail. */
async function rolled(...argv: readonly string[]): Promise<Result & { readonly code: number }> {
  runs += 1;
  const out = folder.path(`结果${String(runs)}`, '县汇总.xlsx');
  const { code, out: text, err } = await zpt('rollup', ...argv, '--out', out, '--json');
  expect(err).toBe('');
  const again = await zpt('rollup', out, '--out', folder.path(`市${String(runs)}.xlsx`));
  expect(again.err).toBe('');
  return { ...(JSON.parse(text) as Result), code };
}

const ids = ({ findings }: Result): readonly string[] => findings.map(({ checkId }) => checkId);

let good: string;
let other: string;
beforeAll(async () => {
  good = await write('好/三星乡汇总.xlsx', townshipSummary({ villages: first ?? [] }));
  other = await write('好/二河镇汇总.xlsx', townshipSummary({ villages: second ?? [] }));
});

/** Zero-based column of 自评总分 in 汇总, and the row of the first village. */
const SELF = { column: 1, row: 3 };

test('a total edited by hand: found with its cell, and the scores decide', async () => {
  const edited = withCell(townshipSummary({ villages: first ?? [] }), '汇总', SELF, 103.5);
  const result = await rolled(await write('改/三星乡汇总.xlsx', edited), other);
  expect(result.code).toBe(1);
  expect(result.findings).toHaveLength(1);
  expect(result.findings[0]).toMatchObject({ checkId: 'total-edited', severity: 'error', cell: 'B4' });
  expect(result.findings[0]?.message).toContain('103.5');
  expect(result.units[0]?.self.sum).toBe(sumOf(first));
});

test('the total edited in both sheets, or written as text, is found all the same', async () => {
  const design = townshipSummary({ villages: first ?? [] });
  const both = withCell(withCell(design, '汇总', SELF, 1), '分项得分', { row: 4, column: 8 }, 1);
  const result = await rolled(await write('都改/三星乡汇总.xlsx', both));
  expect(result.findings.map(({ cell }) => cell)).toEqual(['B4', 'I5']);
  expect(result.units[0]?.self.sum).toBe(sumOf(first));
  const text = withCell(design, '汇总', SELF, '九十分');
  const written = await rolled(await write('文字/三星乡汇总.xlsx', text));
  expect(ids(written)).toEqual(['total-edited']);
  expect(written.units[0]?.self.sum).toBe(sumOf(first));
});

test('two summaries of one township: neither counts, until one is chosen', async () => {
  const copy = await write('好/三星乡汇总（改）.xlsx', townshipSummary({ villages: third ?? [] }));
  const result = await rolled(good, copy, other);
  expect(ids(result)).toEqual(['unit-duplicate', 'unit-duplicate']);
  expect(result.units.map(({ unit }) => unit)).toEqual(['二河镇']);
  expect(result.notCounted.map(({ state }) => state)).toEqual(['duplicate', 'duplicate']);
  const nothing = await rolled(good, copy);
  expect(nothing).toMatchObject({ code: 1, units: [] });
});

test('villages that have not handed in, and townships that have not', async () => {
  const some = await write(
    '缺/三星乡汇总.xlsx',
    townshipSummary({ villages: first ?? [], missing: ['白杨村', '青山村'] }),
  );
  const list = folder.write('缺/名单.txt', '三星民族乡，三星乡\n二河镇\n');
  const result = await rolled(some, '--villages', list);
  expect(result.code).toBe(1);
  expect(ids(result)).toEqual(['unit-missing', 'villages-missing']);
  expect(result.units).toMatchObject([{ unit: '三星民族乡', expected: 5, received: 3, missing: 2 }]);
  expect(result.missingVillages).toMatchObject([{ village: '白杨村' }, { village: '青山村' }]);
});

test('another scheme, and another version of it', async () => {
  const version = await write(
    '细则/四季乡汇总.xlsx',
    townshipSummary({ villages: third ?? [], changes: { version: '2' } }),
  );
  const result = await rolled(good, other, version);
  expect(ids(result)).toEqual(['summary-scheme-differs']);
  expect(result.units).toHaveLength(2);
});

test('a summary without its record: an older version made it', async () => {
  const design = townshipSummary({ villages: first ?? [] });
  const old = { ...design, sheets: design.sheets.filter(({ state }) => state === 'visible') };
  const result = await rolled(await write('旧/三星乡汇总.xlsx', old), other);
  expect(result.code).toBe(0);
  expect(ids(result)).toEqual(['summary-version']);
  expect(result.units[0]?.self.sum).toBe(sumOf(first));
  // Alone, with nobody to lend it a scheme, the totals of 分项得分 stand.
  const alone = await rolled(folder.path('旧'));
  expect(alone.units[0]?.self.sum).toBe(sumOf(first));
});

test('a summary of another version of the program', async () => {
  const design = townshipSummary({ villages: first ?? [] });
  const later = withCell(design, '_zpt_record', { row: 0, column: 1 }, '99');
  const result = await rolled(await write('新/三星乡汇总.xlsx', later));
  expect(result.findings).toMatchObject([{ checkId: 'summary-version', severity: 'info' }]);
  expect(result.units[0]?.self.sum).toBe(sumOf(first));
});

test('rows deleted from 汇总 or from 分项得分', async () => {
  const design = townshipSummary({ villages: first ?? [] });
  const without = (sheet: string, at: number): WorkbookDesign => ({
    ...design,
    sheets: design.sheets.map((one) =>
      one.name === sheet ? { ...one, rows: one.rows.filter(({ row }) => row !== at) } : one,
    ),
  });
  const fewer = await rolled(await write('删/三星乡汇总.xlsx', without('汇总', 3)));
  expect(ids(fewer)).toEqual(['row-missing']);
  expect(fewer.units[0]?.self.count).toBe(2);
  const items = await rolled(await write('删项/三星乡汇总.xlsx', without('分项得分', 4)));
  expect(ids(items)).toEqual(['row-missing']);
  expect(items.units[0]?.self.sum).toBe(sumOf(first));
});

test('a village’s workbook, a scheme, an empty summary, a file that does not open, nothing at all', async () => {
  await zpt('scheme', 'init', '--out', folder.path('混/细则.xlsx'));
  const mixed = [
    good,
    await write('混/红星村.xlsx', filledDesign()),
    folder.path('混/细则.xlsx'),
    await write('混/空乡汇总.xlsx', townshipSummary({ villages: [] })),
    folder.write('混/坏乡汇总.xlsx', 'no workbook'),
    folder.path('混/没有的.xlsx'),
  ];
  const result = await rolled(...mixed);
  expect([...ids(result)].sort()).toEqual(
    ['not-summary', 'not-summary', 'summary-empty', 'summary-unreadable', 'summary-unreadable'].sort(),
  );
  expect(result.units.find(({ unit }) => unit === '三星乡')?.self.sum).toBe(sumOf(first));
  const nothing = await zpt('rollup', folder.path('混/红星村.xlsx'), '--out', folder.path('无.xlsx'));
  expect(nothing.code).toBe(2);
  expect(nothing.err).toContain('自评表，不是乡镇的汇总');
  expect(folder.list()).not.toContain('无.xlsx');
});

test('last time’s roll-up in the same folder is not added once more', async () => {
  const out = folder.path('重/县汇总.xlsx');
  await zpt('rollup', good, other, '--out', out);
  const result = await rolled(good, other, out);
  expect(ids(result)).toEqual(['level-mixed']);
  expect(result.units).toHaveLength(2);
});

test('the command as it is typed: what is missing, what is there already', async () => {
  expect(await zpt('rollup', good)).toMatchObject({ code: 2, out: '' });
  expect(await zpt('rollup', '--out', folder.path('x.xlsx'))).toMatchObject({ code: 2 });
  folder.write('空/读我.txt', 'nothing');
  const nothing = await zpt('rollup', folder.path('空'), '--out', folder.path('x.xlsx'));
  expect(nothing.err).toContain('没有工作簿');
  const there = folder.write('有了.xlsx', 'mine');
  const kept = await zpt('rollup', good, '--out', there);
  expect(kept).toMatchObject({ code: 2 });
  expect(String.fromCharCode(...folder.read('有了.xlsx'))).toBe('mine');
  const plain = await zpt('rollup', good, other, '--out', there, '--force');
  expect(plain.code).toBe(0);
  expect(plain.out).toMatch(/单位 +收到/);
  expect(plain.out).toContain('已汇总 2 个单位、6 个村');
  const english = await zpt('rollup', good, '--out', there, '--force', '--lang', 'en-US');
  expect(english.out).toContain('Rolled up 1 units, 3 villages');
  const quiet = await zpt('rollup', good, '--out', there, '--force', '--quiet');
  expect(quiet).toMatchObject({ code: 0, out: '' });
});
