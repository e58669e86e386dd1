/** One oddity of published tables each: what comes of it, and what the report says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDecimal } from '../../../src/core/decimal';
import type { Workbook } from '../../../src/core/grid/types';
import { importScheme } from '../../../src/core/import';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { RubricSheet, workbookOf } from '../../fixtures/rubrics/sheet';
import { HEAD, OPTIONS, doubts, imported, items, sheetOf } from '../../fixtures/rubrics/tried';

test('千分制, a heading with the total, a section that does not add up', () => {
  const result = imported(
    sheetOf([
      ['＞信访工作考核评分表（满分1000分）'],
      ['项目', '考核内容', '标准分（1000分）', '计分办法'],
      ['一、基础工作（600分）', '机构', 300, '按比例得分'],
      [null, '制度', 200, '按比例得分'],
      ['二、业务工作（500分）', '办理', 500, '按比例得分'],
    ]),
  );
  expect(result.scheme?.base.toFixed()).toBe('1000');
  expect(result.scheme?.title).toBe('信访工作考核评分表');
  expect(result.scheme?.items.map(({ section }) => section)).toEqual(['基础工作', '基础工作', '业务工作']);
  expect(doubts(result)).toEqual(['warning section-differs A3', 'info evidence-guessed B4']);
});

test('several sheets: each is a section; hidden ones and copies are told', () => {
  const body = [[...HEAD], ['甲', 50, '按比例得分']];
  const hidden = workbookOf(sheetOf(body, '党建'), sheetOf([[...HEAD], ['乙', 50, '按比例得分']], '综治'));
  const workbook: Workbook = {
    ...hidden,
    sheets: [
      ...hidden.sheets,
      sheetOf(body, '副本').model(),
      { ...sheetOf([[...HEAD], ['丙', 1, '按比例得分']], '旧').model(), state: 'hidden' },
    ],
  };
  const result = importScheme(workbook, OPTIONS);
  expect(result.scheme?.items.map(({ section, code }) => `${code} ${section}`)).toEqual([
    '1.1 党建',
    '2.1 综治',
  ]);
  expect(doubts(result)).toEqual(['info same-sheet', 'info sheet-hidden']);
});

test('a sub-table with its columns in another order', () => {
  const result = imported(
    sheetOf([[...HEAD], ['甲', 60, '按比例得分'], ['评分标准', '考核内容', '分值'], ['达标得分', '乙', 40]]),
  );
  expect(items(result)).toEqual(['1 甲 60 ratio', '2 乙 40 binary']);
});

test('three levels, and headings over two rows', () => {
  const sheet = new RubricSheet('Sheet1');
  sheet.row(0, '类别', '考核指标', null, '分值', '评分标准', '得分');
  sheet.merges.push({ top: 0, left: 1, bottom: 0, right: 2 });
  sheet.row(1, null, '考核项目', '考核内容', null, null, null);
  sheet.row(2, '组织', '会议制度', '每季度开会', 4, '每少1次扣1分');
  sheet.row(3, null, null, '有会议记录', 2, '缺1次扣1分');
  sheet.merges.push({ top: 2, left: 0, bottom: 3, right: 0 }, { top: 2, left: 1, bottom: 3, right: 1 });
  sheet.row(4, '保障', '资金', '专款专用', 4, '发现1起挪用，该项不得分');
  const { scheme } = imported(sheet);
  expect(
    scheme?.items.map(({ section, title, content, points }) => [section, title, content, points?.toFixed()]),
  ).toEqual([
    ['组织', '会议制度', '每季度开会', '4'],
    ['组织', '会议制度', '有会议记录', '2'],
    ['保障', '资金', '专款专用', '4'],
  ]);
});

test('a rule that goes on in the rows below, beside a merged content', () => {
  const sheet = sheetOf([
    [...HEAD],
    ['安全生产', 20, '重伤1人扣15分'],
    [null, null, '轻伤1人扣10分'],
    ['其他', 10, '达标得分'],
  ]);
  sheet.merges.push({ top: 1, left: 0, bottom: 2, right: 0 }, { top: 1, left: 1, bottom: 2, right: 1 });
  const result = imported(sheet);
  expect(items(result)).toEqual(['1 安全生产 20 severities', '2 其他 10 binary']);
  expect(result.scheme?.items[0]?.standard).toBe('重伤1人扣15分\n轻伤1人扣10分');
});

test('numbers doubled, left out, used twice; who scores it; a target in a column of its own', () => {
  const result = imported(
    sheetOf([
      ['考核内容', '目标值', '分值', '评分标准'],
      ['1、就业率', '95%', 10, '每低1个百分点扣1分'],
      ['3、3、平安建设（由区综治办评分）', null, 10, '酌情扣分'],
      ['3、信访', null, 10, '达标得分'],
    ]),
  );
  expect(items(result)).toEqual([
    '1 就业率 10 per-point',
    '2 平安建设（由区综治办评分） 10 manual',
    '3 信访 10 binary',
  ]);
  expect(result.scheme?.items[0]?.content).toBe('目标值：95%');
  expect(result.scheme?.items[1]?.department).toBe('区综治办');
  expect(doubts(result)).toEqual([
    'info rule-assumed D2',
    'info number-doubled A3',
    'warning number-gap A3',
    'info assessor A3',
    'info number-repeated A4',
  ]);
});

test('weights instead of points', () => {
  const result = imported(
    sheetOf([
      ['考核内容', '权重', '评分标准'],
      ['甲', 0.6, '按比例得分'],
      ['乙', '40%', '按比例得分'],
    ]),
  );
  expect(items(result)).toEqual(['1 甲 60 ratio', '2 乙 40 ratio']);
  expect(doubts(result)).toEqual(['warning points-from-weight B2', 'warning points-from-weight B3']);
});

test('no headings that are known: the columns are guessed, and the report says so', () => {
  const result = imported(
    sheetOf([
      ['＞某村工作打分表'],
      [1, '建立工作专班', 3, '完成得3分，否则不得分'],
      [2, '召开专题会议', 4, '不少于4次，每少1次扣1分'],
      [3, '报送工作总结', 3, '逾期1天扣1分'],
    ]),
  );
  expect(items(result)).toEqual([
    '1 建立工作专班 3 binary',
    '2 召开专题会议 4 shortfall',
    '3 报送工作总结 3 late',
  ]);
  expect(doubts(result)).toContain('warning headings-guessed B2');
});

test('columns and rows that are not understood are told, never dropped silently', () => {
  const result = imported(
    sheetOf([
      ['考核内容', '分值', '评分标准', '神秘列'],
      ['会议', 100, '按比例得分', '甲'],
      ['＞备注：本表由考核办负责解释。'],
    ]),
  );
  expect(doubts(result)).toEqual(['info column-ignored D1', 'info note-kept A3']);
});

describe('evidence', () => {
  const evidenceOf = (content: string, evidence: string | null) =>
    imported(
      sheetOf([
        ['考核内容', '分值', '佐证资料要求'],
        [content, 5, evidence],
      ]),
    ).scheme?.items[0];
  test.each<[string, string | null, unknown]>([
    ['每季度至少召开一次会议', '会议记录', [{ kinds: ['会议记录'], minimum: 4, spread: 'quarter' }]],
    [
      '每月开展排查',
      '排查记录、照片',
      [
        { kinds: ['排查记录'], minimum: 12, spread: 'month' },
        { kinds: ['照片'], minimum: 1 },
      ],
    ],
    ['全年走访不少于4次', '走访记录或照片', [{ kinds: ['走访记录', '照片'], minimum: 4, spread: null }]],
    ['建立台帳', '相關臺账', [{ kinds: ['台账'] }]],
    ['配合工作', '由镇上认定', []],
  ])('%s: %s', (content, text, expected) => {
    const item = evidenceOf(content, text);
    expect(item?.evidenceText).toBe(text ?? '');
    expect(item?.evidence).toMatchObject(expected as object);
    expect(item?.evidence).toHaveLength((expected as readonly unknown[]).length);
  });
});

test('a village’s filled table without any scheme inside gives the rubric it was made from', () => {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../../samples/收回/红星村.xlsx')));
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const workbook = { ...read.workbook, sheets: read.workbook.sheets.filter(({ name }) => name !== '_zpt') };
  const { scheme, doubts: found } = importScheme(workbook, OPTIONS);
  const plain = (of: typeof scheme) =>
    of?.items.map(({ code, kind, section, title, content, points, standard }) => ({
      ...{ code, kind, title, content, standard },
      section: kind === 'regular' ? section : '',
      points: points && formatDecimal(points),
    }));
  expect(plain(scheme)).toEqual(plain(builtinScheme));
  expect(scheme).toMatchObject({ township: '示例乡', period: builtinScheme.period });
  expect([scheme?.base.toFixed(), scheme?.bonusCap?.toFixed()]).toEqual(['100', '5']);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rules = scheme?.items.map(({ code, rule }) => `${code} ${rule.type}`) ?? [];
  const wanted = builtinScheme.items.map(({ code, rule }) => `${code} ${rule.type}`);
  // “各1分” names no parts: it is told, and scored by hand.
  expect(rules.filter((rule, at) => rule !== wanted[at])).toEqual(['2.3 manual']);
});

test.each<[string, string, unknown]>([
  ['每缺1户扣1分，不保底', 'deduct', { floor: 'none' }],
  ['每人次扣2.5分，最高减5分', 'deduct', { maxDeduction: '5' }],
  ['每发现1起扣2分，最高扣10分', 'deduct', undefined],
  ['每发现1起扣2分，及时报告并配合破案的不扣分', 'deduct', { exempt: '及时报告并配合破案' }],
  ['每起扣2分，不足部分在目标考核总分中扣除', 'deduct', { floor: 'total' }],
  ['每发现1起扣2分，发生较大事故不得分', 'deduct', { forfeit: '发生较大事故' }],
  ['有1户未到位，该项不得分', 'one-strike', undefined],
  ['按比例得分', 'ratio', undefined],
])('limits of an item: %s', (standard, type, limits) => {
  const result = imported(sheetOf([[...HEAD], ['治安', 10, standard]]));
  expect(result.scheme?.items[0]?.rule.type).toBe(type);
  expect(
    result.scheme?.items[0]?.limits && JSON.parse(JSON.stringify(result.scheme.items[0].limits)),
  ).toEqual(limits);
  expect(doubts(result)).toEqual([]);
});
