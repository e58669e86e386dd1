/** The draft as a workbook; whatever a table holds; the facts of the published rubrics themselves where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { importScheme } from '../../../src/core/import';
import { messagesIn } from '../../../src/core/messages';
import { doubtText, importTextsIn } from '../../../src/core/messages/import';
import { readScheme } from '../../../src/core/scheme/workbook';
import { importedWorkbook } from '../../../src/core/sheets/scheme/import-sheet';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { renderWorkbook } from '../../../src/xlsx/write';
import { DACHEN, DONGHU, type Facts } from '../../fixtures/rubrics/facts';
import { PLAIN, layOut } from '../../fixtures/rubrics/layout';
import { RubricSheet, workbookOf } from '../../fixtures/rubrics/sheet';

const zh = messagesIn('zh-CN');
const zhTexts = importTextsIn('zh-CN');
const enTexts = importTextsIn('en-US');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each([DACHEN, DONGHU])('the draft of $id goes through its workbook without loss', async (facts) => {
  const result = importScheme(workbookOf(layOut(facts, PLAIN)), { file: '表.xlsx', year: 2026 });
  if (!result.scheme) throw new Error('nothing was found');
  const bytes = await renderWorkbook(importedWorkbook(result.scheme, result, '表.xlsx', zh, zhTexts));
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const { scheme, findings } = readScheme(read.workbook, '细则.xlsx');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plain(scheme)).toEqual(plain(result.scheme));
});

test('every doubt has words in both languages', () => {
  const ids = Object.keys(zhTexts.doubts) as (keyof typeof zhTexts.doubts)[];
  expect(Object.keys(enTexts.doubts).sort()).toEqual([...ids].sort());
  const params = new Proxy({}, { get: () => '某值' });
  for (const messageId of ids)
    for (const texts of [zhTexts, enTexts]) {
      const text = doubtText({ messageId, params }, texts);
      expect([messageId, text]).toEqual([messageId, expect.stringMatching(/\S.{8,}/)]);
      expect([messageId, text]).not.toEqual([messageId, expect.stringMatching(/undefined|\[object/)]);
    }
});

const PIECES = fc.constantFrom(
  ...[
    '考核内容',
    '分值',
    '评分标准',
    '考核项目',
    '序号',
    '合计',
    '小计（100分）',
    '一、基础（20分）',
    '加分项（10分）',
    '一票否决',
  ],
  ...[
    '班\n子\n（20分）',
    '6分',
    '（5分）',
    '5\n分',
    '20%',
    '1、会议',
    '3、3、宣传',
    '每少1次扣1分',
    '每发现1起扣0.5分，扣完为止',
  ],
  ...[
    '①有计划2分；②有总结2分',
    '自治村2分，合格村1分',
    '90%以上得5分，80%以下不得分',
    '注：最终解释权归考核办',
    '=1+1',
  ],
  ...[
    '<b>&"',
    '：；=、|',
    '第一起、第二起分别扣5、6分',
    '0.57×实达标数',
    '扣5—15分/次',
    '\u202e反\u0000',
    '一'.repeat(40),
    '',
  ],
);
const CELL = fc.oneof(
  PIECES,
  PIECES,
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 200 }),
);

test('whatever a sheet holds, nothing is thrown, and a draft without errors is a scheme without errors', async () => {
  const grid = fc.array(fc.array(CELL, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 12 });
  const merges = fc.array(
    fc.tuple(fc.nat(12), fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })),
    {
      maxLength: 4,
    },
  );
  await fc.assert(
    fc.asyncProperty(grid, merges, async (rows, areas) => {
      const sheet = new RubricSheet('Sheet1');
      sheet.row(0, '考核内容', '分值', '评分标准', '佐证材料要求');
      rows.forEach((row, at) => sheet.row(at + 1, ...row));
      for (const [top, left, down, over] of areas)
        sheet.merges.push({ top, left, bottom: top + down - 1, right: left + over - 1 });
      const result = importScheme(workbookOf(sheet), { file: '表.xlsx', year: 2026 });
      if (!result.scheme) return;
      for (const doubt of result.doubts) expect(doubtText(doubt, zhTexts)).not.toMatch(/undefined/);
      const bytes = await renderWorkbook(importedWorkbook(result.scheme, result, '表.xlsx', zh, zhTexts));
      const read = readWorkbook(bytes, { inflate: inflateWithZlib });
      if (!read.ok) throw new Error(read.unreadable.reason);
      const { scheme, findings } = readScheme(read.workbook, '细则.xlsx');
      expect(scheme?.items).toHaveLength(result.counts.items);
      if (result.doubts.every(({ severity }) => severity !== 'error'))
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 120_000);

/** The published facts themselves lie beside the repository of who works on it, not in it. */
const SHARED = path.join(__dirname, '../../../../shared/domain/rubrics-public.json');

interface Published {
  readonly id: string;
  readonly items?: readonly { readonly t: string; readonly p: number }[];
  readonly groups?: readonly {
    readonly t: string;
    readonly p: number;
    readonly items: readonly { readonly t: string; readonly p: number }[];
  }[];
}

(existsSync(SHARED) ? describe : describe.skip)(
  'the published facts (skipped where ../shared is not there)',
  () => {
    const rubrics = existsSync(SHARED)
      ? (JSON.parse(readFileSync(SHARED, 'utf8')) as { readonly rubrics: readonly Published[] }).rubrics
      : [];
    test.each([DACHEN, DONGHU])('$id: names and points are those published', (facts: Facts) => {
      const published = rubrics.find(({ id }) => id === facts.id);
      const groups = published?.groups ?? [{ t: '', p: 100, items: published?.items ?? [] }];
      const wanted = groups.flatMap(({ t, items }) => items.map((item) => [t, item.t, String(item.p)]));
      const { scheme } = importScheme(workbookOf(layOut(facts, PLAIN)), { file: '表.xlsx', year: 2026 });
      const found = scheme?.items.map(({ section, title, points }) => [
        facts.groups.length > 1 ? section : '',
        title,
        points?.toFixed(),
      ]);
      expect(found).toEqual(wanted);
    });
  },
);
