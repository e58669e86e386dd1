/** Reading a summary workbook back, by its sheets' headings and its very hidden stamp. */
import type { Decimal } from '../decimal';
import { scalarText } from '../grid/lookup';
import type { Cell, Sheet, Workbook } from '../grid/types';
import { readLedger } from './ledger';
import { readFinals, readMissing, readOverview } from './overview';
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
  const finals = readFinals(workbook);
  return {
    villages: villages.map((one) => withFinal(one, finals.get(one.village), stamp?.villages ?? [])),
    ledger: readLedger(workbook),
    missing: readMissing(workbook),
    stamp,
    widths: new Map(workbook.sheets.flatMap((sheet) => widthsOf(sheet))),
  };
}

/** As 等级与名次 shows it; where it shows none, as it was written down. */
function withFinal(
  one: SummaryVillage,
  shown: Decimal | null | undefined,
  written: readonly SummaryVillage[],
): SummaryVillage {
  const same = written.filter(({ village }) => village === one.village);
  const known = same.length === 1 ? same[0] : same.find(({ file }) => file === one.file);
  return { ...one, final: shown ?? known?.final ?? null };
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
