/** Floors, caps, basic points, exceptions: F1–F7, N5 and V1 of the catalogue, item by item. */
import { decimal, formatDecimal } from '../../../src/core/decimal';
import { messagesIn } from '../../../src/core/messages';
import { parseItemRule, formatItemRule } from '../../../src/core/scheme/limits-parameters';
import { boundsOf, rangeOf, suggestScore } from '../../../src/core/scoring';
import type { Facts } from '../../../src/core/scoring/facts';

const DEDUCT = '每次扣=2.5；单位=人次';

interface Case {
  readonly title: string;
  readonly rule: readonly [string, string];
  readonly points: string;
  readonly actual: string;
  readonly target?: string;
  readonly score: string;
  /** least to most; "" for no least */
  readonly bounds: readonly [string, string];
}

const CASES: readonly Case[] = [
  {
    title: 'F1 扣完为止 is the rule where nothing is said',
    rule: ['计件扣分', DEDUCT],
    points: '5',
    actual: '3',
    score: '0',
    bounds: ['0', '5'],
  },
  {
    title: 'F1 said',
    rule: ['计件扣分', `${DEDUCT}；扣完为止`],
    points: '5',
    actual: '3',
    score: '0',
    bounds: ['0', '5'],
  },
  {
    title: 'F2 不保底',
    rule: ['计件扣分', `${DEDUCT}；不保底`],
    points: '5',
    actual: '3',
    score: '-2.5',
    bounds: ['', '5'],
  },
  {
    title: 'F2 不保底 of what can be lost at all',
    rule: ['缺次扣分', '应有次数=4；每少扣=2；单位=次；不保底'],
    points: '5',
    actual: '1',
    score: '-1',
    bounds: ['-3', '5'],
  },
  {
    title: 'F3 溢出扣总分',
    rule: ['计件扣分', `${DEDUCT}；溢出扣总分`],
    points: '5',
    actual: '4',
    score: '-5',
    bounds: ['', '5'],
  },
  {
    title: 'F4 类目内扣',
    rule: ['计件扣分', `${DEDUCT}；保底=类目内扣`],
    points: '5',
    actual: '3',
    score: '-2.5',
    bounds: ['', '5'],
  },
  {
    title: 'F5 每人次减2.5，最高减5',
    rule: ['计件扣分', `${DEDUCT}；扣分上限=5`],
    points: '10',
    actual: '3',
    score: '5',
    bounds: ['5', '10'],
  },
  {
    title: 'F5 扣分≤2 on an item of 1.5',
    rule: ['计件扣分', '每次扣=0.5；单位=起；扣分上限=2；项内加分上限=0.5'],
    points: '1.5',
    actual: '9',
    score: '-0.5',
    bounds: ['-0.5', '2'],
  },
  {
    title: 'F6 超额, at most 5 more',
    rule: ['按比例', '实际=完成数；目标=任务数；项内加分上限=5'],
    points: '20',
    actual: '15',
    target: '10',
    score: '25',
    bounds: ['0', '25'],
  },
  {
    title: 'F6 每项2分, up to 2 above 分值',
    rule: ['计件得分', '每次得=2；单位=项；项内加分上限=2'],
    points: '4',
    actual: '9',
    score: '6',
    bounds: ['0', '6'],
  },
  {
    title: 'F7 保持稳定得1.5，每减1名扣0.1',
    rule: [
      '与基准比',
      '实际=本年名次；基准=上年名次；每变动=1；降扣=0.1；升加=0.05；最多加=1.5；算法=按比例；按=差数；方向=越少越好；基本分=1.5',
    ],
    points: '3',
    actual: '12',
    target: '10',
    score: '1.3',
    bounds: ['0', '4.5'],
  },
  {
    title: 'F7 打底60, 每件再得5',
    rule: ['计件得分', '每次得=5；单位=件；基本分=60'],
    points: '100',
    actual: '3',
    score: '75',
    bounds: ['0', '100'],
  },
  {
    title: 'F7 基本分 from which is deducted',
    rule: ['计件扣分', '每次扣=1；单位=次；基本分=3'],
    points: '5',
    actual: '1',
    score: '2',
    bounds: ['0', '5'],
  },
];

test.each(CASES)('$title', ({ rule: [word, text], points, actual, target, score, bounds }) => {
  const parsed = parseItemRule(word, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const item = { ...parsed, points: decimal(points) };
  const facts: Facts = { actual: decimal(actual), target: target === undefined ? null : decimal(target) };
  const found = suggestScore(item, facts);
  expect(found && formatDecimal(found.score)).toBe(score);
  const { least, most } = boundsOf(item);
  expect([least === null ? '' : formatDecimal(least), formatDecimal(most)]).toEqual(bounds);
  expect(parseItemRule(word, formatItemRule(item))).toEqual(parsed);
});

describe('exceptions and forfeits', () => {
  const parsed = parseItemRule(
    '计件扣分',
    '每次扣=2；单位=起；例外不扣=及时报告并配合破案的；清零条件=发生森林火灾',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const item = { ...parsed, points: decimal(6) };
  const say = (special: Facts['special']): string | null => {
    const found = suggestScore(item, { actual: null, target: null, special: special ?? null });
    return found && messagesIn('zh-CN').rules.explain(found.explanation);
  };

  test('N5 nothing is deducted, V1 nothing is left, and each says why', () => {
    expect(say('exempt')).toBe('符合例外“及时报告并配合破案的”，不扣分，得 6 分');
    expect(say('forfeit')).toBe('有“发生森林火灾”的情形，得 0 分');
    expect(say(null)).toBeNull();
  });

  test('an item that states none takes no such word', () => {
    expect(
      suggestScore(
        { rule: item.rule, points: item.points },
        { actual: null, target: null, special: 'exempt' },
      ),
    ).toBeNull();
  });
});

test('F1 is said where it comes into play', () => {
  const item = {
    rule: { type: 'deduct', per: decimal('0.5'), unit: '起', count: null },
    points: decimal(2),
  } as const;
  const text = (count: number): string => {
    const found = suggestScore(item, { actual: decimal(count), target: null });
    return found ? messagesIn('zh-CN').rules.explain(found.explanation) : '';
  };
  expect(text(3)).toBe('3 起 × 0.5 = 1.5，扣 1.5 分，得 0.5 分');
  expect(text(7)).toBe('7 起 × 0.5 = 3.5，扣 3.5 分，扣完为止，得 0 分');
  expect(text(0)).toBe('0 起，不扣分，得 2 分');
});

test('R14j a judged score lies between what the events are worth, and stops at 0', () => {
  const item = {
    rule: { type: 'range', lo: decimal(5), hi: decimal(15), unit: '次', mode: 'deduct' },
    points: decimal(20),
  } as const;
  const range = (count: number): readonly string[] | null => {
    const found = rangeOf(item, { actual: decimal(count), target: null });
    return found && [found.least ? formatDecimal(found.least) : '', formatDecimal(found.most)];
  };
  expect(range(0)).toBeNull();
  expect(range(1)).toEqual(['5', '15']);
  expect(range(2)).toEqual(['0', '10']);
  expect(range(9)).toEqual(['0', '0']);
});

test.each([
  ['扣分上限=两分', 'bad-parameter 扣分上限'],
  ['保底=随便', 'bad-parameter 保底'],
  ['例外不扣=', 'bad-parameter 例外不扣'],
  ['不包底', 'unknown-parameter 不包底'],
])('%s is refused', (text, expected) => {
  const parsed = parseItemRule('计件扣分', `${DEDUCT}；${text}`);
  expect(parsed.ok ? [] : parsed.faults.map(({ kind, word }) => `${kind} ${word}`)).toEqual([expected]);
});

test('a semicolon in a sentence does not end it', () => {
  const limits = { exempt: '及时报告；配合破案的' };
  const text = formatItemRule({ rule: { type: 'one-strike', unit: '起' }, limits });
  expect(parseItemRule('一次清零', text)).toMatchObject({
    ok: true,
    limits: { exempt: '及时报告，配合破案的' },
  });
});
