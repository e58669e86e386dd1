/**
 * Which row of a village's table is which item of the scheme: by code, else by what the row says. A table of the village's
 * own has no codes of ours, and a code mistyped leaves the words. Nothing is guessed: the words must be nearly the item's,
 * and clearly more like it than like any other; and a row is one item's only.
 */
import type { ScoreRow, ScoreTable } from './recognise/types';
import type { Item } from './scheme/types';
import { type Letters, alike, lettersIn } from './similarity/alike';
import { squash } from './text';

export interface MatchedRow {
  readonly row: ScoreRow;
  /** How alike the words are, 0 to 1, where no code says which item it is; null: matched by code. */
  readonly likeness: number | null;
}

/** Words less alike may be anything. */
const LEAST = 0.6;
/** A title that names the item must be so much alike whatever the content says. */
const LEAST_TITLE = 0.5;
/** Another item or row nearly as much alike makes it anyone's guess. */
const CLEAR = 0.1;

/** The row of each item by its code as the scheme writes it; items without a row are absent. */
export function matchRows(
  scores: ScoreTable | null,
  items: readonly Item[],
): ReadonlyMap<string, MatchedRow> {
  const rows = scores?.rows ?? [];
  const byCode = rowsByCode(rows);
  const matched = new Map<string, MatchedRow>();
  const open: Item[] = [];
  for (const item of items) {
    const row = byCode.get(squash(item.code));
    if (row) matched.set(item.code, { row, likeness: null });
    else open.push(item);
  }
  if (open.length === 0) return matched;
  const codes = new Set(items.map(({ code }) => squash(code)));
  const unknown = rows.filter(({ code }) => !codes.has(squash(code.value)));
  for (const [code, found] of matchedByWords(unknown, open, rows)) matched.set(code, found);
  return matched;
}

/** The first row of each code; item-duplicate reports the others. */
function rowsByCode(all: readonly ScoreRow[]): ReadonlyMap<string, ScoreRow> {
  const rows = new Map<string, ScoreRow>();
  for (const row of all) {
    const code = squash(row.code.value);
    if (code !== '' && !rows.has(code)) rows.set(code, row);
  }
  return rows;
}

interface Words {
  readonly title: Letters;
  readonly content: Letters;
}

function wordsOf(title: string, content: string): Words {
  return { title: lettersIn(title), content: lettersIn(content) };
}

/** Only the rows without a known code and the items without a row, so an ordinary table costs nothing. */
function matchedByWords(
  rows: readonly ScoreRow[],
  items: readonly Item[],
  all: readonly ScoreRow[],
): ReadonlyMap<string, MatchedRow> {
  const found = new Map<string, MatchedRow>();
  if (rows.length === 0) return found;
  const repeated = repeatedTitles(all);
  const itemWords = items.map(({ title, content }) => wordsOf(title, content));
  const rowWords = rows.map(({ title, content }) =>
    wordsOf(repeated.has(squash(title.value)) ? '' : title.value, content.value),
  );
  const table = rowWords.map((row) => itemWords.map((item) => likeness(row, item)));
  table.forEach((shares, at) => {
    const best = clearBest(shares);
    const row = rows[at];
    if (best === null || !row) return;
    const item = items[best];
    const back = clearBest(table.map((others) => others[best] ?? 0));
    if (item && back === at) found.set(item.code, { row, likeness: shares[best] ?? 0 });
  });
  return found;
}

/** A title over several rows is a section's name, or merged: the content then tells the rows apart. */
function repeatedTitles(rows: readonly ScoreRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { title } of rows) {
    const key = squash(title.value);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** Title and content together; of what either lacks the other alone. A title of something else is never outvoted. */
function likeness(row: Words, item: Words): number {
  if (row.title.letters === '') {
    // In a table with one column of words these may be the item's title.
    return Math.max(alike(row.content, item.content), alike(row.content, item.title));
  }
  const title = Math.max(alike(row.title, item.title), alike(row.title, item.content));
  if (title < LEAST_TITLE || row.content.letters === '' || item.content.letters === '') {
    return title < LEAST_TITLE ? 0 : title;
  }
  return Math.max(title * 0.6 + alike(row.content, item.content) * 0.4, 0);
}

/** The place of the largest share, if it is large enough and clearly larger than the next; null otherwise. */
function clearBest(shares: readonly number[]): number | null {
  let best = -1;
  let second = 0;
  shares.forEach((share, at) => {
    const most = shares[best] ?? 0;
    if (share > most) {
      second = most;
      best = at;
    } else if (share > second) second = share;
  });
  const most = shares[best] ?? 0;
  return most >= LEAST && most - second >= CLEAR ? best : null;
}
