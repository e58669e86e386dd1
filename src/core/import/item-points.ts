/** The points of an item from everything that says them: the column, brackets, the sentence. */
import { type Decimal, decimal, formatDecimal, sum } from '../decimal';
import type { Place } from '../recognise/types';
import { bracketPoints, pointsInCell, wholePoints } from './points';
import type { RawItem } from './table/read';
import type { DoubtReport, WrittenPoints } from './types';

export interface Texts {
  readonly title: string;
  readonly content: string;
  readonly standard: string;
  /** Name and content as the table writes them, brackets and all. */
  readonly written: string;
}

const HUNDRED = decimal(100);

/** Points that the texts of an item give to the whole of it; null when they give none or only to its parts. */
export function pointsInTexts({
  written,
  standard,
}: Pick<Texts, 'written' | 'standard'>): WrittenPoints | null {
  const whole = [...wholePoints(written), ...wholePoints(standard)];
  const [first] = whole;
  if (first) return first;
  for (const text of [written, standard]) {
    const brackets = bracketPoints(text);
    if (brackets.length === 1 && brackets[0]) return brackets[0];
    if (brackets.length > 1) {
      const total = sum(brackets.map(({ value }) => value));
      return { value: total, words: brackets.map(({ words }) => words).join('+') };
    }
  }
  return null;
}

/** Every word on the item's points, each by the place it was found in. */
function allWords({ written, standard }: Texts): readonly WrittenPoints[] {
  return [written, standard].flatMap((text) => {
    const brackets = bracketPoints(text);
    const total =
      brackets.length > 1
        ? [
            {
              value: sum(brackets.map(({ value }) => value)),
              words: brackets.map(({ words }) => words).join('+'),
            },
          ]
        : brackets;
    return [...wholePoints(text), ...total];
  });
}

/** The value in the points column, weights as points of 100; null when blank or no number. */
export function columnPoints(item: RawItem): Decimal | null {
  const cell = pointsInCell(item.points);
  if (cell.kind !== 'points') return null;
  return item.isWeight && !cell.isPercent && cell.value.lte(1) ? cell.value.times(HUNDRED) : cell.value;
}

/**
 * The item's points, each doubt reported: taken from the sentence, different in two places, or missing.
 * @param shared the column's cell is another item's too, so that it says nothing of this one
 */
export function itemPoints(
  item: RawItem,
  texts: Texts,
  { shared, code, place, report }: { shared: boolean; code: string; place: Place; report: DoubtReport },
): Decimal | null {
  const fromColumn = shared ? null : columnPoints(item);
  const cell = pointsInCell(item.points);
  const pointsPlace: Place = item.points ? { ...item.view.placeOf(item.points), item: code } : place;
  if (!shared && cell.kind === 'other')
    report('points-not-number', { text: cell.text.slice(0, 40) }, pointsPlace, 'warning');
  if (fromColumn) {
    if (item.isWeight)
      report('points-from-weight', { points: formatDecimal(fromColumn) }, pointsPlace, 'warning');
    const other = allWords(texts).find(({ value }) => !value.eq(fromColumn));
    if (other)
      report(
        'points-disagree',
        { points: formatDecimal(fromColumn), words: other.words, other: formatDecimal(other.value) },
        pointsPlace,
        'warning',
      );
    return fromColumn;
  }
  const said = pointsInTexts(texts);
  if (!said) return null;
  report('points-from-text', { points: formatDecimal(said.value), words: said.words }, place, 'info');
  const other = allWords(texts).find(({ value }) => !value.eq(said.value));
  if (other)
    report(
      'points-disagree',
      { points: formatDecimal(said.value), words: other.words, other: formatDecimal(other.value) },
      place,
      'warning',
    );
  return said.value;
}
