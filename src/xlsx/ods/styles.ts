/** Of all styles only two things matter: which tables are hidden, and which cells show a number as a date. */
import { attribute, nextTag, rawAttribute, type Scanner } from '../read/xml';

export interface Styles {
  readonly hiddenTables: Set<string>;
  /** Number formats that are dates or times. */
  readonly dateFormats: Set<string>;
  readonly dateCells: Set<string>;
}

export function noStyles(): Styles {
  return { hiddenTables: new Set(), dateFormats: new Set(), dateCells: new Set() };
}

/** Adds what stands from here to the body; false when there is no body. */
export function readStyles(scanner: Scanner, styles: Styles): boolean {
  let table: string | null = null;
  while (nextTag(scanner)) {
    const { name, kind } = scanner;
    if (name === 'body') return true;
    if (kind === 'close') continue;
    if (name === 'date-style' || name === 'time-style')
      styles.dateFormats.add(attribute(scanner, 'name') ?? '');
    else if (name === 'table-properties') {
      if (table !== null && rawAttribute(scanner, 'display') === 'false') styles.hiddenTables.add(table);
    } else if (name === 'style') {
      const own = attribute(scanner, 'name') ?? '';
      const family = rawAttribute(scanner, 'family');
      table = family === 'table' ? own : null;
      const format = attribute(scanner, 'data-style-name');
      if (family === 'table-cell' && format !== undefined && styles.dateFormats.has(format))
        styles.dateCells.add(own);
    }
  }
  return false;
}
