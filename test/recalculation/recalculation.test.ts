/** A generated workbook, calculated by an independent spreadsheet engine, shows the totals that the core computes. */
import { decimal, decimalFromCell, formatDecimal } from '../../src/core/decimal';
import { cellAt } from '../../src/core/grid/lookup';
import { parseAddress } from '../../src/core/grid/address';
import type { Floor, Item, Scheme } from '../../src/core/scheme/types';
import { columnOf, scoreLayout } from '../../src/core/sheets/village/score-layout';
import { TABLES } from '../../src/core/vocabulary/columns';
import { NOT_APPLICABLE, STATUS } from '../../src/core/vocabulary/words';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { type VillageAnswers, scoreCell } from '../../scripts/samples/answers';
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import { answers, assessBytes, filledDesign, readable, vetoScheme } from '../fixtures/village';

const when = hasLibreOffice() ? test : test.skip;
jest.setTimeout(240_000);

const scores = (changes: VillageAnswers['scores']): VillageAnswers => ({
  ...answers,
  scores: { ...answers.scores, ...changes },
});

const excluding: Scheme = {
  ...vetoScheme,
  items: vetoScheme.items.map((item) =>
    item.notApplicable === 'full' ? { ...item, notApplicable: 'exclude' } : item,
  ),
};

/** Items that may go below 0, one of each kind. */
const FLOORS: Readonly<Record<string, Floor>> = { '1.2': 'total', '1.3': 'none', '4.1': 'section' };
const floored: Scheme = {
  ...vetoScheme,
  items: vetoScheme.items.map((item): Item => {
    const floor = FLOORS[item.code];
    return floor === undefined ? item : { ...item, rule: { type: 'manual' }, limits: { floor } };
  }),
};
const BELOW: VillageAnswers['scores'] = {
  '1.2': { self: -3, reason: '通报' },
  '1.3': { self: -1, reason: '通报' },
  '4.1': { self: -50, reason: '通报' },
};

interface Calculated {
  readonly value: (cell: string) => unknown;
  readonly bytes: Uint8Array;
}

async function calculate(scheme: Scheme, given: VillageAnswers): Promise<Calculated> {
  const [bytes = new Uint8Array()] = recalculated([await renderWorkbook(filledDesign(scheme, given))]);
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const sheet = read.workbook.sheets.find(({ name }) => name === TABLES.scores);
  if (!sheet) throw new Error('no score sheet');
  return {
    bytes,
    value: (cell) => {
      const at = parseAddress(cell);
      return at ? (cellAt(sheet, at.row, at.column)?.value ?? null) : null;
    },
  };
}

const CASES: readonly (readonly [string, Scheme, VillageAnswers, string])[] = [
  ['nearly full points', vetoScheme, answers, '99.5'],
  [
    'decimals, 不涉及 at full points, bonus under its cap',
    vetoScheme,
    scores({
      '1.2': { actual: 3, self: 3.05, reason: '少1次', evidence: '1.2-1' },
      '2.9': { self: NOT_APPLICABLE },
      'J.1': { actual: '县级', self: 2 },
      'J.2': { actual: 1, self: 1 },
    }),
    '101.55',
  ],
  [
    '不涉及 taken out of the base, bonus on top',
    excluding,
    scores({
      '2.9': { self: NOT_APPLICABLE },
      '4.1': { self: NOT_APPLICABLE },
      '1.2': { actual: 2, self: 2, reason: '少2次' },
      'J.1': { actual: '市级及以上', self: 3 },
    }),
    // (100 − 0.5 − 2 − 4 − 5) ÷ (100 − 9) × 100 + 3
    '100.25',
  ],
  [
    'more bonus than the cap allows',
    { ...vetoScheme, bonusCap: decimal(4) },
    scores({ 'J.1': { actual: '市级及以上', self: 3 }, 'J.2': { actual: 2, self: 2 } }),
    '103.5',
  ],
  [
    'items that go below 0: 溢出扣总分, 不保底, 类目内扣',
    floored,
    scores(BELOW),
    // 99.5 − 4 (1.2 is 0) − 3 (its overflow) − 4 (1.3 is −1) − 15 (all of section 4, which stops at 0)
    '73.5',
  ],
];

when.each(CASES)('%s', async (_title, scheme, given, total) => {
  const { value, bytes } = await calculate(scheme, given);
  const { totals, sections, findings } = readable(assessBytes(bytes, scheme));
  const differing = ['total-mismatch', 'subtotal-mismatch', 'total-stale', 'score-out-of-range'];
  expect(findings.filter(({ checkId }) => differing.includes(checkId))).toEqual([]);
  const layout = scoreLayout(scheme);
  const at = (row: number): string => `J${String(row + 1)}`;
  expect(formatDecimal(decimalFromCell(Number(value(at(layout.totalRow)))))).toBe(total);
  expect(totals && formatDecimal(totals.self)).toBe(total);
  const shown = layout.scored.map(({ subtotalRow }) =>
    formatDecimal(decimalFromCell(Number(value(at(subtotalRow ?? 0))))),
  );
  expect(shown).toEqual(sections.map(({ self }) => formatDecimal(self)));
});

when('verified scores replace self scores item by item', async () => {
  const { value, bytes } = await calculate(
    vetoScheme,
    scores({
      '1.1': { ...answers.scores['1.1'], verified: 1 },
      '2.9': { self: NOT_APPLICABLE, verified: 2 },
    }),
  );
  const { totals } = readable(assessBytes(bytes));
  const total = value(`M${String(scoreLayout(vetoScheme).totalRow + 1)}`);
  expect(total).toBe(95.5);
  expect(totals?.verified && formatDecimal(totals.verified)).toBe('95.5');
});

when('verified scores below 0 follow the same floors', async () => {
  const { value, bytes } = await calculate(
    floored,
    scores({ ...BELOW, '1.2': { self: -3, reason: '通报', verified: -1 } }),
  );
  const { totals, items } = readable(assessBytes(bytes, floored));
  expect(value(`M${String(scoreLayout(floored).totalRow + 1)}`)).toBe(75.5);
  expect(totals?.verified && formatDecimal(totals.verified)).toBe('75.5');
  expect(items.find(({ item }) => item.code === '1.2')?.status).not.toBe('wrong');
  expect(value(scoreCell(floored, '1.2', 'status'))).not.toBe(STATUS.wrong);
});

when('each row says whether it is complete, and ledgers are counted', async () => {
  const spoilt = scores({
    '1.1': { actual: '成立专班', self: null, evidence: null },
    '1.2': { actual: 4, self: 4, evidence: null },
    '1.3': { actual: '未完成', self: 0 },
    '2.2': { actual: '完成', self: 9 },
    '2.10': { self: NOT_APPLICABLE },
    'F.1': { actual: '发生' },
    'F.2': { actual: null },
  });
  const { value } = await calculate(vetoScheme, {
    ...spoilt,
    register: spoilt.register.filter(({ items }) => items !== '1.2'),
  });
  const status = (code: string): unknown => value(scoreCell(vetoScheme, code, 'status'));
  expect(status('1.1')).toBe(STATUS.unfilled);
  expect(status('1.2')).toBe(STATUS.noEvidence);
  expect(status('1.3')).toBe(STATUS.noReason);
  expect(status('2.2')).toBe(STATUS.wrong);
  expect(status('2.10')).toBe(STATUS.wrong);
  expect(status('2.1')).toBe(STATUS.done);
  expect(status('J.1')).toBe(STATUS.notClaimed);
  expect(status('F.1')).toBe(STATUS.occurred);
  expect(status('F.2')).toBe(STATUS.unfilled);
  expect(value(scoreCell(vetoScheme, '3.2', 'actual'))).toBe(2);
  expect(value(scoreCell(vetoScheme, '2.7', 'actual'))).toBe(1);
  expect(value(scoreCell(vetoScheme, '3.6', 'actual'))).toBe(0);
  expect(columnOf('self')).toBe(9);
});
