/** What villages do to a single row of the score table. */
import type { ColumnId } from '../../../src/core/vocabulary/columns';
import { type Defect, codesWhere, isFull, ruleOf, withCells } from './defect';
import { type Village, pointsOf } from './village';

const at =
  (column: ColumnId, checkId: string): Defect['expected'] =>
  (key) => [{ checkId, at: (places) => places.score(key, column) }];

const anyRow = codesWhere(() => true);
const fullRows = codesWhere(isFull);
const scoredByHand = codesWhere((line, village) => isFull(line) && ruleOf(village, line.key) === 'manual');
const counted = codesWhere((line, village) =>
  ['deduct', 'shortfall', 'ratio'].includes(ruleOf(village, line.key) ?? ''),
);

export const ROW_DEFECTS: readonly Defect[] = [
  {
    name: 'the self score is left blank',
    targets: fullRows,
    strike: (village, key) => withCells(village, key, { self: null }),
    expected: at('self', 'score-missing'),
  },
  {
    name: 'the self score is text with its unit',
    targets: fullRows,
    strike: (village, key) => withCells(village, key, { self: `${String(pointsOf(village, key))}分` }),
    expected: at('self', 'score-not-number'),
  },
  {
    name: 'the self score has full-width digits',
    targets: fullRows,
    strike: (village, key) =>
      withCells(village, key, { self: String(pointsOf(village, key)).replace(/\d/g, fullWidth) }),
    expected: at('self', 'score-not-number'),
  },
  {
    name: 'the self score is a word for all of it',
    targets: fullRows,
    strike: (village, key) => withCells(village, key, { self: '满分' }),
    expected: at('self', 'score-not-number'),
  },
  {
    name: 'the self score is a stroke',
    targets: fullRows,
    strike: (village, key) => withCells(village, key, { self: '/' }),
    expected: at('self', 'score-not-number'),
  },
  {
    name: 'the count is a phrase',
    targets: counted,
    strike: (village, key) => withCells(village, key, { actual: '差不多都有' }),
    expected: at('actual', 'actual-not-understood'),
  },
  {
    name: 'the verified score has its unit',
    targets: fullRows,
    strike: (village, key) => withCells(village, key, { verified: `${String(pointsOf(village, key))}分` }),
    expected: at('verified', 'number-not-number'),
  },
  {
    name: 'the code is gone, the words are still there',
    targets: anyRow,
    strike: (village, key) => withCells(village, key, { code: null }),
    expected: at('code', 'item-matched-by-text'),
  },
  {
    name: 'the self score is above the points',
    targets: fullRows,
    strike: (village, key) => withCells(village, key, { self: pointsOf(village, key) + 1 }),
    expected: at('self', 'score-out-of-range'),
  },
  {
    name: 'the self score is below zero',
    targets: codesWhere((line) => isFull(line) && line.cells.evidence === ''),
    strike: (village, key) => withCells(village, key, { self: -1, reason: '倒扣' }),
    expected: at('self', 'score-out-of-range'),
  },
  {
    name: 'the self score is finer than the step',
    targets: scoredByHand,
    strike: (village, key) =>
      withCells(village, key, { self: pointsOf(village, key) - 0.1, reason: '略有不足' }),
    expected: at('self', 'score-step'),
  },
  {
    name: 'points are lost and no reason is given',
    targets: scoredByHand,
    strike: (village, key) => withCells(village, key, { self: pointsOf(village, key) - 1 }),
    expected: at('reason', 'reason-missing'),
  },
  {
    name: 'the counts yield less than is claimed',
    targets: codesWhere(
      (line, village) => isFull(line) && ['shortfall', 'ratio'].includes(ruleOf(village, line.key) ?? ''),
    ),
    strike: (village, key) => withCells(village, key, { actual: 2 }),
    expected: at('self', 'score-differs-from-rule'),
  },
  {
    name: 'the points were changed',
    targets: counted,
    strike: (village, key) => withCells(village, key, { points: pointsOf(village, key) + 5 }),
    expected: at('points', 'item-changed'),
  },
  {
    name: 'the wording was changed',
    targets: anyRow,
    strike: (village, key) => withCells(village, key, { title: `${key}另一回事，跟原来的说法完全不同` }),
    expected: at('title', 'item-changed'),
  },
  {
    name: '不涉及 where the scheme does not allow it',
    targets: fullRows,
    strike: (village, key) => withCells(village, key, { self: '不涉及' }),
    expected: at('self', 'na-not-allowed'),
  },
  {
    name: 'the verified score differs and nobody says why',
    targets: codesWhere((line, village) => isFull(line) && pointsOf(village, line.key) >= 3),
    strike: (village, key) => withCells(village, key, { verified: pointsOf(village, key) - 2 }),
    expected: at('verifiedNote', 'verified-differs'),
  },
  {
    name: 'the row is hidden',
    together: true,
    targets: anyRow,
    strike: (village, key) => ({
      ...village,
      lines: village.lines.map((line) => (line.key === key ? { ...line, hidden: true as const } : line)),
    }),
    expected: (key) => [{ checkId: 'rows-hidden', at: (places) => places.row(key) }],
  },
  {
    name: 'the row is copied below',
    targets: anyRow,
    strike: (village, key) => ({ ...village, lines: copiedBelow(village, key) }),
    expected: (key) => [{ checkId: 'item-duplicate', at: (places) => places.score(`${key} 再来`, 'code') }],
  },
  {
    name: 'a row of the village’s own is added',
    targets: anyRow,
    strike: (village, key) => ({
      ...village,
      lines: village.lines.flatMap((line) => {
        const cells = {
          code: `${key}99`,
          section: line.section,
          title: '本村自己想到的一件事',
          points: 2,
          self: 2,
        };
        return line.key === key ? [line, { key: `${key} 自加`, section: line.section, cells }] : [line];
      }),
    }),
    expected: (key) => [{ checkId: 'item-unknown', at: (places) => places.score(`${key} 自加`, 'code') }],
  },
  {
    name: 'the row is deleted, and its evidence with it',
    targets: (village) =>
      village.lines.length > 2
        ? codesWhere(
            (line, all) => isFull(line) && line.cells.evidence === '' && sectionHasMore(all, line.section),
          )(village)
        : [],
    strike: (village, key) => ({ ...village, lines: village.lines.filter((line) => line.key !== key) }),
    expected: () => [{ checkId: 'item-missing', at: (places) => places.scoreSheet }],
  },
];

function sectionHasMore({ lines }: Village, section: string): boolean {
  return lines.filter((line) => line.section === section).length > 2;
}

function copiedBelow({ lines }: Village, key: string): Village['lines'] {
  return lines.flatMap((line) => (line.key === key ? [line, { ...line, key: `${key} 再来` }] : [line]));
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}
