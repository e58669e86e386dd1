/** Two published rubrics, laid out in as many ways as townships find, come out as the same scheme. */
import fc from 'fast-check';
import { formatDecimal } from '../../../src/core/decimal';
import { type ImportResult, importScheme } from '../../../src/core/import';
import { withoutPoints } from '../../../src/core/import/points';
import { DACHEN, DONGHU, type Facts } from '../../fixtures/rubrics/facts';
import { type Column, type Layout, layOut } from '../../fixtures/rubrics/layout';
import { workbookOf } from '../../fixtures/rubrics/sheet';

const LAYOUT: fc.Arbitrary<Layout> = fc.record({
  order: fc.shuffledSubarray<Column>(['name', 'points', 'rule', 'evidence'], { minLength: 4, maxLength: 4 }),
  captions: fc.constantFrom('merged', 'repeated', 'first-only', 'rows'),
  isVertical: fc.boolean(),
  captionHasPoints: fc.boolean(),
  headingRows: fc.constantFrom(1, 2),
  pointsAs: fc.constantFrom('number', 'text', 'broken', 'bracket', 'prose', 'twice'),
  pageBreak: fc.constantFrom(0, 3, 5),
  total: fc.constantFrom('top', 'bottom', 'none'),
  subtotals: fc.boolean(),
  numbers: fc.constantFrom('column', 'prefix', 'doubled', 'none'),
  hasScores: fc.boolean(),
  left: fc.constantFrom(0, 1),
  gap: fc.constantFrom(0, 1),
  sheetName: fc.constantFrom('Sheet1', '评分表'),
});

function imported(facts: Facts, layout: Layout): ImportResult {
  return importScheme(workbookOf(layOut(facts, layout)), { file: '评分表.xlsx', year: 2026 });
}

/** What a person would read off the draft. */
function readOff({ scheme }: ImportResult) {
  return scheme?.items.map(({ title, content, points, section, rule }) => ({
    name: withoutPoints(content === '' ? title : content),
    points: points && formatDecimal(points),
    section,
    rule: rule.type,
  }));
}

function expected(facts: Facts) {
  return facts.groups.flatMap((group) =>
    group.items.map(({ name, points, type }) => ({
      name,
      points: String(points),
      section: group.title === '' ? expect.any(String) : group.title,
      rule: type,
    })),
  );
}

describe.each([DACHEN, DONGHU])('$id', (facts) => {
  test('comes out the same from every layout: items, points, sections, rules', () => {
    fc.assert(
      fc.property(LAYOUT, (layout) => {
        const result = imported(facts, layout);
        expect(readOff(result)).toEqual(expected(facts));
        expect(result.scheme?.base.toFixed()).toBe(
          String(facts.groups.reduce((sum, { points }) => sum + points, 0)),
        );
        expect(result.scheme?.title).toBe(facts.title);
        expect(result.scheme?.period.from).toBe(`${facts.year}-01-01`);
        expect(result.doubts.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300, seed: 20260415 },
    );
  });
});
