import { differentBits, MOST_DIFFERENT, pictureHash } from '../../../src/core/pictures/alike';
import { alikePairs } from '../../../src/core/pictures/pairs';
import { numbersFrom } from '../../fixtures/pictures';

const next = numbersFrom(42);
const random = (): string => Array.from({ length: 64 }, () => (next() < 0.4 ? '1' : '0')).join('');

function flipped(bits: string, count: number): string {
  const at = new Set<number>();
  while (at.size < count) at.add(Math.floor(next() * 64));
  return [...bits].map((bit, place) => (at.has(place) ? (bit === '1' ? '0' : '1') : bit)).join('');
}

test('finds exactly the pairs that setting each against every other finds', () => {
  const hashes: (string | null)[] = [null];
  for (let group = 0; group < 120; group += 1) {
    const bits = random();
    hashes.push(bits, flipped(bits, group % 12), group % 3 === 0 ? bits : random());
  }
  const expected: string[] = [];
  hashes.forEach((one, a) =>
    hashes.forEach((other, b) => {
      const [first, second] = [pictureHash(one ?? ''), pictureHash(other ?? '')];
      if (a >= b || !first || !second) return;
      const different = differentBits(first, second);
      if (different <= MOST_DIFFERENT) expected.push(`${String(a)} ${String(b)} ${String(different)}`);
    }),
  );
  expect(expected.length).toBeGreaterThan(60);
  expect(
    alikePairs(hashes).map(({ a, b, different }) => `${String(a)} ${String(b)} ${String(different)}`),
  ).toEqual(expected);
});

test('hashes that say nothing are no pair, nor is what is no hash', () => {
  const blank = `1${'0'.repeat(63)}`;
  expect(alikePairs([blank, blank, '0'.repeat(64), '1'.repeat(64), '1'.repeat(64), 'abc', 'abc'])).toEqual(
    [],
  );
});

test('one picture a thousand times makes few pairs of each', () => {
  const bits = '1010'.repeat(16);
  const pairs = alikePairs(Array.from({ length: 1000 }, () => bits));
  const count = new Map<number, number>();
  for (const { a, b } of pairs) for (const at of [a, b]) count.set(at, (count.get(at) ?? 0) + 1);
  expect(Math.max(...count.values())).toBeLessThanOrEqual(20);
  expect(pairs.length).toBeGreaterThan(1000);
});

test('pairs that do not matter leave room for those that do', () => {
  const bits = '1010'.repeat(16);
  const hashes = Array.from({ length: 101 }, () => bits);
  const pairs = alikePairs(hashes, (_a, b) => b === 100);
  expect(pairs).toHaveLength(20);
  expect(pairs.every(({ b }) => b === 100)).toBe(true);
});

test('where greys are kept they must go up and down together; light and contrast do not matter', () => {
  const bits = '1010'.repeat(16);
  const greys = Array.from({ length: 1024 }, () => Math.floor(next() * 6));
  const kept = (values: readonly number[]): string =>
    bits + values.map((value) => value.toString(16)).join('');
  const lighter = greys.map((grey) => 2 * grey + 3);
  const other = Array.from({ length: 1024 }, () => Math.floor(next() * 6));
  const pairs = (...pictures: readonly string[]): number => alikePairs(pictures).length;
  expect(pairs(kept(greys), kept(lighter))).toBe(1);
  expect(pairs(kept(greys), kept(other))).toBe(0);
  expect(pairs(kept(greys), bits)).toBe(1);
});
