/** Several counts in one cell, as people write them: 重伤:1、轻伤:2人; with targets of their own: 送工:8/10、留工:16/20. */
import { ZERO, parseDecimal } from '../decimal';
import type { NumberEntry } from '../recognise/types';
import type { FactShape, NamedCount } from '../scoring/facts';
import { NONE } from '../scoring/rules/define';
import { squash } from '../text';

type Shape = Extract<FactShape, { kind: 'counts' }>;

export type ParsedCounts =
  | { readonly ok: true; readonly counts: readonly NamedCount[] }
  /** The piece that is not understood, as written. */
  | { readonly ok: false; readonly piece: string };

/** 1, 1人, 8/10, 8件/10件. A piece is squashed before, so digits are half width. */
const COUNT = /^[:=]?(\d+(?:\.\d+)?)[^\d/.:=-]{0,3}(?:\/(\d+(?:\.\d+)?)[^\d/.:=-]{0,3})?$/;

/** null for a blank. 无 and 0 alone stand for none of all. Any other number alone does not say which count it is. */
export function namedCounts(entry: NumberEntry, { names, withTargets }: Shape): ParsedCounts | null {
  if (entry.kind === 'blank') return null;
  if (entry.kind === 'number' && entry.value.eq(ZERO) && !withTargets) return none(names);
  if (entry.kind === 'number') return { ok: false, piece: entry.value.toFixed() };
  if (entry.kind !== 'text') return { ok: false, piece: 'text' in entry ? entry.text : '' };
  if (squash(entry.text) === NONE && !withTargets) return none(names);
  const counts: NamedCount[] = [];
  for (const piece of entry.text.split(/[、，,;；\n]+/)) {
    if (squash(piece) === '') continue;
    const found = countIn(piece, names);
    const isNew = found && counts.every(({ name }) => name !== found.name);
    if (!isNew || (withTargets && found.target === null)) return { ok: false, piece: piece.trim() };
    counts.push(found);
  }
  return { ok: true, counts };
}

function none(names: readonly string[]): ParsedCounts {
  return { ok: true, counts: names.map((name) => ({ name, count: ZERO, target: null })) };
}

/** The longest name that begins the piece: 重伤 must not take what is 重伤害's. */
function countIn(piece: string, names: readonly string[]): NamedCount | null {
  const text = squash(piece);
  const name = names
    .filter((known) => text.startsWith(squash(known)))
    .reduce<string | null>(
      (best, known) => (best !== null && best.length >= known.length ? best : known),
      null,
    );
  if (name === null) return null;
  const [, number, target] = COUNT.exec(text.slice(squash(name).length)) ?? [];
  const count = number === undefined ? null : parseDecimal(number);
  return count && { name, count, target: target === undefined ? null : parseDecimal(target) };
}
