/** The lists on 填写说明 that the register's drop-downs take: item codes and kinds of evidence. */
import { columnLetters } from '../../grid/address';
import type { Item, Scheme } from '../../scheme/types';
import { itemsInForce } from '../../totals/veto';
import { TABLES } from '../../vocabulary/columns';
import { EVIDENCE_KINDS } from '../../vocabulary/words';

/** Columns of 填写说明: codes stand in the first; kinds to the right of everything a person reads. */
export const CODE_COLUMN = 0;
export const KIND_COLUMN = 6;

export interface GuideLists {
  /** Formulas of the areas, without "=". */
  readonly codes: string;
  readonly kinds: string;
}

export interface GuideLayout {
  /** Zero-based row of the evidence table's headings. */
  readonly headingRow: number;
  readonly items: readonly Item[];
  readonly kinds: readonly string[];
}

/** Title, source, notice, then lines of text and the states before the table: see guide-sheet. */
export const HEADING_ROW = 24;

export function guideLayout(scheme: Scheme): GuideLayout {
  return { headingRow: HEADING_ROW, items: itemsInForce(scheme), kinds: kindsOf(scheme) };
}

/** Our kinds, and those that only this scheme knows. */
function kindsOf({ items }: Scheme): readonly string[] {
  const asked = items.flatMap(({ evidence }) => evidence.flatMap(({ kinds }) => kinds));
  return [...new Set<string>([...EVIDENCE_KINDS, ...asked])];
}

export function guideLists(scheme: Scheme): GuideLists {
  const { headingRow, items, kinds } = guideLayout(scheme);
  const area = (column: number, length: number): string => {
    const letters = columnLetters(column);
    return `${TABLES.guide}!$${letters}$${String(headingRow + 2)}:$${letters}$${String(headingRow + 1 + length)}`;
  };
  return { codes: area(CODE_COLUMN, items.length), kinds: area(KIND_COLUMN, kinds.length) };
}
