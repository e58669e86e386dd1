/** Building rows of a design: cells side by side, the row as high as its texts need. */
import type { Area } from '../../grid/types';
import { STYLES, type StyleName } from '../style';
import type { CellDesign, DesignValue, RowDesign } from '../types';
import { rowHeight } from './fit';

export interface RowOptions {
  readonly unlocked?: readonly number[];
  /** Cells that reach over several columns: column → last column. Their text has that much room. */
  readonly spans?: ReadonlyMap<number, number>;
  /** In points. */
  readonly least?: number;
}

export const LEAST_HEIGHT = 22;

/** What stands in a cell and how it looks. */
export type Content = readonly [DesignValue, StyleName];

/** @param contents from column 0; undefined leaves a cell out */
export function designRow(
  row: number,
  contents: readonly (Content | undefined)[],
  widths: readonly number[],
  { unlocked = [], spans = new Map<number, number>(), least = LEAST_HEIGHT }: RowOptions = {},
): RowDesign {
  const cells = contents.flatMap((content, column): CellDesign[] => {
    if (!content) return [];
    const [value, style] = content;
    return [{ column, value, style, ...(unlocked.includes(column) ? { unlocked: true } : {}) }];
  });
  const texts = cells.flatMap(({ column, value, style }) => {
    if (typeof value !== 'string' || !STYLES[style].wrap) return [];
    const last = spans.get(column) ?? column;
    const width = widths.slice(column, last + 1).reduce((total, one) => total + one, 0);
    return [{ text: value, width, size: STYLES[style].size }];
  });
  return { row, height: rowHeight(texts, least), cells };
}

/**
 * A text over the whole width of a sheet, with the merge it needs.
 * @param widths of the columns up to the last that it takes
 * @param first the column where it begins
 */
export function bannerRow(
  row: number,
  text: DesignValue,
  style: StyleName,
  widths: readonly number[],
  least = LEAST_HEIGHT,
  first = 0,
): { readonly design: RowDesign; readonly merge: Area } {
  const last = widths.length - 1;
  const contents = widths.map((_width, column): Content | undefined =>
    column < first ? undefined : [column === first ? text : null, style],
  );
  const design = designRow(row, contents, widths, { spans: new Map([[first, last]]), least });
  return { design, merge: { top: row, left: first, bottom: row, right: last } };
}
