/** Reading a summary workbook back, by its sheets' headings and its very hidden stamp. */
import { scalarText } from '../grid/lookup';
import type { Cell, Sheet, Workbook } from '../grid/types';
import { readLedger } from './ledger';
import { readMissing, readOverview } from './overview';
import { readStamp } from './stamp';
import type { SummaryFile, SummaryVillage } from './types';

export * from './types';

/**
 * Takes a file's workbook, or the open one into which the sheets were painted beside others.
 * @returns null when it holds no 汇总
 */
export function readSummary(workbook: Workbook): SummaryFile | null {
  const villages = readOverview(workbook);
  if (!villages) return null;
  const stamp = readStamp(workbook);
  return {
    villages: stamp ? villages.map((one) => withFinal(one, stamp.villages)) : villages,
    ledger: readLedger(workbook),
    missing: readMissing(workbook),
    stamp,
    widths: new Map(workbook.sheets.flatMap((sheet) => widthsOf(sheet))),
  };
}

/** Where no column shows the final score, it is what was written down. */
function withFinal(one: SummaryVillage, written: readonly SummaryVillage[]): SummaryVillage {
  const same = written.filter(({ village }) => village === one.village);
  const known = same.length === 1 ? same[0] : same.find(({ file }) => file === one.file);
  return one.final || !known ? one : { ...one, final: known.final };
}

/** The row of headings is the third of our sheets; a person may have put lines above it. */
const HEADING_ROWS = 12;

/** By the row near the top that has the most texts: its headings. */
function widthsOf({
  name,
  widths,
  rows,
}: Sheet): readonly (readonly [string, ReadonlyMap<string, number>])[] {
  if (!widths) return [];
  const headings = rows
    .slice(0, HEADING_ROWS)
    .map(({ cells }) => cells.filter(({ value }) => typeof value === 'string'))
    .reduce<readonly Cell[]>((most, cells) => (cells.length > most.length ? cells : most), []);
  const found = new Map<string, number>();
  for (const { column, value } of headings) {
    const width = widths.get(column);
    if (width !== undefined) found.set(scalarText(value), width);
  }
  return [[name, found]];
}
