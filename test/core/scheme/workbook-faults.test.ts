/** What a person may get wrong in a scheme workbook: found with its cell, and told in both languages. */
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import type { Entry } from '../../../scripts/samples/fill-design';
import { roundTrip } from './round-trip';

jest.setTimeout(60_000);

const zh = messagesIn('zh-CN');

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
  [
    'a rule that takes away too much, where the scheme says that it stops at 0',
    [at('细则', 'H6', '应有次数=5；每少扣=1；单位=次；扣完为止')],
    [],
  ],
  [
    'a cap of deductions beyond the points that yet stop at 0',
    [at('细则', 'H6', '应有次数=4；每少扣=1；单位=次；扣完为止；扣分上限=5')],
    ['error scheme-limits/floor 细则!H6'],
  ],
  [
    'a floor that nothing can reach',
    [at('细则', 'H6', '应有次数=4；每少扣=1；单位=次；不保底')],
    ['warning scheme-limits/floor-unused 细则!H6'],
  ],
  [
    'basic points above the points',
    [at('细则', 'H6', '应有次数=4；每少扣=1；单位=次；基本分=5')],
    ['error scheme-limits/basic 细则!H6'],
  ],
  [
    'basic points where the rule gives the score itself',
    [at('细则', 'H5', '子项=成立专班:2、明确专人:1；基本分=1')],
    ['error scheme-limits/basic-unused 细则!H5'],
  ],
  [
    'a limit of nothing',
    [at('细则', 'H6', '应有次数=4；每少扣=1；单位=次；项内加分上限=0')],
    ['error scheme-limits/number 细则!H6'],
  ],
  [
    'a target and a zero line with nothing said of the middle',
    [at('细则', 'G6', '目标与零分线'), at('细则', 'H6', '实际=就业率；目标=96；零分线=94')],
    ['warning scheme-rule/middle 细则!H6'],
  ],
  [
    'a zero line better than the target',
    [at('细则', 'G6', '目标与零分线'), at('细则', 'H6', '实际=就业率；目标=94；零分线=96')],
    ['error scheme-rule/lines 细则!H6'],
  ],
  [
    'a coefficient that misses the points',
    [at('细则', 'G6', '系数折算'), at('细则', 'H6', '实际=户数；系数=0.57；达标数=7')],
    ['warning scheme-rule/coefficient 细则!H6'],
  ],
  [
    'bands of deductions out of order',
    [at('细则', 'G6', '分档扣分'), at('细则', 'H6', '实际=数；按=实际数；档位=1:3、5:2')],
    ['error scheme-rule/order 细则!H6'],
  ],
  [
    'levels that never give the points',
    [at('细则', 'G6', '分级得分'), at('细则', 'H6', '档次=好:3、差:0')],
    ['warning scheme-rule/levels-top 细则!H6'],
  ],
  [
    'a name written twice',
    [at('细则', 'G6', '分级得分'), at('细则', 'H6', '档次=好:4、好:0')],
    ['error scheme-rule/names 细则!H6'],
  ],
  [
    'a bonus that goes below 0',
    [at('细则', 'H33', '级别=市级及以上:3、县级:2、乡级:1；分组=就高不重复；不保底')],
    ['error scheme-limits/kind 细则!H33'],
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
  ['a share above one', [at('设置', 'B36', 80)], ['error scheme-number/share 设置!B36']],
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
  ['a threshold of nothing', [at('设置', 'B26', 0)], ['error scheme-supervision/not-above 设置!B26']],
  ['a share beyond the whole', [at('设置', 'B31', 101)], ['error scheme-supervision/share 设置!B31']],
  [
    'a grade to inspect that the scheme lacks',
    [at('设置', 'B33', 'C、D')],
    ['error scheme-supervision/grade 设置!B33'],
  ],
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
