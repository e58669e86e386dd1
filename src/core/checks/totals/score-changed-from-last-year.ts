import { decimal, formatDecimal } from '../../decimal';
import { placeAddress } from '../../grid/address';
import { counterpart, entriesOf, moved } from '../../last-year/compare';
import type { PreviousVillage } from '../../last-year/types';
import type { Place } from '../../recognise/types';
import { nameOf } from '../item-name';
import type { Check, CheckContext, Report } from '../types';

/** A change is no fault: it is where to look first. Silent unless last year's scores are given. */
export const scoreChangedFromLastYear: Check = {
  meta: {
    id: 'score-changed-from-last-year',
    severity: 'info',
    phase: 'totals',
    source: '与上年相差大的项目，核查时先看',
    fixable: false,
    trial: true,
  },
  check(context, report) {
    const { previous, submission, scheme } = context;
    const village = submission.village?.value.trim() ?? '';
    if (!previous || village === '') return;
    const place: Place = {
      file: submission.file,
      ...(submission.scores && { sheet: submission.scores.sheet }),
    };
    const [entry, ...more] = entriesOf(previous, village, scheme.roster);
    if (!entry) {
      report({ messageId: 'score-changed-from-last-year/no-village', params: {}, place });
    } else if (more.length > 0) {
      const files = [entry, ...more].map((each) => each.place.file ?? '');
      report({ messageId: 'score-changed-from-last-year/several', params: { files }, place });
    } else {
      compareItems(context, entry, place, report);
      compareTotal(context, entry, place, report);
    }
  },
  examples: [
    { title: '没有给出上年的表', edits: [], finds: [] },
    { title: '与上年一样', edits: [{ previous: [] }], finds: [] },
    {
      title: '上年会议制度 10 分，今年 20 分',
      edits: [{ previous: [{ sheet: '自评表', row: '1.2', column: '自评分', value: 10 }] }],
      finds: [
        { messageId: 'score-changed-from-last-year', at: '自评表!I5' },
        { messageId: 'score-changed-from-last-year/total', at: '自评表!I14' },
      ],
    },
    {
      title: '只差 2 分，不到分值的 20%',
      edits: [{ previous: [{ sheet: '自评表', row: '1.2', column: '自评分', value: 18 }] }],
      finds: [],
    },
    {
      title: '上年分值是 10 分、得 10 分，今年分值是 20 分、得 20 分',
      edits: [
        {
          previous: [
            { item: '1.2', is: { points: decimal(10) } },
            { scheme: { base: decimal(90) } },
            { sheet: '自评表', row: '1.2', column: '自评分', value: 10 },
          ],
        },
      ],
      finds: [],
    },
    {
      title: '上年的细则里没有会议制度',
      edits: [
        {
          previous: [
            { item: '1.2', is: { title: '督查制度' } },
            { sheet: '自评表', row: '1.2', column: '考核项目', value: '督查制度' },
          ],
        },
      ],
      finds: [{ messageId: 'score-changed-from-last-year/not-compared', at: '自评表' }],
    },
    {
      title: '上年的表里没有这个村',
      edits: [{ previous: [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }] }],
      finds: [{ messageId: 'score-changed-from-last-year/no-village', at: '自评表' }],
    },
  ],
};

function compareItems(
  { items, scheme }: CheckContext,
  entry: PreviousVillage,
  place: Place,
  report: Report,
): void {
  const alone: string[] = [];
  for (const one of items) {
    const { item, row, self, notApplicable } = one;
    if (!row || !self || notApplicable || !item.points) continue;
    const before = counterpart(one, entry);
    if (!before) {
      // A bonus that nobody claimed has nothing to be compared.
      if (item.kind === 'regular') alone.push(item.code);
      continue;
    }
    const change = moved(self, item.points, before.score, before.points);
    if (change.abs().times(100).lt(scheme.lastYear.itemShare.times(item.points))) continue;
    report({
      messageId: 'score-changed-from-last-year',
      params: {
        ...nameOf(item),
        now: formatDecimal(self),
        points: formatDecimal(item.points),
        before: formatDecimal(before.score),
        pointsBefore: formatDecimal(before.points ?? item.points),
        where: whereOf(before.place),
      },
      place: row.self.place,
      related: [before.place],
    });
  }
  if (alone.length > 0)
    report({ messageId: 'score-changed-from-last-year/not-compared', params: { codes: alone }, place });
}

/** Only once every item has its score: half a table is no lower total. */
function compareTotal(
  { items, totals, scheme, submission }: CheckContext,
  { total, base }: PreviousVillage,
  place: Place,
  report: Report,
): void {
  const isWhole = items.every(
    ({ item, self, notApplicable }) => item.kind !== 'regular' || self !== null || notApplicable,
  );
  if (!total || !isWhole) return;
  const change = moved(totals.self, totals.max, total.score, base);
  if (change.abs().lt(scheme.lastYear.total)) return;
  const written = submission.scores?.totals.filter(({ of }) => of === 'total').at(-1);
  report({
    messageId: 'score-changed-from-last-year/total',
    params: {
      now: formatDecimal(totals.self),
      max: formatDecimal(totals.max),
      before: formatDecimal(total.score),
      maxBefore: formatDecimal(base ?? totals.max),
      where: whereOf(total.place),
    },
    place: written?.self.place ?? place,
    related: [total.place],
  });
}

/** The file, and the cell in it. */
function whereOf({ file = '', sheet, cell }: Place): string {
  return sheet !== undefined && cell !== undefined ? `${file} ${placeAddress(sheet, cell)}` : file;
}
