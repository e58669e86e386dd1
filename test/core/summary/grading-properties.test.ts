import fc from 'fast-check';
import type { ReadableAssessment } from '../../../src/core/assessment';
import { decimal } from '../../../src/core/decimal';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import type { Policy } from '../../../src/core/scheme/policies/types';
import type { Scheme } from '../../../src/core/scheme/types';
import { gradings } from '../../../src/core/summary/grading';
import type { VillageGrading } from '../../../src/core/summary/types';
import { summaryOf, verified } from '../../fixtures/batch';
import { outcome, policies, roster, village } from '../../fixtures/graded';

const POOL = summaryOf(
  [20, 19, 18, 18, 15, 10].map((points, at) => village(at, points, at % 2 ? [verified('1.1', at)] : [])),
  { roster },
).villages.map(({ assessment }) => assessment);

const pool = fc.shuffledSubarray([...POOL], { minLength: 1 });
const stated = fc.record({
  most: fc.option(fc.integer({ min: 1, max: 4 })),
  share: fc.option(fc.integer({ min: 1, max: 100 })),
  finalScore: fc.constantFrom('same-for-all' as const, 'verified' as const, 'verified-or-self' as const),
  tie: fc.boolean(),
});

test('ranks, grades and final scores do not depend on the order of the villages; quotas are never exceeded', () => {
  fc.assert(
    fc.property(
      pool,
      stated,
      fc.integer({ min: 0, max: 5 }),
      (villages, { most, share, finalScore, tie }, turn) => {
        const quota = (grade: string): Policy => ({
          type: 'grade-quota',
          grade,
          most: most === null ? null : decimal(most),
          share: share === null ? null : decimal(share),
        });
        const scheme: Scheme = {
          ...perfectScheme,
          ...policies(quota('A'), quota('B')),
          ...outcome({ finalScore, tieSections: tie ? ['组织领导'] : [] }),
        };
        const graded = (order: readonly ReadableAssessment[]): ReadonlyMap<string, VillageGrading> => {
          const found = gradings(order, new Set(order), scheme);
          return new Map(order.flatMap(({ file }, at) => (found[at] ? [[file, found[at]] as const] : [])));
        };
        const first = graded(villages);
        const second = graded([...villages.slice(turn), ...villages.slice(0, turn)].reverse());
        for (const [file, one] of first) expect(second.get(file)).toEqual(one);
        const all = [...first.values()];
        const scored = all.filter(({ final }) => final !== null).length;
        for (const grade of ['A', 'B']) {
          const holders = all.filter((one) => one.grade === grade).length;
          if (most !== null) expect(holders).toBeLessThanOrEqual(most);
          if (share !== null) expect(holders * 100).toBeLessThanOrEqual(share * scored);
        }
        for (const one of all)
          for (const other of all)
            if (one.final && other.final?.gt(one.final) && other.rank !== null && one.rank !== null)
              expect(other.rank).toBeLessThan(one.rank);
      },
    ),
    { numRuns: 300 },
  );
});
