/** What a village fills in, by item and list instead of by cell. */
import { cellAddress } from '../../src/core/grid/address';
import type { Scheme } from '../../src/core/scheme/types';
import type { DesignValue } from '../../src/core/sheets/types';
import {
  CASE_LIST,
  type ListLayout,
  PROJECT_LIST,
  RECTIFICATION_LIST,
  REGISTER_LIST,
  listColumn,
} from '../../src/core/sheets/village/lists';
import { columnOf, scoreLayout } from '../../src/core/sheets/village/score-layout';
import { type ColumnId, type LedgerColumn, type RegisterColumn, TABLES } from '../../src/core/vocabulary/columns';
import type { Entry } from './fill-design';

export type ScoreAnswers = Readonly<Partial<Record<ColumnId, DesignValue>>>;
export type RegisterAnswers = Readonly<Partial<Record<RegisterColumn, DesignValue>>>;
export type LedgerAnswers = Readonly<Partial<Record<LedgerColumn, DesignValue>>>;

export interface VillageAnswers {
  /** By item code. */
  readonly scores: Readonly<Record<string, ScoreAnswers>>;
  readonly register: readonly RegisterAnswers[];
  readonly projects: readonly LedgerAnswers[];
  readonly cases: readonly LedgerAnswers[];
  readonly rectifications: readonly LedgerAnswers[];
  readonly summary: string | null;
  readonly preparer: string;
  readonly head: string;
  /** ISO date. */
  readonly signedOn: string;
}

/** The cells of the template that hold these answers. */
export function entriesOf(answers: VillageAnswers, scheme: Scheme): readonly Entry[] {
  return [
    ...scoreEntries(answers, scheme),
    ...listEntries(REGISTER_LIST, answers.register),
    ...listEntries(PROJECT_LIST, answers.projects),
    ...listEntries(CASE_LIST, answers.cases),
    ...listEntries(RECTIFICATION_LIST, answers.rectifications),
    ...(answers.summary === null
      ? []
      : [{ sheet: TABLES.summary, cell: 'A3', value: answers.summary }]),
  ];
}

/** Where an item's answer stands. @throws Error when the scheme lacks the item */
export function scoreCell(scheme: Scheme, code: string, column: ColumnId): string {
  const { scored, vetoes } = scoreLayout(scheme);
  const placed = [...scored, ...vetoes].flatMap(({ items }) => items).find(({ item }) => item.code === code);
  if (!placed) throw new Error(`The scheme has no item ${code}.`);
  return cellAddress(placed.row, columnOf(column));
}

function scoreEntries({ scores, preparer, head, signedOn }: VillageAnswers, scheme: Scheme): readonly Entry[] {
  const sheet = TABLES.scores;
  const { signRow } = scoreLayout(scheme);
  const items = Object.entries(scores).flatMap(([code, cells]) =>
    Object.entries(cells).map(
      ([column, value]): Entry => ({
        sheet,
        cell: scoreCell(scheme, code, column as ColumnId),
        value: value,
      }),
    ),
  );
  return [
    ...items,
    { sheet, cell: cellAddress(signRow, columnOf('content')), value: preparer },
    { sheet, cell: cellAddress(signRow, columnOf('actual')), value: head },
    { sheet, cell: cellAddress(signRow, columnOf('reason')), value: { date: signedOn } },
  ];
}

function listEntries(
  layout: ListLayout,
  rows: readonly Readonly<Partial<Record<string, DesignValue>>>[],
): readonly Entry[] {
  return rows.flatMap((row, at) =>
    Object.entries(row).flatMap(([id, value]) => {
      const column = listColumn(layout, id);
      if (column < 0) throw new Error(`${layout.sheet} has no column ${id}.`);
      return value === undefined
        ? []
        : [{ sheet: layout.sheet, cell: cellAddress(layout.headingRow + 1 + at, column), value }];
    }),
  );
}
