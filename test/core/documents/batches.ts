/** Random batches of villages for the documents. */
import fc from 'fast-check';
import { decimal } from '../../../src/core/decimal';
import { documentsOf } from '../../../src/core/documents';
import type { DocumentId } from '../../../src/core/documents/ids';
import type { DocumentDesign } from '../../../src/core/documents/types';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { NO_PAPERS } from '../../../src/core/scheme/defaults';
import type { Scheme } from '../../../src/core/scheme/types';
import { summarise } from '../../../src/core/summary/summarise';
import type { Summary } from '../../../src/core/summary/types';
import { type Sheet, summaryOf, verified } from '../../fixtures/batch';
import { roster, village } from '../../fixtures/graded';

const none = (code: string) => ({ sheet: '自评表', row: code, column: '佐证编号', value: null });
const text = (code: string, value: string) => ({ sheet: '自评表', row: code, column: '自评分', value });

export const SHEETS: readonly Sheet[] = [
  village(0, 20),
  village(1, 19, [verified('1.1', 3)]),
  village(2, 18, [none('1.1')]),
  village(3, 18.5, [text('1.1', '五分')]),
  village(4, 15, [verified('1.1', 17.25), none('1.2')]),
  village(5, 30),
];
export const scheme = (changes: Partial<Scheme>): Scheme => ({ ...perfectScheme, roster, ...changes });
const POOL = summaryOf(SHEETS, { roster }).villages.map(({ assessment }) => assessment);

export const HOSTILE = '<w:p>&村"\u0007\n'.padEnd(60, '很长的村名');
const names = fc.constantFrom(null, null, HOSTILE, '=1+1村', '红星社区');

/** Of what a batch is made: small, so that a failure can be read. */
const batches = fc.record({
  chosen: fc.shuffledSubarray(POOL.map((_one, at) => at)),
  renamed: fc.array(names, { minLength: 6, maxLength: 6 }),
  rankingEnabled: fc.boolean(),
  illustrative: fc.boolean(),
  hasRoster: fc.boolean(),
  issuer: fc.constantFrom('', '示例乡人民政府'),
  days: fc.option(fc.integer({ min: 1, max: 365 })),
});
type Batch = typeof batches extends fc.Arbitrary<infer T> ? T : never;

function summaryFrom({
  chosen,
  renamed,
  rankingEnabled,
  illustrative,
  hasRoster,
  issuer,
  days,
}: Batch): Summary {
  const own = scheme({
    rankingEnabled,
    illustrative,
    roster: hasRoster ? roster : [],
    papers: { ...NO_PAPERS, issuer, mendWithinDays: days, numberPrefix: issuer === '' ? '' : '示府发' },
    policies: [
      { type: 'commend', need: 'all', conditions: [{ of: 'total', is: '≥', value: decimal(90) }] },
      { type: 'criticise', need: 'all', conditions: [{ of: 'total', is: '<', value: decimal(90) }] },
    ],
  });
  const villages = chosen.flatMap((at) => {
    const one = POOL[at];
    if (!one) return [];
    const name = renamed[at] ?? one.village;
    return [{ ...one, village: name === HOSTILE ? `${name}${String(at)}` : name }];
  });
  return summarise(villages, [], own);
}

export const MADE_ON = '2023-01-16';
export const made = (summary: Summary, id: DocumentId): readonly DocumentDesign[] =>
  documentsOf({ summary, madeOn: MADE_ON }, [id]).map(({ design }) => design);
export const first = (summary: Summary, id: DocumentId): DocumentDesign =>
  made(summary, id)[0] as DocumentDesign;

export const check = (property: (summary: Summary) => void, numRuns = 40): void =>
  fc.assert(
    fc.property(batches, (batch) => property(summaryFrom(batch))),
    { numRuns },
  );
