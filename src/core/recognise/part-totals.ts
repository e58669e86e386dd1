/**
 * Totals of a table that is parted: below one another on a sheet, or over several sheets. A 合计 of each part is the total
 * of a section; the total of all is written once, or under another word (总计, 总分).
 */
import { squash } from '../text';
import type { ScoreRow, WrittenTotal } from './types';

/** Rows between headings, with the totals written among them. */
export interface TablePart {
  readonly rows: readonly ScoreRow[];
  readonly totals: readonly NamedTotal[];
}

export interface NamedTotal {
  readonly total: WrittenTotal;
  /** The word that names it, plain. */
  readonly word: string;
}

const OF_A_PART = '合计';

export function totalsOfParts(parts: readonly TablePart[]): readonly WrittenTotal[] {
  const sums = parts.map(({ totals }) => totals.filter(({ total }) => total.of === 'total'));
  const plain = sums.map((all) => all.filter(({ word }) => word === OF_A_PART));
  const isGrandNamed = sums.flat().length > plain.flat().length;
  const isEachSummed = plain.every((all) => all.length === 1);
  if (parts.length < 2 || !(isEachSummed || (isGrandNamed && plain.flat().length > 1))) {
    return parts.flatMap(({ totals }) => totals.map(({ total }) => total));
  }
  return parts.flatMap(({ rows, totals }) =>
    totals.map(({ total, word }): WrittenTotal =>
      total.of === 'total' && word === OF_A_PART
        ? { ...total, of: 'section', section: onlySection(rows) }
        : total,
    ),
  );
}

/** null where the rows are of several sections. */
function onlySection(rows: readonly ScoreRow[]): string | null {
  const [only, another] = new Set(rows.map(({ section }) => squash(section.value)));
  return only !== undefined && another === undefined ? (rows[0]?.section.value ?? null) : null;
}
