/**
 * Which row of a village's table is which item of the scheme: by code, else by what the row says. A table of the village's
 * own has no codes of ours, and a code mistyped leaves the words. Nothing is guessed: the words must be nearly the item's,
 * and clearly more like it than like any other; and a row is one item's only.
 */
import type { RowMatch, ScoreRow, Submission } from './recognise/types';
import type { Item } from './scheme/types';
import { type Letters, alike, lettersIn } from './similarity/alike';
import { squash } from './text';

/** Words less alike may be anything. */
const LEAST = 0.6;
/** A title that names the item must be so much alike whatever the content says. */
const LEAST_TITLE = 0.5;
/** Another item or row nearly as much alike makes it anyone's guess. */
const CLEAR = 0.1;

/** The code of the item that a row is about, as far as anything says it. */
export function itemCode({ code, match }: ScoreRow): string {
  return match?.code ?? code.value;
}

/** The submission with every row named that its words say; the same submission where all codes are known. */
export function withMatchedRows(submission: Submission, items: readonly Item[]): Submission {
  const { scores } = submission;
  if (!scores || items.length === 0) return submission;
  const codes = new Set(items.map(({ code }) => squash(code)));
  const unknown = scores.rows.filter(({ code }) => !codes.has(squash(code.value)));
  if (unknown.length === 0) return submission;
  const written = new Set(scores.rows.map(({ code }) => squash(code.value)));
  const open = items.filter(({ code }) => !written.has(squash(code)));
  const matches = matchedByWords(unknown, open, scores.rows);
  if (matches.size === 0) return submission;
  const rows = scores.rows.map((row) => {
    const match = matches.get(row);
    return match ? named(row, match) : row;
  });
  return { ...submission, scores: { ...scores, rows } };
}

/** The row with the item in the place of every field, so that findings name it. */
function named(row: ScoreRow, match: RowMatch): ScoreRow {
  const entries = Object.entries(row).map(([key, value]: [string, unknown]) => [
    key,
    placed(value, match.code),
  ]);
  return {
    ...(Object.fromEntries(entries) as unknown as ScoreRow),
    place: { ...row.place, item: match.code },
    match,
  };
}

function placed(value: unknown, item: string): unknown {
  if (Array.isArray(value)) return value.map((one) => placed(one, item));
  if (typeof value !== 'object' || value === null || !('place' in value)) return value;
  return { ...value, place: { ...(value.place as object), item } };
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
): ReadonlyMap<ScoreRow, RowMatch> {
  const found = new Map<ScoreRow, RowMatch>();
  const repeated = repeatedTitles(all);
  const itemWords = items.map(({ title, content }) => wordsOf(title, content));
  const rowWords = rows.map(({ title, content }) =>
    wordsOf(repeated.has(squash(title.value)) ? '' : title.value, content.value),
  );
  const table = rowWords.map((row) => itemWords.map((item) => likeness(row, item)));
  rows.forEach((row, at) => {
    const shares = table[at] ?? [];
    const best = clearBest(shares);
    const item = best === null ? undefined : items[best];
    if (best === null || !item) return;
    // The row must be the item's best as well: two rows that say the same are one too many.
    if (clearBest(table.map((others) => others[best] ?? 0)) !== at) return;
    found.set(row, { code: item.code, likeness: shares[best] ?? 0 });
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
  return title * 0.6 + alike(row.content, item.content) * 0.4;
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
