/** A workbook of a scheme with conventions of its own, calculated by an independent engine, shows the core's totals. */
import { decimal, decimalFromCell, formatDecimal } from '../../src/core/decimal';
import { parseAddress } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/lookup';
import type { Policy } from '../../src/core/scheme/policies/types';
import type { Scheme } from '../../src/core/scheme/types';
import { hasOwnTotal } from '../../src/core/sheets/village/policy-formulas';
import { totalFormula } from '../../src/core/sheets/village/score-formulas';
import { scoreLayout } from '../../src/core/sheets/village/score-layout';
import { TABLES } from '../../src/core/vocabulary/columns';
import { NOT_APPLICABLE, STATUS, STATUS_BY_OTHERS } from '../../src/core/vocabulary/words';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { type VillageAnswers, scoreCell } from '../../scripts/samples/answers';
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import { PENALTY, SECTIONS, VETO_ZERO, policyScheme } from '../fixtures/policies';
import { answers, assessBytes, filledDesign, readable, vetoScheme } from '../fixtures/village';

const when = hasLibreOffice() ? test : test.skip;
jest.setTimeout(240_000);

const scores = (changes: VillageAnswers['scores']): VillageAnswers => ({
  ...answers,
  scores: { ...answers.scores, ...changes },
});

const withItems = (changes: Partial<Scheme>): Scheme => ({
  ...vetoScheme,
  items: [...vetoScheme.items, PENALTY, VETO_ZERO],
  ...changes,
});

const sectionwise: Scheme = withItems({
  items: [...vetoScheme.items, PENALTY, VETO_ZERO].map((item) =>
    item.notApplicable === 'full' ? { ...item, notApplicable: 'exclude-section' } : item,
  ),
});

const group: Policy = { type: 'bonus-group', items: ['J.1', 'J.2'], pick: 'highest', cap: decimal('2.5') };
const gate = (least: number): Policy => ({
  type: 'section-gate',
  sections: [SECTIONS[3]],
  least: decimal(least),
});
const weights: readonly Policy[] = [30, 40, 20, 10].map((points, at) => ({
  type: 'section-weight',
  section: SECTIONS[at] ?? '',
  points: decimal(points),
}));

const low = {
  '4.1': { actual: 0, self: 1, reason: '未做' },
  '4.2': { self: 3, reason: '未做全' },
};

const CASES: readonly (readonly [string, Scheme, VillageAnswers])[] = [
  ['a deduction', withItems({}), scores({ 'K.1': { actual: 2, self: -1 } })],
  [
    'a bonus group',
    withItems({ policies: [group] }),
    scores({ 'J.1': { actual: '市级及以上', self: 3 }, 'J.2': { actual: 2, self: 2 } }),
  ],
  ['不涉及 within its section', sectionwise, scores({ '2.9': { self: NOT_APPLICABLE }, '1.2': { self: 3 } })],
  ['a section below its gate', withItems({ policies: [gate(80)] }), scores(low)],
  ['a section above its gate', withItems({ policies: [gate(50)] }), scores(low)],
  [
    'weights, 不涉及 out of the base and out of its section',
    {
      ...policyScheme,
      items: policyScheme.items.map((item) => ({
        ...item,
        notApplicable:
          item.code === '4.1' ? 'exclude' : item.code === '2.9' ? 'exclude-section' : item.notApplicable,
      })),
      policies: weights,
    },
    scores({ '4.1': { self: NOT_APPLICABLE }, '2.9': { self: NOT_APPLICABLE }, '1.2': { self: 3 } }),
  ],
  [
    'an item and a section voided by a veto',
    withItems({}),
    scores({ 'F.3': { actual: '发生' }, 'K.1': { actual: 1, self: -0.5 } }),
  ],
  [
    'converted to another base',
    withItems({
      outcome: { convertTo: decimal(50), belowZero: false, finalScore: 'same-for-all', tieSections: [] },
    }),
    scores({ '1.2': { self: 3.05, reason: '少1次' }, 'J.1': { actual: '县级', self: 2 } }),
  ],
];

when('every convention: the sheet’s own formula gives the total of the core, self and verified', async () => {
  const verifiedToo = CASES.map(([title, scheme, given]): (typeof CASES)[number] => [
    `${title}, verified`,
    scheme,
    {
      ...given,
      scores: {
        ...given.scores,
        '1.1': { ...given.scores['1.1'], verified: 1 },
        'J.2': { ...given.scores['J.2'], verified: 1 },
      },
    },
  ]);
  const all = [...CASES, ...verifiedToo];
  const designs = await Promise.all(
    all.map(([, scheme, given]) => renderWorkbook(filledDesign(scheme, given))),
  );
  const calculated = recalculated(designs);
  all.forEach(([title, scheme], at) => {
    expect([title, hasOwnTotal(scheme)]).toEqual([title, true]);
    const bytes = calculated[at] ?? new Uint8Array();
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const sheet = read.workbook.sheets.find(({ name }) => name === TABLES.scores);
    const value = (cell: string): unknown => {
      const place = parseAddress(cell);
      return sheet && place ? (cellAt(sheet, place.row, place.column)?.value ?? null) : null;
    };
    const { totals, findings, sections } = readable(assessBytes(bytes, scheme));
    const layout = scoreLayout(scheme);
    const shown = (column: string): string =>
      formatDecimal(decimalFromCell(Number(value(column + String(layout.totalRow + 1)))));
    expect([title, shown('J')]).toEqual([title, totals && formatDecimal(totals.self)]);
    if (totals?.verified) expect([title, shown('M')]).toEqual([title, formatDecimal(totals.verified)]);
    expect(at >= CASES.length).toBe(totals?.verified !== null);
    const subtotals = layout.scored.map(({ subtotalRow }) =>
      formatDecimal(decimalFromCell(Number(value(`J${String((subtotalRow ?? 0) + 1)}`)))),
    );
    expect([title, subtotals]).toEqual([title, sections.map(({ self }) => formatDecimal(self))]);
    expect(findings.filter(({ checkId }) => /total|bonus-over/.test(checkId))).toEqual([]);
  });
});

when('what others score is closed to the village and says so', async () => {
  const scheme = withItems({ policies: [{ type: 'external', items: ['1.1'], department: '乡司法所' }] });
  const given = scores({ '1.1': {}, 'F.3': { actual: '未发生' } });
  const [bytes = new Uint8Array()] = recalculated([await renderWorkbook(filledDesign(scheme, given))]);
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const sheet = read.workbook.sheets.find(({ name }) => name === TABLES.scores);
  const place = parseAddress(scoreCell(scheme, '1.1', 'status'));
  expect(sheet && place && cellAt(sheet, place.row, place.column)?.value).toBe(STATUS_BY_OTHERS);
  const penalty = parseAddress(scoreCell(scheme, 'K.1', 'status'));
  expect(sheet && penalty && cellAt(sheet, penalty.row, penalty.column)?.value).toBe(STATUS.notClaimed);
  const { progress, findings } = readable(assessBytes(bytes, scheme));
  expect(progress.filled).toBe(progress.of);
  expect(findings.map(({ checkId }) => checkId)).not.toContain('score-missing');
});

test('the formula of the richest scheme still fits a cell', () => {
  for (const column of ['self', 'verified'] as const)
    expect(totalFormula(column, scoreLayout(policyScheme), policyScheme).length).toBeLessThan(8192);
});
