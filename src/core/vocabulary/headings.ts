/**
 * Headings as villages and published tables write them, by what they mean here. Written plain: half width, no white
 * space, no brackets (see recognise/heading-text). The first of each list is ours; the others are synonyms.
 */

export interface ColumnHeadings {
  /** Any of these is the column. */
  readonly accepted: readonly string[];
  /** These may be the column, but may as well be another: shown to the village as a near miss. */
  readonly alike: readonly string[];
}

export function headings(accepted: readonly string[], alike: readonly string[] = []): ColumnHeadings {
  return { accepted, alike };
}
