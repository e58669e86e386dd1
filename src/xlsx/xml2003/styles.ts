/** Of all styles one thing matters: which cells show a number as a date. */
import { isDateFormatCode } from '../../core/grid/date-format';
import { attribute, nextTag, type Scanner } from '../read/xml';

/** Formats that have names of their own: "Short Date", "Medium Time". */
const NAMED_DATE = /^(general|long|medium|short) (date|time)$/i;
/** Styles go back to one another; a ring of them would have no end. */
const DEEPEST = 20;

interface Style {
  readonly parent: string | undefined;
  /** null: as the parent has it. */
  isDate: boolean | null;
}

export class Styles {
  private readonly all = new Map<string, Style>();

  /** The scanner stands on an open `Styles`; afterwards past its end. */
  read(scanner: Scanner): void {
    let style: Style = { parent: undefined, isDate: null };
    while (nextTag(scanner)) {
      const { name, kind } = scanner;
      if (kind === 'close') {
        if (name === 'Styles') return;
      } else if (name === 'Style') {
        style = { parent: attribute(scanner, 'Parent'), isDate: null };
        this.all.set(attribute(scanner, 'ID') ?? '', style);
      } else if (name === 'NumberFormat') {
        const format = attribute(scanner, 'Format');
        if (format !== undefined) style.isDate = NAMED_DATE.test(format) || isDateFormatCode(format);
      }
    }
  }

  isDate(id: string | undefined): boolean {
    let style = id === undefined ? undefined : this.all.get(id);
    for (let depth = 0; style && depth < DEEPEST; depth += 1) {
      if (style.isDate !== null) return style.isDate;
      style = style.parent === undefined ? undefined : this.all.get(style.parent);
    }
    return false;
  }
}
