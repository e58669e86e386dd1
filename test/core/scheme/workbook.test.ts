import { builtinScheme } from '../../../src/core/scheme/builtin';
import { decimal } from '../../../src/core/decimal';
import type { Scheme } from '../../../src/core/scheme/types';
import { readScheme } from '../../../src/core/scheme/workbook';
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import { schemeWorkbook } from '../../../src/core/sheets/scheme';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { renderWorkbook } from '../../../src/xlsx/write';
import { type Entry, fillDesign } from '../../../scripts/samples/fill-design';

const zh = messagesIn('zh-CN');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function roundTrip(
  scheme: Scheme,
  edits: readonly Entry[] = [],
): Promise<ReturnType<typeof readScheme>> {
  const bytes = await renderWorkbook(fillDesign(schemeWorkbook(scheme, zh), edits));
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return readScheme(read.workbook, '细则.xlsx');
}

test('the built-in scheme comes back as it was, and has no fault', async () => {
  const { scheme, findings } = await roundTrip(builtinScheme);
  expect(findings).toEqual([]);
  expect(plain(scheme)).toEqual(plain(builtinScheme));
});

test('a scheme with everything set differently comes back as it was', async () => {
  const changed: Scheme = {
    ...builtinScheme,
    id: 'other-1',
    illustrative: false,
    deadline: null,
    step: null,
    tolerance: decimal('0.25'),
    rankingEnabled: true,
    vetoEnabled: true,
    withoutEvidence: 'no-points',
    summaryLength: 0,
    roster: [
      { name: '红星村', aliases: ['红星', '老红星大队'] },
      { name: '=1+1', aliases: [] },
    ],
    checks: { 'evidence-unused': 'off', 'score-step': 'error' },
    items: builtinScheme.items.map((item, at) => ({
      ...item,
      content: `${item.content}\n第二行 <b>"&`,
      notApplicable: (['not-allowed', 'full', 'exclude'] as const)[at % 3] ?? 'full',
    })),
  };
  const { scheme, findings } = await roundTrip(changed);
  expect(findings).toEqual([]);
  expect(plain(scheme)).toEqual(plain(changed));
});

const at = (sheet: string, cell: string, value: Entry['value']): Entry => ({ sheet, cell, value });

const FAULTS: readonly (readonly [string, readonly Entry[], readonly string[]])[] = [
  ['points that do not add up', [at('细则', 'F7', 4)], ['error scheme-points/sum 设置!B13']],
  ['a code used twice', [at('细则', 'A6', '1.1')], ['error scheme-code/duplicate 细则!A6']],
  ['no code', [at('细则', 'A6', null)], ['error scheme-code 细则!A6']],
  ['a code that is a number', [at('细则', 'A6', 1.2)], ['error scheme-code/number 细则!A6']],
  ['grades that overlap', [at('等级', 'D5', 95)], ['error scheme-grade/overlap 等级!B4']],
  ['grades with a gap', [at('等级', 'D6', 75)], ['error scheme-grade/gap 等级!B5']],
  ['a gap of a single point', [at('等级', 'C5', '否')], ['error scheme-grade/gap 等级!B5']],
  ['no grade below', [at('等级', 'B6', 60)], ['error scheme-grade/bottom 等级!B6']],
  [
    'a rule that takes away too much',
    [at('细则', 'H6', '应有次数=5；每少扣=1；单位=次')],
    ['error scheme-rule/deducts-more 细则!H6'],
  ],
  [
    'parts that do not add up',
    [at('细则', 'H5', '子项=成立专班:2、明确专人:2')],
    ['error scheme-rule/parts-sum 细则!H5'],
  ],
  ['a bonus without a cap', [at('设置', 'B14', null)], ['error scheme-bonus-cap 设置!B14']],
  ['an unknown rule', [at('细则', 'G6', '缺次扣份')], ['error scheme-rule/unknown 细则!G6']],
  [
    'an unknown parameter',
    [at('细则', 'H6', '应有=4；应有次数=4；每少扣=1；单位=次')],
    ['error scheme-rule/parameter 细则!H6'],
  ],
  [
    'a parameter missing',
    [at('细则', 'H6', '应有次数=4；单位=次')],
    ['error scheme-rule/parameter-missing 细则!H6'],
  ],
  [
    'a slip in a kind of evidence',
    [at('细则', 'K6', '类型=会议纪录；至少=4')],
    ['error scheme-evidence/meant 细则!K6'],
  ],
  [
    'a kind of evidence of its own',
    [at('细则', 'K6', '类型=航拍视频；至少=1')],
    ['warning scheme-evidence/kind 细则!K6'],
  ],
  ['evidence that is not understood', [at('细则', 'K6', '会议记录4份')], ['error scheme-evidence 细则!K6']],
  [
    'more documents than the set has',
    [at('细则', 'K6', '材料=方案、预案；至少=3')],
    ['error scheme-evidence 细则!K6'],
  ],
  [
    'what only a person can see',
    [at('细则', 'K6', '类型=会议记录；至少=4；人工=签字')],
    ['info scheme-evidence/by-hand 细则!K6'],
  ],
  ['very many pieces', [at('细则', 'K6', '类型=照片；至少=200')], ['warning scheme-burden 细则']],
  [
    'the same paper for two items',
    [at('细则', 'K6', '类型=制度；材料=值班制度'), at('细则', 'K7', '类型=制度；材料=值班制度')],
    ['info scheme-burden/same 细则!K7'],
  ],
  ['a share above one', [at('设置', 'B22', 80)], ['error scheme-number/share 设置!B22']],
  [
    'points as text',
    [at('细则', 'F6', '4分')],
    ['error scheme-number 细则!F6', 'error scheme-points 细则!F6', 'error scheme-points/sum 设置!B13'],
  ],
  ['a veto with an unknown grade', [at('细则', 'H35', '定为等级=D')], ['error scheme-veto-grade 细则!H35']],
  [
    'a rule that does not fit the kind',
    [at('细则', 'B35', '加分'), at('细则', 'F35', 1)],
    ['error scheme-rule/kind 细则!G35'],
  ],
  ['a date that is none', [at('设置', 'B9', '2022年3月')], ['error scheme-date 设置!B9']],
  [
    'a period that ends before it begins',
    [at('设置', 'B10', { date: '2021-12-31' })],
    ['error scheme-period 设置!B10'],
  ],
  [
    'a village listed twice',
    [at('村名单', 'A4', '红星村'), at('村名单', 'A5', '红星村')],
    ['error scheme-village 村名单!A5'],
  ],
  ['a heading changed', [at('细则', 'G4', '规则')], ['error scheme-table/columns 细则']],
  ['a word that is no choice', [at('设置', 'B20', '对')], ['error scheme-word 设置!B20']],
];

test.each(FAULTS)('%s', async (_title, edits, expected) => {
  const { findings } = await roundTrip(builtinScheme, edits);
  const lines = findings.map(
    (finding) => `${finding.severity} ${finding.messageId} ${describeFinding(finding, zh).place}`,
  );
  expect(lines.sort()).toEqual([...expected].sort());
});

test('every fault is told in both languages without a hole', async () => {
  for (const [, edits] of FAULTS) {
    const { findings } = await roundTrip(builtinScheme, edits);
    for (const finding of findings) {
      for (const messages of [zh, messagesIn('en-US')]) {
        const text = describeFinding(finding, messages);
        expect(`${text.message}${text.expected}${text.remedy}`).not.toMatch(/undefined|\[object|NaN/);
        expect(text.message).not.toBe('');
        expect(text.remedy).not.toBe('');
      }
    }
  }
});
