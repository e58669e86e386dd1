import { MOST_LETTERS, MOST_TEXTS, compareTexts } from '../core/similarity';
import { passedOn, texts, wrong } from './errors';
import { exactOf } from './numbers';
import { matrixOf } from './ranges';
import { type Matrix, type Spill, type Value, fitting, isBlank, isError, textOf } from './values';

/**
 * ZPT.SIMILARITY: for each text how much it has in common with the most similar other one (0 to 1), and which that is.
 * "" for a blank or a text too short to compare.
 * @param names of the texts, in the same order; left out: 第 1 个, 第 2 个 …
 * @param pairwise 1 or TRUE: every text against every other instead, as a square of shares
 */
export function similarity(given: unknown, names?: unknown, pairwise?: unknown): Spill {
  const range = matrixOf(given)?.flat() ?? [null];
  const error = range.find(isError);
  if (isError(error)) throw passedOn(error);
  const list = range.map((value) => (isBlank(value) ? '' : textOf(value)));
  const isSquare = isYes(matrixOf(pairwise)?.[0]?.[0]);
  const compared = isSquare && list.length > MOST_TEXTS ? null : compareTexts(list);
  if (!compared) throw wrong(texts().tooMuch({ texts: String(MOST_TEXTS), letters: String(MOST_LETTERS) }));
  if (isSquare) return list.map((_row, a) => list.map((_column, b) => compared.share(a, b) ?? ''));
  const nameOf = namesFrom(matrixOf(names), list.length);
  return list.map((_text, at) => {
    const nearest = compared.nearest(at);
    if (!nearest) return ['', ''];
    return [nearest.share, nearest.share > 0 ? nameOf(nearest.at) : ''];
  });
}

function isYes(value: Value): boolean {
  return typeof value === 'boolean' ? value : !(exactOf(value)?.eq(0) ?? true);
}

function namesFrom(given: Matrix | null, count: number): (at: number) => string {
  const names = given?.flat();
  if (names && names.length !== count) throw wrong(texts().sizes);
  return (at) => {
    const name = names ? textOf(names[at]).trim() : '';
    return name === '' ? texts().numbered({ number: String(at + 1) }) : fitting(name);
  };
}
