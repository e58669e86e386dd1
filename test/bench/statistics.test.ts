import { orderOf, quantile, ratioOf, spreadOf } from '../../scripts/bench/statistics';

test('a quantile lies between the two values beside it, whatever their order', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([30, 10, 20], 0.5)).toBe(20);
  expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20);
  expect(quantile([1, 2], 0.75)).toBeCloseTo(1.75);
  expect(quantile([7], 0.9)).toBe(7);
  expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
});

test('numbers are ordered as numbers', () => {
  expect(quantile([100, 9, 20], 0.5)).toBe(20);
});

test('nothing measured has no quantile', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});

test('one interrupted round does not move the median', () => {
  expect(spreadOf([2, 2, 2, 2, 900])).toEqual({ median: 2, low: 2, high: 2 });
});

test('a ratio is taken round by round: a slow minute slows both', () => {
  expect(ratioOf([2, 20, 200], [1, 10, 100])).toEqual({ median: 2, low: 2, high: 2 });
  expect(ratioOf([1, 2, 9], [1, 1, 3])).toEqual({ median: 2, low: 1.5, high: 2.5 });
});

test('rounds that do not pair up are refused', () => {
  expect(() => ratioOf([1, 2], [1])).toThrow(RangeError);
});

describe('the order of rounds', () => {
  const all = ['a', 'b', 'c'];
  const rounds = Array.from({ length: 6 }, (_nothing, round) => orderOf(all, round));

  test('holds everyone once', () => {
    for (const round of rounds) expect([...round].sort()).toEqual(all);
  });

  test('gives everyone each place equally often', () => {
    for (const who of all) {
      for (const place of [0, 1, 2]) expect(rounds.filter((round) => round[place] === who)).toHaveLength(2);
    }
  });

  test('does not put everyone always after the same one', () => {
    const before = rounds.flatMap((round) => (round.indexOf('b') > 0 ? [round[round.indexOf('b') - 1]] : []));
    expect(new Set(before)).toEqual(new Set(['a', 'c']));
  });

  test('leaves what it is given as it is', () => {
    orderOf(all, 4);
    expect(all).toEqual(['a', 'b', 'c']);
  });
});
