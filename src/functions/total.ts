import { assessItems } from '../core/assess-items';
import { totalsOf } from '../core/totals/totals';
import { tableOf, unplaced } from './ranges';
import { moreRanges, readTables, requireScores } from './tables';
import { type Spill, numberFrom } from './values';

/** ZPT.TOTAL: the self total, recomputed by the scheme's policies whatever the sheet's own total says. */
export function total(scores: unknown, scheme?: unknown, more?: unknown): Spill {
  const values = tableOf(scores);
  const tables = readTables({
    scores: values && unplaced(values),
    scheme: tableOf(scheme),
    more: moreRanges(more),
  });
  requireScores(tables);
  const { items } = assessItems(tables.submission, tables.scheme);
  return [[numberFrom(totalsOf(items, tables.scheme, tables.submission).self)]];
}
