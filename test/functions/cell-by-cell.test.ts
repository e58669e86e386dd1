/** GRADE, RANK, DEDUCT, RATIO: one answer for each cell. */
import fc from 'fast-check';
import { shown } from './support/excel';
import { decimal, decimalFromCell } from '../../src/core/decimal';
import { suggestScore } from '../../src/core/scoring';
import type { Rule } from '../../src/core/scoring/types';
import { ranksOf } from '../../src/core/summary/rank';
import { deduct } from '../../src/functions/deduct';
import { grade } from '../../src/functions/grade';
import { rank } from '../../src/functions/rank';
import { ratio } from '../../src/functions/ratio';
import type { Value } from '../../src/functions/values';

/** Points as people write them: up to two decimals. */
const points = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 100);
const counts = fc.integer({ min: 0, max: 500 });
const one = (spill: readonly (readonly unknown[])[]): number => Number(spill[0]?.[0]);
const not = (text: string): string => `#VALUE! “${text}”不是数字，没有当成数字算。`;

/** What the scheme's own rule makes of the same numbers. */
function byRule(rule: Rule, held: number, done: number, goal: number): number {
  const facts = { actual: decimalFromCell(done), target: decimalFromCell(goal) };
  return Number(suggestScore({ rule, points: decimalFromCell(held) }, facts)?.score.toFixed());
}

describe('DEDUCT', () => {
  it('scores as the rule does', () => {
    fc.assert(
      fc.property(points, counts, points, (held, count, each) => {
        const rule: Rule = { type: 'deduct', per: decimalFromCell(each), unit: '', count: null };
        expect(one(deduct(held, count, each))).toBe(byRule(rule, held, count, 0));
      }),
    );
  });

  it.each<readonly [Value, Value, Value, Value, unknown]>([
    [2, 3, 0.5, null, 0.5],
    [2, 7, 0.5, null, 0],
    [2, 7, 0.5, 1.5, 0.5],
    [2, 0, 0.5, null, 2],
    [0.3, 1, 0.1, null, 0.2],
    [1.1, 3, 0.1, null, 0.8],
    [2, 3, 0.5, 0, 2],
    [2, 3, 0.5, 9, 0.5],
    ['', 3, 0.5, null, ''],
    [2, '', 0.5, null, ''],
    [2, null, 0.5, null, ''],
    [2, 3, '', null, ''],
  ])('of %p, %p times %p, at most %p, is %p', (held, count, each, cap, left) => {
    expect(deduct([[held]], [[count]], [[each]], cap === null ? null : [[cap]])).toEqual([[left]]);
  });

  it('answers every row of a column, each cell by itself', () => {
    const answers = shown(() =>
      deduct([[2], [2], [''], [2], [2]], [[1], ['3次'], [1], [-1], [{ code: '#REF!' }]], 0.5),
    );
    expect(answers).toEqual([[1.5], [not('3次')], [''], ['#VALUE! -1 是负数，这里不能是负数。'], ['#REF!']]);
  });

  it('spreads a line over a block, and refuses sizes that do not fit', () => {
    expect(deduct([[4, 6]], [[1], [2]], 1)).toEqual([
      [3, 5],
      [2, 4],
    ]);
    expect(shown(() => deduct([[1], [2], [3]], [[1], [2]], 1))).toBe(
      '#VALUE! 几个区域的行数、列数对不上。请选一样大的区域，或只给一个单元格。',
    );
  });

  it('never leaves the bounds, and more times never leave more', () => {
    fc.assert(
      fc.property(points, counts, points, points, (held, count, each, cap) => {
        const left = one(deduct(held, count, each, cap));
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(held);
        expect(one(deduct(held, count + 1, each, cap))).toBeLessThanOrEqual(left);
        expect(one(deduct(held, count, each))).toBeLessThanOrEqual(left);
        expect(left).toBeGreaterThanOrEqual(Math.max(0, Number(decimal(String(held)).minus(String(cap)))));
      }),
    );
  });
});

describe('RATIO', () => {
  it('scores as the rules do', () => {
    fc.assert(
      fc.property(points, counts, counts, fc.constantFrom(0.3, 0.7, 1), (held, done, goal, gate) => {
        const names = { actual: '', target: '' };
        expect(one(ratio(held, done, goal))).toBe(byRule({ type: 'ratio', ...names }, held, done, goal));
        const gated: Rule = { type: 'ratio-gate', ...names, zeroBelow: decimalFromCell(gate) };
        expect(one(ratio(held, done, goal, gate))).toBe(byRule(gated, held, done, goal));
      }),
    );
  });

  it.each<readonly [Value, Value, Value, Value, unknown]>([
    [4, 3, 4, null, 3],
    [4, 5, 4, null, 4],
    [4, 0, 0, null, 4],
    [4, '', 0, null, 4],
    [4, 3, '', null, ''],
    ['', 3, 4, null, ''],
    [4, '', 4, null, ''],
    [6, 7, 10, 0.7, 4.2],
    [6, 6, 10, 0.7, 0],
    [6, 6, 10, '', 3.6],
    [4, 1, 3, null, 4 / 3],
  ])('of %p, %p of %p, zero below %p, is %p', (held, actual, target, gate, score) => {
    expect(ratio([[held]], [[actual]], [[target]], gate === null ? null : [[gate]])).toEqual([[score]]);
  });

  it('takes no text, no negative number and no percentage above one', () => {
    expect(shown(() => ratio(4, '全部', 4))).toBe(not('全部'));
    expect(shown(() => ratio(4, 1, -4))).toBe('#VALUE! -4 是负数，这里不能是负数。');
    expect(shown(() => ratio(4, 1, 4, 70))).toEqual(expect.stringMatching(/^#VALUE! 低于多少不得分/));
  });

  it('never leaves the bounds, and doing more never gives less', () => {
    fc.assert(
      fc.property(
        points,
        counts,
        counts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (held, done, goal, gate) => {
          const score = one(ratio(held, done, goal, gate));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(held);
          expect(one(ratio(held, done + 1, goal, gate))).toBeGreaterThanOrEqual(score);
          expect(one(ratio(held, done, goal))).toBeGreaterThanOrEqual(score);
        },
      ),
    );
  });
});

describe('RANK', () => {
  it('shares ranks, skips blanks, and takes no text for a number', () => {
    expect(shown(() => rank([[90], [95], [''], [90], ['88分'], [80], [null]]))).toEqual([
      [2],
      [1],
      [''],
      [2],
      [not('88分')],
      [4],
      [''],
    ]);
  });

  it('compares what a spreadsheet shows', () => {
    expect(rank([[0.1 + 0.2], [0.3], [0]])).toEqual([[1], [1], [3]]);
    expect(rank([[-0], [0], [-1]])).toEqual([[1], [1], [3]]);
  });

  it('puts the lowest first where that is asked, and keeps the shape', () => {
    expect(rank([[3, 1, 2]], 1)).toEqual([[3, 1, 2]]);
    expect(rank([[3, 1, 2]], 0)).toEqual([[1, 3, 2]]);
    expect(shown(() => rank([[1]], 2))).toBe('#VALUE! 排序方式只能是 0（高分在前）或 1（低分在前）。');
    expect(rank([['']])).toEqual([['']]);
    expect(rank(null)).toEqual([['']]);
  });

  it('equals the core’s', () => {
    const totals = fc.array(fc.option(fc.integer({ min: -300, max: 300 }).map((value) => value / 100)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(totals, (given) => {
        const expected = ranksOf(given.map((value) => (value === null ? null : decimal(String(value)))));
        expect(rank(given.map((value) => [value]))).toEqual(expected.map((place) => [place ?? '']));
      }),
    );
  });
});

describe('GRADE', () => {
  const PLAIN: Value[][] = [
    ['等级', '起'],
    ['合格', 60],
    ['优秀', 90],
    ['不合格', 0],
  ];
  const WHOLE: Value[][] = [
    ['等级', '起', '含起点', '止', '含止点'],
    ['A', 90, '否', '', ''],
    ['B', 60, '是', 90, '是'],
  ];

  it('reads a plain list in any order', () => {
    expect(grade([[100], [90], [89.99], [60], [59.99], [0], ['']], PLAIN)).toEqual(
      ['优秀', '优秀', '合格', '合格', '不合格', '不合格', ''].map((name) => [name]),
    );
  });

  it('keeps the bounds of a whole table, and says when no grade holds a total', () => {
    expect(shown(() => grade([[90.01], [90], [59], ['优']], WHOLE))).toEqual([
      ['A'],
      ['B'],
      ['#N/A 没有一个等级包含 59 分。'],
      [not('优')],
    ]);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    [
      'another table',
      [
        ['甲', '乙'],
        [1, 2],
      ],
    ],
    ['headings alone', [['等级', '起']]],
  ])('wants a table of grades, not %s', (_what, table) => {
    expect(shown(() => grade(90, table))).toEqual(expect.stringMatching(/^#VALUE! 区域里没有找到等级表/));
  });

  it('does not take a text for the beginning of a grade', () => {
    expect(
      shown(() =>
        grade(90, [
          ['等级', '起'],
          ['优秀', '90分'],
        ]),
      ),
    ).toEqual(expect.stringMatching(/^#VALUE! 考核细则有错，不能用。等级!B2/));
  });
});
