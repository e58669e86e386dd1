/// <reference types="office-js" />
/** Hidden rows and columns among the values, and merged areas where the survey could not get them all at once. */
import type { Area, Sheet } from '../../core/grid/types';
import { has } from '../abilities';
import { type SurveyedSheet, areasOf, isRefusal } from './survey';

type Answer<T> = OfficeExtension.ClientResult<T[]>;

export interface HiddenLines {
  readonly rows: readonly { readonly top: number; readonly answer: Answer<Excel.RowProperties> }[];
  /** null where the survey says that no column is hidden. */
  readonly columns: Answer<Excel.ColumnProperties> | null;
}

/** An answer for every row: more of them would not fit into a batch, and no form is as long. */
const MOST_HIDDEN_ROWS = 50_000;

/** Queues the question. @param areas where the sheet's values stand */
export function askHidden(
  proxy: Excel.Worksheet,
  { used, hasHiddenRows, hasHiddenColumns }: SurveyedSheet,
  areas: readonly Area[],
): HiddenLines {
  const rows = (hasHiddenRows ? areas : []).map(({ top, left, bottom }) => {
    const height = Math.min(bottom - top + 1, MOST_HIDDEN_ROWS);
    return {
      top,
      answer: proxy.getRangeByIndexes(top, left, height, 1).getRowProperties({ rowHidden: true }),
    };
  });
  if (!used || !hasHiddenColumns) return { rows, columns: null };
  const range = proxy.getRangeByIndexes(used.top, used.left, 1, used.right - used.left + 1);
  return { rows, columns: range.getColumnProperties({ columnHidden: true }) };
}

export function hiddenRows({ rows }: HiddenLines): ReadonlySet<number> {
  const found = rows.flatMap(({ top, answer }) =>
    answer.value.flatMap(({ rowHidden }, at) => (rowHidden ? [top + at] : [])),
  );
  return new Set(found);
}

export function hiddenColumns({ columns }: HiddenLines, left: number): Sheet['hiddenColumns'] {
  const spans: { from: number; to: number }[] = [];
  for (const [at, { columnHidden }] of (columns?.value ?? []).entries()) {
    if (!columnHidden) continue;
    const column = left + at;
    const last = spans.at(-1);
    if (last?.to === column - 1) last.to = column;
    else spans.push({ from: column, to: column });
  }
  return spans;
}

/** Rows asked at once: with fewer than two merged areas a row the answer is complete. */
const BLOCK = 250;
const MOST_ROWS = 10_000;

/** What the survey knows, or one more batch that asks block by block. Merges beyond the first rows matter to nobody. */
export async function askMerges(
  context: Excel.RequestContext,
  proxies: readonly Excel.Worksheet[],
  sheets: readonly SurveyedSheet[],
): Promise<readonly (readonly Area[])[]> {
  const known = sheets.map(({ merges }) => merges ?? []);
  if (!has('mergedAreas') || sheets.every(({ merges }) => merges !== null)) return known;
  const asked = sheets.map(({ used }, at) => {
    const blocks: Excel.RangeAreas[] = [];
    const bottom = Math.min(used?.bottom ?? -1, MOST_ROWS - 1);
    for (let top = used?.top ?? 0; top <= bottom; top += BLOCK) {
      const address = `${String(top + 1)}:${String(Math.min(top + BLOCK, bottom + 1))}`;
      const merged = proxies[at]?.getRange(address).getMergedAreasOrNullObject();
      merged?.load('address');
      if (merged) blocks.push(merged);
    }
    return blocks;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Two merged areas in every row: no form of ours or of any village; it is read without them.
    return known;
  }
  return asked.map((blocks) => {
    const areas = blocks.flatMap((block) => (block.isNullObject ? [] : areasOf(block.address)));
    return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
  });
}
