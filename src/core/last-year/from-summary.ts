/** A year's scores from the summary that was made of it (汇总.xlsx): village by village, item by item, with their cells. */
import type { Workbook } from '../grid/types';
import { totalOfRow } from '../rollup/figures';
import { readVillageSummary } from '../rollup/read-villages';
import type { VillageRow, VillageSummaryFile } from '../rollup/types';
import { squash } from '../text';
import type { PreviousItem, PreviousVillage, YearScores } from './types';

/**
 * null: the workbook is no township's summary, or holds no village's scores.
 * @param file as findings name it
 */
export function scoresFromSummary(workbook: Workbook, file: string): YearScores | null {
  const summary = readVillageSummary(workbook, file);
  if (!summary) return null;
  const villages = summary.villages.flatMap((row) => villageOf(row, summary) ?? []);
  if (villages.length === 0) return null;
  return { label: labelOf(summary), items: summary.items, scores: { villages } };
}

/** The total is that of the scores, whatever somebody made of it in the sheet. */
function villageOf(row: VillageRow, { items, scheme, base }: VillageSummaryFile): PreviousVillage | null {
  const found = items.flatMap(({ code, title, points }): readonly PreviousItem[] => {
    const cell = row.scores.get(squash(code));
    return cell?.kind === 'number' ? [{ code, title, score: cell.value, points, place: cell.place }] : [];
  });
  const score = totalOfRow(row, scheme);
  if (found.length === 0 && !score) return null;
  return {
    village: row.village,
    total: score && { score, place: row.self.place },
    base: scheme?.base ?? base,
    items: found,
    place: row.place,
  };
}

/** The year that the scheme assesses; else one in the title or in the file's name. */
function labelOf({ scheme, title, file }: VillageSummaryFile): string {
  if (scheme) return scheme.period.to.slice(0, 4);
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return /20\d{2}/.exec(title)?.[0] ?? /20\d{2}/.exec(name)?.[0] ?? name.replace(/\.[^.]*$/, '');
}
