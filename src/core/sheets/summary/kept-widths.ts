/** Columns that a person made wider or narrower stay so, wherever the column stands now. */
import type { SummaryContext } from './context';

/**
 * @param headings of the sheet's columns
 * @param widths as designed, in characters
 */
export function keptWidths(
  sheet: string,
  headings: readonly string[],
  widths: readonly number[],
  { previous }: SummaryContext,
): readonly number[] {
  const kept = previous?.widths.get(sheet);
  return kept ? widths.map((width, at) => kept.get(headings[at] ?? '') ?? width) : widths;
}
