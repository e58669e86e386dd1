import fc from 'fast-check';
import { assess } from '../../../src/core/assess';
import type { ReadableAssessment } from '../../../src/core/assessment';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { formatDecimal } from '../../../src/core/decimal';
import type { Workbook } from '../../../src/core/grid/types';
import type { ColumnId } from '../../../src/core/vocabulary/columns';
import { SCORE_HEADINGS } from '../../../src/core/vocabulary/score-headings';
import { SUBTOTAL_WORDS } from '../../../src/core/vocabulary/total-words';
import { type Column, type Layout, FILLED, laidOut } from './layouts';

const IDS: readonly ColumnId[] = [
  'section',
  'title',
  'content',
  'points',
  'standard',
  'actual',
  'target',
  'self',
  'reason',
  'evidence',
];

/** As people write a heading: broken over lines, spaced out, with a unit or a limit, in wide letters. */
const dressed = (word: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    word,
    word.split('').join(' '),
    `${word.slice(0, 1)}\n${word.slice(1)}`,
    `${word}（分）`,
    ` ${word}（100分）`,
    `${word}：`,
  );

const heading = (id: ColumnId): fc.Arbitrary<Column> =>
  fc
    .constantFrom(...SCORE_HEADINGS[id].accepted)
    .chain(dressed)
    .map((text) => ({ id, heading: text }));

const own: fc.Arbitrary<readonly Column[]> = fc.subarray(
  ['备注', '联系方式', '考核方式', '权重'].map((text): Column => ({ id: null, heading: text })),
);

/** The code stays on the left, so that captions of totals, which stand on the left as well, meet a column that is read. */
const columnsWith = (first: readonly ColumnId[]): fc.Arbitrary<readonly Column[]> =>
  fc
    .tuple(fc.tuple(...first.map(heading)), fc.tuple(...IDS.map(heading)), own)
    .chain(([left, read, others]) =>
      fc
        .shuffledSubarray([...read, ...others], { minLength: read.length + others.length })
        .map((rest) => [...left, ...rest]),
    );

const layoutWith = (first: readonly ColumnId[]): fc.Arbitrary<Layout> =>
  fc.record({
    columns: fc.array(columnsWith(first), { minLength: 1, maxLength: 3 }),
    sections: fc.constantFrom('column', 'merged', 'rows'),
    spread: fc.constantFrom('one', 'below', 'sheets'),
    page: fc.constantFrom(0, 2, 3),
    gaps: fc.subarray([0, 2, 3, 5]),
    above: fc.subarray(['2022年度考核自查评分表', '附件2', '填表说明：实事求是，逐项打分。']),
    names: fc.constantFrom(
      ['打分', '二', '三', '四'],
      ['Sheet1', 'Sheet2', 'Sheet3', 'Sheet4'],
      ['自评表', 'a', 'b', 'c'],
    ),
    subtotal: fc.constantFrom(...SUBTOTAL_WORDS, '小 计', '小计（30分）'),
    total: fc.constantFrom('总计', '总分', '合 计', '总计（100分）', '总得分'),
    left: fc.constantFrom(0, 1, 3),
  });

function assessed(workbook: Workbook): ReadableAssessment {
  const assessment = assess({ file: 'x.xlsx', read: { ok: true, workbook }, scheme: perfectScheme });
  if (!assessment.readable) throw new Error('unreadable');
  return assessment;
}

function scoresOf({ items }: ReadableAssessment) {
  return Object.fromEntries(
    items.map(({ item, row, self }) => [
      item.code,
      [row ? 'there' : 'missing', self ? formatDecimal(self) : null, row?.section.value],
    ]),
  );
}

const expected = Object.fromEntries(
  perfectScheme.items.map(({ code, section }) => {
    const self = FILLED[code]?.self ?? null;
    return [code, ['there', self === null ? null : String(self), section]];
  }),
);

test('whatever the layout, the items, scores and totals are the same', () => {
  fc.assert(
    fc.property(layoutWith(['code']), (layout) => {
      const found = assessed(laidOut(layout));
      expect(scoresOf(found)).toEqual(expected);
      expect(found.submission.scores?.rows).toHaveLength(perfectScheme.items.length);
      expect(found.totals && formatDecimal(found.totals.self)).toBe('94.5');
      expect(found.totals?.declared && formatDecimal(found.totals.declared)).toBe('94.5');
      expect(found.village).toBe('红星村');
      expect(found.findings.map(({ messageId }) => messageId)).toEqual(
        found.findings.map(() => 'total-not-formula'),
      );
    }),
    { numRuns: 200 },
  );
});

test('without codes the words say the same', () => {
  fc.assert(
    fc.property(layoutWith([]), (layout) => {
      const found = assessed(laidOut(layout));
      expect(scoresOf(found)).toEqual(expected);
      expect(found.totals && formatDecimal(found.totals.self)).toBe('94.5');
      const told = found.findings.filter(({ messageId }) => messageId === 'item-matched-by-text');
      expect(told).toHaveLength(perfectScheme.items.length);
    }),
    { numRuns: 100 },
  );
});

test('no heading heads two columns of the score table', () => {
  const words = Object.values(SCORE_HEADINGS).flatMap(({ accepted }) => accepted);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
