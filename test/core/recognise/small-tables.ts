/** Small tables written by hand, understood. */
import { formatDecimal } from '../../../src/core/decimal';
import type { Cell, Sheet, Workbook } from '../../../src/core/grid/types';
import { recognise } from '../../../src/core/recognise';
import type { NumberEntry, ScoreTable, Submission } from '../../../src/core/recognise/types';

export type Line = readonly (string | number | null)[];

export function sheet(name: string, lines: readonly Line[], more: Partial<Sheet> = {}): Sheet {
  const rows = lines.map((line, index) => ({
    index,
    hidden: false,
    cells: line.flatMap((value, column): Cell[] => (value === null ? [] : [{ row: index, column, value }])),
  }));
  return {
    name,
    state: 'visible',
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: [],
    hiddenColumns: [],
    hyperlinks: [],
    isProtected: false,
    ...more,
  };
}

export function understood(...sheets: readonly Sheet[]): Submission {
  const workbook: Workbook = { sheets, names: [], date1904: false, hasMacros: false, externalLinks: [] };
  return recognise(workbook, 'x.xlsx');
}

export function scoresIn(...sheets: readonly Sheet[]): ScoreTable {
  const { scores } = understood(...sheets);
  if (!scores) throw new Error('no score table');
  return scores;
}

export const numberOf = (entry: NumberEntry): string | null =>
  entry.kind === 'number' ? formatDecimal(entry.value) : entry.kind === 'blank' ? null : entry.kind;

export const headingsOf = ({ columns }: ScoreTable): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).map(([id, { heading }]) => [id, heading]));

export const rowsOf = ({ rows }: ScoreTable) =>
  rows.map(({ title, content, self }) => [title.value || content.value, numberOf(self.value)]);
