/** A slice of `npm run fuzz`, and proof that the harness reports what goes wrong. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { makeCase } from '../../scripts/fuzz/cases';
import { FAMILIES } from '../../scripts/fuzz/families';
import { faultLine, figuresOf, isClean, isFault, printed } from '../../scripts/fuzz/report';
import { type CaseResult, runCases } from '../../scripts/fuzz/run-cases';
import { type SeedPlace, seedWorkbooks } from '../../scripts/fuzz/seeds';

const place: SeedPlace = { root: path.resolve(__dirname, '../..'), withCorpus: false };
const MINUTES = 60_000;

test(
  '500 altered workbooks go the whole way',
  async () => {
    const results = await runCases({ cases: 500, seed: 20, place, children: 2 });
    const { cases, failed, byFamily, byOutcome } = figuresOf(results);
    expect(failed.map((one) => faultLine(one, 20))).toEqual([]);
    expect(cases).toBe(500);
    expect(byFamily.size).toBeGreaterThan(30);
    expect(byOutcome.get('read')).toBeGreaterThan(200);
    expect(byOutcome.get('refused: damaged')).toBeGreaterThan(20);
  },
  20 * MINUTES,
);

test(
  'a reader that throws, rejects, hangs, takes all memory, ends the process or changes prototypes is reported',
  async () => {
    const results = await runCases({
      cases: 14,
      seed: 1,
      place,
      children: 1,
      seconds: 15,
      program: path.join(__dirname, 'planted-child.ts'),
    });
    const of = (number: number): string => results.find((one) => one.number === number)?.error ?? '';
    expect(results.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, at) => at));
    expect(of(2)).toMatch(/^TypeError: planted throw\n\s+at /);
    expect(of(4)).toContain('planted rejection');
    expect(of(6)).toBe('stopped after 15 s');
    expect(of(8)).toMatch(/the child died: .*heap/s);
    expect(of(10)).toContain('the child died');
    expect(of(12)).toContain('Object.prototype was changed');
    expect(results.filter(({ number, error }) => number < 12 && error !== null)).toHaveLength(5);
    expect(isClean(figuresOf(results))).toBe(false);
  },
  10 * MINUTES,
);

test('the same seed makes the same cases, another seed others; every family makes some', () => {
  const seeds = seedWorkbooks(place);
  const hash = (seed: number, number: number): string =>
    createHash('sha256')
      .update(makeCase(seeds, seed, number).bytes)
      .digest('hex');
  for (const number of [0, 1, 2, 3, 4]) {
    expect(hash(5, number)).toBe(hash(5, number));
    expect(hash(5, number)).not.toBe(hash(6, number));
  }
  expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
});

const fine: CaseResult = {
  number: 0,
  family: 'a',
  of: '红星村.xlsx',
  outcome: 'read',
  error: null,
  milliseconds: 10,
  megabytes: 5,
};

test.each([
  [{ error: 'Error: x' }, 'uncaught errors  1'],
  [{ milliseconds: 2001 }, 'over 2 s         1'],
  [{ megabytes: 513 }, 'over 512 MB      1'],
])('the figures count %j', (change, says) => {
  const bad = { ...fine, number: 1, ...change };
  const figures = figuresOf([fine, bad]);
  expect([isFault(fine), isFault(bad), isClean(figures), isClean(figuresOf([fine]))]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(printed(figures, 1)).toContain(says);
  expect(faultLine(bad, 1)).toContain('--seed 1 --replay 1');
});
