import fc from 'fast-check';
import { decimal } from '../../../src/core/decimal';
import { messagesIn } from '../../../src/core/messages';
import { describe as describeFinding } from '../../../src/core/messages/describe';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import { schemeFromJson, schemeToJson } from '../../../src/core/scheme/json';
import { formatCondition, parseCondition } from '../../../src/core/scheme/policies/conditions';
import { policyDefinitions } from '../../../src/core/scheme/policies/definitions';
import { policyGuide } from '../../../src/core/scheme/policies/guide';
import { formatPolicy, parsePolicy } from '../../../src/core/scheme/policies/parameters';
import type { Condition } from '../../../src/core/scheme/policies/types';
import { readScheme } from '../../../src/core/scheme/workbook';
import { schemeWorkbook } from '../../../src/core/sheets/scheme';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { renderWorkbook } from '../../../src/xlsx/write';
import type { Entry } from '../../../scripts/samples/fill-design';
import { POLICIES, policyScheme } from '../../fixtures/policies';
import { roundTrip } from './round-trip';

const zh = messagesIn('zh-CN');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const lines = ({ findings }: Awaited<ReturnType<typeof roundTrip>>): readonly string[] =>
  findings
    .map((finding) => `${finding.severity} ${finding.messageId} ${describeFinding(finding, zh).place}`)
    .sort();

test('the fixture states every policy there is', () => {
  expect(new Set(POLICIES.map(({ type }) => type))).toEqual(
    new Set(policyDefinitions.map(({ type }) => type)),
  );
});

test('a scheme with every policy goes through JSON and through its workbook without loss or fault', async () => {
  expect(schemeFromJson(schemeToJson(policyScheme))).toEqual(policyScheme);
  const { scheme, findings } = await roundTrip(policyScheme);
  expect(findings).toEqual([]);
  expect(plain(scheme)).toEqual(plain(policyScheme));
});

test('a scheme without policies has none after a round trip, and its JSON is what it was', async () => {
  const { scheme } = await roundTrip(builtinScheme);
  expect(scheme && 'policies' in scheme).toBe(false);
  expect(scheme && 'outcome' in scheme).toBe(false);
  expect(schemeToJson(builtinScheme)).not.toMatch(/policies|outcome/);
});

test('every example of the guide is understood', () => {
  for (const { type, word } of policyDefinitions) {
    const { example } = policyGuide[type];
    const parsed = parsePolicy(word, example);
    expect(parsed).toMatchObject({ ok: true, policy: { type } });
    if (parsed.ok) expect(parsePolicy(word, formatPolicy(parsed.policy))).toEqual(parsed);
  }
});

test.each([
  ['加分分组', '上限=2', 'missing-parameter'],
  ['加分分组', '项目=J.1；上限=两分', 'bad-parameter'],
  ['加分分组', '项目=J.1；封顶=2', 'unknown-parameter'],
  ['加分分组', '项目=J.1；取法=最高', 'bad-parameter'],
  ['定级须有', '等级=A；条件=总分大于90', 'bad-parameter'],
  ['定级须有', '等级=A；条件=总分≥90、、很好', 'bad-parameter'],
  ['加分', '', 'unknown-policy'],
  ['constructor', '', 'unknown-policy'],
])('%s with “%s” is refused', (word, text, kind) => {
  const parsed = parsePolicy(word, text);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.kind)).toEqual([kind]);
});

const number = fc.integer({ min: 0, max: 99999 }).map((value) => decimal(value).div(100));
const is = fc.constantFrom('≥' as const, '>' as const, '≤' as const, '<' as const);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    of: fc.constantFrom(
      'total' as const,
      'rank' as const,
      'rank-from-last' as const,
      'bonus' as const,
      'lowest-section' as const,
    ),
    is,
    value: number,
  }),
  fc.record({
    of: fc.constant('rate' as const),
    name: fc.constantFrom('1.1', '组织领导', '2-3'),
    is,
    value: number,
  }),
  fc.record({
    of: fc.constant('event' as const),
    item: fc.constantFrom('F.1', '否决1'),
    occurred: fc.boolean(),
  }),
);

test('conditions are written and read back without loss, and with >= for ≥', () => {
  fc.assert(
    fc.property(condition, (one) => {
      expect(parseCondition(formatCondition(one))).toEqual(one);
      expect(parseCondition(formatCondition(one).replace('≥', '>=').replace('≤', '<='))).toEqual(one);
    }),
  );
});

test.each(['总分', '总分≥', '≥90', '总分≥90分', '总分=90', '总分≥90%', '得分率≥60', '发生', ''])(
  '“%s” is no condition',
  (text) => {
    expect(parseCondition(text)).toBeNull();
  },
);

test.each([
  ['"type":"section-gate"', '"type":"__proto__"'],
  ['"pick":"highest"', '"pick":"lowest"'],
  ['"convertTo":"50"', '"convertTo":50'],
  ['"of":"rank-from-last"', '"of":"toString"'],
  ['"award":"none"', '"award":"all"'],
])('JSON with %s made %s is no scheme', (from, to) => {
  const json = schemeToJson(policyScheme);
  expect(json).toContain(from);
  expect(schemeFromJson(json.replace(from, to))).toBeNull();
});

const at = (sheet: string, cell: string, value: Entry['value']): Entry => ({ sheet, cell, value });

test.each([
  [
    'an unknown policy',
    [at('计分办法', 'A4', '加分封顶'), at('计分办法', 'B4', '上限=2')],
    ['error scheme-word 计分办法!A4'],
  ],
  [
    'a parameter missing',
    [at('计分办法', 'A4', '加分分组'), at('计分办法', 'B4', '上限=2')],
    ['error scheme-rule/parameter-missing 计分办法!B4'],
  ],
  [
    'a value that is none',
    [at('计分办法', 'A4', '等级名额'), at('计分办法', 'B4', '等级=A；至多=三个')],
    ['error scheme-rule/parameter-value 计分办法!B4'],
  ],
  [
    'parameters without a policy',
    [at('计分办法', 'B6', '上限=2')],
    ['error scheme-policy/missing 计分办法!A6'],
  ],
  ['a heading changed', [at('计分办法', 'B3', '数值')], ['error scheme-table/columns 计分办法']],
  ['a setting that is no choice', [at('设置', 'B24', '自评分')], ['error scheme-word 设置!B24']],
] as const)('a wrong cell is told where it stands: %s', async (_title, edits, expected) => {
  expect(lines(await roundTrip(builtinScheme, edits))).toEqual(expected);
});

test('a scheme workbook from before there were policies reads as ever', async () => {
  const design = schemeWorkbook(builtinScheme, zh);
  const before = { ...design, sheets: design.sheets.filter(({ name }) => name !== '计分办法') };
  const read = readWorkbook(await renderWorkbook(before), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const { scheme, findings } = readScheme(read.workbook, '细则.xlsx');
  expect(findings).toEqual([]);
  expect(plain(scheme)).toEqual(plain(builtinScheme));
});
