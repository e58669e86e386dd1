import { assessItems } from '../core/assess-items';
import { sectionTotals } from '../core/totals/sections';
import { texts } from './errors';
import { tableOf, unplaced } from './ranges';
import { moreRanges, readTables, requireScores } from './tables';
import { type Spill, fitting, numberFrom } from './values';

/** ZPT.SECTION: every section's self total and the most it can give, under headings. */
export function section(scores: unknown, scheme?: unknown, more?: unknown): Spill {
  const values = tableOf(scores);
  const tables = readTables({
    scores: values && unplaced(values),
    scheme: tableOf(scheme),
    more: moreRanges(more),
  });
  requireScores(tables);
  const { items } = assessItems(tables.submission, tables.scheme);
  return [
    [...texts().sectionHeadings],
    ...sectionTotals(items, tables.scheme).map(({ title, self, max }) => [
      fitting(title),
      numberFrom(self),
      numberFrom(max),
    ]),
  ];
}
