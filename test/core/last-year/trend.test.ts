/** Several years side by side. */
import { decimal } from '../../../src/core/decimal';
import { trendOf } from '../../../src/core/last-year/trend';
import type { PreviousVillage, YearItem, YearScores } from '../../../src/core/last-year/types';
import { joinedYears, yearOfSummary, yearOfVillages } from '../../../src/core/last-year/years';
import { score, summaryOf } from '../../fixtures/batch';

const item = (code: string, title: string, points: number): YearItem => ({
  code,
  title,
  points: decimal(points),
});

function year(
  label: string,
  items: readonly YearItem[],
  villages: Readonly<Record<string, readonly (number | null)[]>>,
): YearScores {
  return {
    label,
    items,
    scores: {
      villages: Object.entries(villages).map(([village, scores]): PreviousVillage => ({
        village,
        total: {
          score: decimal(scores.reduce<number>((sum, one) => sum + (one ?? 0), 0)),
          place: { file: label },
        },
        base: decimal(100),
        items: items.flatMap(({ code, title, points }, at) => {
          const value = scores[at] ?? null;
          return value === null
            ? []
            : [{ code, title, points, score: decimal(value), place: { file: label } }];
        }),
        place: { file: label },
      })),
    },
  };
}

const roster = [
  { name: '红星村', aliases: ['老红星大队'] },
  { name: '东风村', aliases: [] },
];

const YEARS = [
  year('2020', [item('1.1', '机制', 20), item('1.2', '会议', 20), item('1.3', '督查', 10)], {
    老红星大队: [10, 20, 5],
    东风村: [20, null, 10],
  }),
  // 会议 has a new number and other points; its old number is another item; 督查 is gone.
  year('2021', [item('1.1', '机制', 20), item('1.2', '培训', 30), item('2.1', '会议', 40)], {
    老红星大队: [12, 15, 30],
    柳树村: [20, 30, 40],
  }),
  year('2022', [item('1.1', '机制', 20), item('2.1', '会议', 40), item('3.1', '宣传', 10)], {
    东风村: [18, 36, 4],
    红星村: [14, 20, null],
  }),
];

test('items are followed by number and title, through new numbers; new, gone and changed ones are told', () => {
  const { labels, items } = trendOf(YEARS, roster);
  expect(labels).toEqual(['2020', '2021', '2022']);
  expect(
    items.map(({ title, isNew, isGone, hasOtherPoints, years }) => [
      title,
      isNew ? 'new' : isGone ? 'gone' : 'there',
      hasOtherPoints,
      years.map((one) => one?.code ?? '-').join(' '),
    ]),
  ).toEqual([
    ['机制', 'there', false, '1.1 1.1 1.1'],
    ['会议', 'there', true, '1.2 2.1 2.1'],
    ['宣传', 'new', false, '- - 3.1'],
    ['培训', 'gone', false, '- 1.2 -'],
    ['督查', 'gone', false, '1.3 - -'],
  ]);
});

test('rates are of the villages that have a score', () => {
  const [, meetings, publicity] = trendOf(YEARS, roster).items;
  expect(meetings?.years.map((one) => [one?.villages, one?.rate?.toFixed(3)])).toEqual([
    [1, '1.000'],
    [2, '0.875'],
    [2, '0.700'],
  ]);
  expect(publicity?.years.at(-1)).toMatchObject({ villages: 1, score: decimal(4) });
});

test('villages stand as on the roster under their names of today, a renamed one with all its years', () => {
  const { villages } = trendOf(YEARS, roster);
  expect(
    villages.map(({ village, formerNames, years }) => [
      village,
      formerNames,
      years.map((one) => one?.total?.score.toFixed() ?? '-').join(' '),
    ]),
  ).toEqual([
    ['红星村', ['老红星大队'], '35 57 34'],
    ['东风村', [], '30 - 58'],
    ['柳树村', [], '- 90 -'],
  ]);
  expect(villages[0]?.items[1]?.map((one) => one?.score.toFixed() ?? '-')).toEqual(['20', '30', '20']);
});

test('two tables of one village in a year: neither counts, and the year is named', () => {
  const [first] = YEARS;
  if (!first) throw new Error('no year');
  const twice = joinedYears([first, first]);
  expect(twice).toHaveLength(1);
  const [village] = trendOf(twice, roster).villages;
  expect(village).toMatchObject({ years: [null], several: ['2020'] });
});

test('nothing at all is no trend, and one year has no news', () => {
  expect(trendOf([], roster)).toEqual({ labels: [], items: [], villages: [] });
  const { items } = trendOf(YEARS.slice(2), roster);
  expect(items.some(({ isNew, isGone }) => isNew || isGone)).toBe(false);
});

test('the year that is being summarised, and one of workbooks without a scheme', () => {
  const summary = summaryOf(
    [
      { file: '红星村.xlsx', village: '红星村' },
      { file: '东风村.xlsx', village: '东风村', edits: [score('1.2', 15)] },
    ],
    { roster },
  );
  const now = yearOfSummary(summary);
  expect(now.label).toBe('2022');
  expect(now.items.map(({ code }) => code)).toContain('1.2');
  const before = yearOfVillages(now.scores.villages, '2021');
  const { villages, items } = trendOf([before, now], roster);
  const at = items.findIndex(({ code }) => code === '1.2');
  expect(villages[1]?.items[at]?.map((one) => one?.score.toFixed())).toEqual(['15', '15']);
  expect(items[at]).toMatchObject({ isNew: false, isGone: false, hasOtherPoints: false });
});
