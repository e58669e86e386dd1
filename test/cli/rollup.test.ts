/** zpt rollup: 40 townships of 15 villages agree with totals that are worked out without the product. */
import type { Workbook } from '../../src/core/grid/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import { renderWorkbook } from '../../src/xlsx/write';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import {
  POINTS,
  type VillageScores,
  random,
  randomVillages,
  totalOf,
  townshipSummary,
} from '../fixtures/rollup';

jest.setTimeout(300_000);

const folder = temporaryFolder();
const TOWNSHIPS = 40;
const VILLAGES = 15;
const next = random(20221231);
const townships = Array.from({ length: TOWNSHIPS }, (_nothing, at) => {
  const name = `第${String(at + 1).padStart(2, '0')}乡`;
  return { name, villages: randomVillages(next, name, VILLAGES) };
});

/** Random scores follow no rule: thousands of reminders of it would only take time to write. */
const QUIET = { 'score-differs-from-rule': 'off' } as const;

interface SpreadJson {
  readonly count: number;
  readonly sum: string;
  readonly mean: string | null;
  readonly highest: string | null;
  readonly highestVillages: readonly string[];
  readonly lowest: string | null;
}
interface UnitJson {
  readonly unit: string;
  readonly expected: number;
  readonly received: number;
  readonly missing: number;
  readonly self: SpreadJson;
  readonly grades: Readonly<Record<string, number>>;
  readonly errors: number;
  readonly items: readonly { readonly code: string; readonly score: string; readonly full: string | null }[];
}
interface RollupJson {
  readonly units: readonly UnitJson[];
  readonly total: UnitJson;
  readonly checks: readonly { readonly checkId: string; readonly findings: number; readonly units: number }[];
  readonly findings: readonly { readonly checkId: string; readonly severity: string }[];
}

/** 123.45 of 12345n hundredths. */
function written(hundredths: bigint): string {
  const whole = String(hundredths / 100n);
  const rest = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

const tenths = (value: number): string => written(BigInt(value) * 10n);

/** Sum ÷ count to hundredths, half up. @param sum in tenths */
function mean(sum: number, count: number): string {
  const [top, below] = [BigInt(sum) * 10n, BigInt(count)];
  return written((top * 2n + below) / (below * 2n));
}

function expectUnit(unit: UnitJson, villages: readonly VillageScores[]): void {
  const totals = villages.map(totalOf);
  const sum = totals.reduce((all, one) => all + one, 0);
  expect(unit.self).toMatchObject({
    count: villages.length,
    sum: tenths(sum),
    mean: mean(sum, villages.length),
    highest: tenths(Math.max(...totals)),
    lowest: tenths(Math.min(...totals)),
  });
  const best = villages.filter((one) => totalOf(one) === Math.max(...totals));
  expect(unit.self.highestVillages.map((name) => name.split(' ').at(-1))).toEqual(
    best.map(({ village }) => village),
  );
  for (const [code, points] of Object.entries(POINTS)) {
    const score = villages.reduce((all, one) => all + (one.tenths[code] ?? 0), 0);
    expect(unit.items.find((item) => item.code === code)).toMatchObject({
      score: tenths(score),
      full: tenths(points * villages.length),
    });
  }
  const graded = (from: number, to: number): number =>
    totals.filter((total) => total >= from && total < to).length;
  const shown = { A: graded(900, Infinity), B: graded(700, 900), C: graded(0, 700) };
  expect({ A: 0, B: 0, C: 0, ...unit.grades }).toEqual(shown);
}

function read(name: string): Workbook {
  const result = readWorkbook(folder.read(name), { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(result.unreadable.reason);
  return result.workbook;
}

/** Texts of a sheet from its headings on. */
function table(workbook: Workbook, name: string): readonly (readonly string[])[] {
  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows.slice(2) ?? [];
  return rows.map(({ cells }) => {
    const texts: string[] = [];
    for (const { column, value } of cells) texts[column] = String(value ?? '');
    return Array.from(texts, (text) => text ?? '');
  });
}

beforeAll(async () => {
  for (const { name, villages } of townships)
    folder.write(
      `乡镇/${name}汇总.xlsx`,
      await renderWorkbook(townshipSummary({ villages, changes: { checks: QUIET } })),
    );
  folder.write('名单.txt', townships.map(({ name }) => name).join('\n'));
});

test('40 × 15: every mean, highest, lowest, grade and item', async () => {
  const out = folder.path('县汇总.xlsx');
  const called = await zpt(
    ...['rollup', folder.path('乡镇'), '--out', out, '--villages', folder.path('名单.txt'), '--json'],
  );
  expect(called.err).toBe('');
  const result = JSON.parse(called.out) as RollupJson;
  expect(result.findings).toEqual([]);
  expect(called.code).toBe(0);
  expect(result.units.map(({ unit }) => unit)).toEqual(townships.map(({ name }) => name));
  for (const [at, { villages }] of townships.entries()) {
    const unit = result.units[at];
    if (!unit) throw new Error('a township is missing');
    expect(unit).toMatchObject({ expected: VILLAGES, received: VILLAGES, missing: 0 });
    expectUnit(unit, villages);
  }
  expectUnit(
    result.total,
    townships.flatMap(({ villages }) => villages),
  );
  expect(result.total).toMatchObject({ received: TOWNSHIPS * VILLAGES, missing: 0 });
});

test('the workbook shows the same', () => {
  const workbook = read('县汇总.xlsx');
  expect(workbook.sheets.filter(({ state }) => state === 'visible').map(({ name }) => name)).toEqual([
    '总览',
    '分项得分率',
    '各村得分',
    '问题汇总',
    '未报送',
    '核对情况',
    '合计底数',
    '说明',
  ]);
  const [headings = [], ...rows] = table(workbook, '总览');
  const at = (heading: string): number => headings.indexOf(heading);
  for (const [index, { name, villages }] of townships.entries()) {
    const totals = villages.map(totalOf);
    const sum = totals.reduce((all, one) => all + one, 0);
    expect(rows[index]?.[at('单位')]).toBe(name);
    expect(rows[index]?.[at('自评平均')]).toBe(mean(sum, VILLAGES));
    expect(rows[index]?.[at('自评最高')]).toBe(tenths(Math.max(...totals)));
  }
  const all = townships.flatMap(({ villages }) => villages.map(totalOf));
  const sum = all.reduce((total, one) => total + one, 0);
  expect(rows.at(-1)?.[at('自评平均')]).toBe(mean(sum, all.length));
  expect(rows.at(-1)?.[at('自评最低')]).toBe(tenths(Math.min(...all)));
  const rates = table(workbook, '分项得分率').at(-1) ?? [];
  const codes = Object.keys(POINTS);
  for (const [item, code] of codes.entries()) {
    const score = townships
      .flatMap(({ villages }) => villages)
      .reduce((total, one) => total + (one.tenths[code] ?? 0), 0);
    const full = BigInt(POINTS[code] ?? 0) * BigInt(all.length);
    // In tenths of a per cent, half up.
    const rate = (BigInt(score) * 2000n + full) / (full * 2n);
    expect(rates[item + 1]).toBe(written(rate * 10n));
  }
  expect(table(workbook, '各村得分')).toHaveLength(1 + all.length);
});

(hasLibreOffice() ? test : test.skip)(
  'an independent engine calculates the same from its formulas',
  () => {
    const bytes = folder.read('县汇总.xlsx');
    const [calculated = new Uint8Array()] = recalculated([bytes]);
    const result = readWorkbook(calculated, { inflate: inflateWithZlib });
    if (!result.ok) throw new Error(result.unreadable.reason);
    for (const name of ['总览', '分项得分率', '合计底数'])
      expect(table(result.workbook, name)).toEqual(table(read('县汇总.xlsx'), name));
  },
  120_000,
);

test('findings of the villages are put together by check', async () => {
  const { out } = await zpt('rollup', folder.path('乡镇'), '--out', folder.path('再.xlsx'), '--json');
  const { checks, total } = JSON.parse(out) as RollupJson;
  const errors = checks.filter(({ findings }) => findings > 0);
  expect(errors.length).toBeGreaterThan(0);
  for (const { units } of checks) expect(units).toBeLessThanOrEqual(TOWNSHIPS);
  expect(total.errors).toBeGreaterThan(0);
});

test('one level up: counties of 10 townships each add up to the same', async () => {
  for (const county of [0, 1, 2, 3]) {
    const files = townships
      .slice(county * 10, county * 10 + 10)
      .map(({ name }) => folder.path('乡镇', `${name}汇总.xlsx`));
    const { code } = await zpt(
      'rollup',
      ...files,
      '--out',
      folder.path('县', `第${String(county)}县汇总.xlsx`),
    );
    expect(code).toBe(0);
  }
  const called = await zpt('rollup', folder.path('县'), '--out', folder.path('市汇总.xlsx'), '--json');
  const { units, total, findings } = JSON.parse(called.out) as RollupJson;
  expect(findings).toEqual([]);
  expect(called.code).toBe(0);
  expect(units).toHaveLength(4);
  for (const [at, unit] of units.entries())
    expectUnit(
      unit,
      townships.slice(at * 10, at * 10 + 10).flatMap(({ villages }) => villages),
    );
  expectUnit(
    total,
    townships.flatMap(({ villages }) => villages),
  );
});
