import { decimal, formatDecimal } from '../../decimal';
import { MEAN_PLACES } from '../figures';
import { recomputedTotal } from '../recompute';
import { meanOf } from '../spread';
import type { ScoreCell, TownshipRow, VillageRow } from '../types';
import { changedRow } from './perfect';
import type { RollupCheck, RollupContext, RollupReport } from './types';

/** What a summary shows must be what its own scores add up to; the roll-up goes by the scores. */
export const totalEdited: RollupCheck = {
  meta: { id: 'total-edited', severity: 'error', source: '汇总里的总分被手工改过，和分项得分对不上' },
  check({ standings }, report) {
    for (const { summary, standing } of standings.all) {
      if (standing === 'other-scheme' || standing === 'other-level') continue;
      if (summary.level === 'villages')
        for (const row of summary.villages) checkVillage(row, summary.scheme ?? standings.scheme, report);
      else for (const row of summary.units) checkUnit(row, report);
    }
  },
  examples: [
    { title: '总分就是各项相加', given: (files) => files, finds: [] },
    {
      title: '汇总里的自评总分改高了',
      given: (files) =>
        changedRow(files, 0, '东风村', ({ self }) => ({
          self: { kind: 'number', value: decimal(95), place: self.place },
        })),
      finds: [{ messageId: 'total-edited/village', file: '三星乡汇总.xlsx' }],
    },
    {
      title: '两张表里的总分都改了，细则没有随汇总带来，但生成时的总分记着',
      given: (files) =>
        changedRow(files, 0, '东风村', ({ self, itemsTotal }) => ({
          self: { kind: 'number', value: decimal(95), place: self.place },
          itemsTotal: { kind: 'number', value: decimal(95), place: itemsTotal?.place ?? {} },
          stamped: decimal(90),
        })),
      finds: [
        { messageId: 'total-edited/stamped', file: '三星乡汇总.xlsx' },
        { messageId: 'total-edited/stamped', file: '三星乡汇总.xlsx' },
      ],
    },
    {
      title: '自评总分写成了文字',
      given: (files) =>
        changedRow(files, 0, '东风村', ({ self }) => ({
          self: { kind: 'none', text: '90分', place: self.place },
        })),
      finds: [{ messageId: 'total-edited/not-number', file: '三星乡汇总.xlsx' }],
    },
  ],
};

function checkVillage(
  row: VillageRow,
  scheme: RollupContext['standings']['scheme'],
  report: RollupReport,
): void {
  const recomputed = scheme && recomputedTotal(row, scheme);
  const cells: readonly (ScoreCell | null)[] = [row.self, row.itemsTotal];
  const shown = row.itemsTotal?.kind === 'number' ? row.itemsTotal.value : null;
  const expected = recomputed ?? row.stamped ?? shown;
  for (const cell of cells) {
    if (!cell || !expected) continue;
    const params = { village: row.village, expected: formatDecimal(expected) };
    if (cell.kind !== 'number')
      report({
        messageId: 'total-edited/not-number',
        params: { ...params, found: cell.kind === 'none' ? cell.text : '' },
        place: cell.place,
      });
    else if (!cell.value.eq(expected))
      report({
        messageId: recomputed || !row.stamped ? 'total-edited/village' : 'total-edited/stamped',
        params: { ...params, found: formatDecimal(cell.value) },
        place: cell.place,
      });
  }
}

function checkUnit({ figures, shownMean }: TownshipRow, report: RollupReport): void {
  const mean = meanOf(figures.self, MEAN_PLACES);
  if (!mean || (shownMean.kind === 'number' && shownMean.value.eq(mean))) return;
  report({
    messageId: 'total-edited/mean',
    params: {
      unit: figures.unit,
      found: shownMean.kind === 'number' ? formatDecimal(shownMean.value) : '',
      expected: formatDecimal(mean),
    },
    place: shownMean.place,
  });
}
