/** What each item cites, from both sides, indexed once. */
import type { Register, RegisterRow, ScoreRow } from '../recognise/types';
import type { Item } from '../scheme/types';
import { squash } from '../text';
import { evidenceKey } from './number';
import type { CitedEvidence, EvidenceIndex } from './types';

/**
 * The index of a register. A piece counts as cited when 佐证编号 in 自评表 names it or when its own 对应项目 names the
 * item: villages fill in either, and both say the same.
 * @param rows the row of each item; null where it is missing
 */
export function indexEvidence(
  register: Register | null,
  rows: readonly { readonly item: Item; readonly row: ScoreRow | null }[],
): EvidenceIndex {
  const byNumber = rowsByNumber(register);
  const listed = rowsByItem(register);
  const byItem = new Map<string, CitedEvidence>();
  const citedBy = new Map<RegisterRow, string[]>();
  for (const { item, row } of rows) {
    const cited = citedEvidence(row, byNumber, listed.get(squash(item.code)) ?? []);
    byItem.set(item.code, cited);
    for (const piece of cited.rows) {
      const codes = citedBy.get(piece);
      if (codes) codes.push(item.code);
      else citedBy.set(piece, [item.code]);
    }
  }
  return { byNumber, byItem, citedBy };
}

function citedEvidence(
  row: ScoreRow | null,
  byNumber: ReadonlyMap<string, readonly RegisterRow[]>,
  listed: readonly RegisterRow[],
): CitedEvidence {
  const rows = new Set<RegisterRow>();
  const unknown: string[] = [];
  for (const number of row?.evidence.value ?? []) {
    const found = byNumber.get(evidenceKey(number));
    if (!found) unknown.push(number);
    else for (const piece of found) rows.add(piece);
  }
  for (const piece of listed) rows.add(piece);
  return { rows: [...rows], unknown };
}

function rowsByNumber(register: Register | null): ReadonlyMap<string, readonly RegisterRow[]> {
  const found = new Map<string, RegisterRow[]>();
  for (const row of register?.rows ?? []) add(found, evidenceKey(row.number.value), row);
  found.delete('');
  return found;
}

function rowsByItem(register: Register | null): ReadonlyMap<string, readonly RegisterRow[]> {
  const found = new Map<string, RegisterRow[]>();
  for (const row of register?.rows ?? []) {
    const codes = row.items.value.map(squash);
    for (const code of codes.length > 1 ? new Set(codes) : codes) add(found, code, row);
  }
  return found;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
