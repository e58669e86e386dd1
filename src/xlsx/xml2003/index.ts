/**
 * XML tables of Excel 2003 (saved as .xml, or by other programs under the name .xls), read with our own scanner under our own
 * limits: one attribute may claim a row ten million below, which a reader without limits would look for. (XML Spreadsheet
 * Reference, Office 2003)
 */
import type { DefinedName, ReadResult, Sheet, SheetState, Workbook } from '../../core/grid/types';
import type { ReadOptions } from '../read';
import { boundTexts } from '../read/bound-texts';
import { ReadFailure } from '../read/failure';
import { FOREIGN_LIMITS, type ReadLimits } from '../read/limits';
import { attribute, elementText, nextTag, rawAttribute, type Scanner, scannerOf } from '../read/xml';
import { decodeDeclared } from './decode';
import { fromR1C1 } from './r1c1';
import { Styles } from './styles';
import { type Surroundings, Table } from './table';

const STATES: Readonly<Record<string, SheetState>> = {
  SheetHidden: 'hidden',
  SheetVeryHidden: 'veryHidden',
};

/**
 * Never throws: a file that cannot be read is a result that names the reason.
 * @param bytes the whole file; not changed
 */
export function readXmlTable(bytes: Uint8Array, { limits }: Pick<ReadOptions, 'limits'>): ReadResult {
  try {
    const used = { ...FOREIGN_LIMITS, ...limits };
    if (bytes.length > used.fileBytes) throw new ReadFailure('too-large', 'file');
    return { ok: true, workbook: boundTexts(readWorkbook(scannerOf(decodeDeclared(bytes)), used), used) };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, unreadable: error.unreadable };
    return { ok: false, unreadable: { reason: 'damaged', detail: 'xml' } };
  }
}

function readWorkbook(scanner: Scanner, limits: ReadLimits): Workbook {
  const styles = new Styles();
  const sheets: Sheet[] = [];
  const names: DefinedName[] = [];
  const externalLinks: string[] = [];
  let date1904 = false;
  let cells = 0;
  let isWhole = false;
  const countCell = (): void => {
    cells += 1;
    if (cells > limits.cells) throw new ReadFailure('too-large', 'cells');
  };
  while (!isWhole && nextTag(scanner)) {
    const { name, kind } = scanner;
    if (kind === 'close') {
      isWhole = name === 'Workbook';
      continue;
    }
    if (name === 'Date1904') date1904 = true;
    else if (name === 'Path' && kind === 'open') externalLinks.push(elementText(scanner));
    else if (name === 'Styles' && kind === 'open') styles.read(scanner);
    else if (name === 'NamedRange') names.push(nameOf(scanner));
    else if (name === 'Worksheet') {
      if (sheets.length >= limits.sheets) throw new ReadFailure('too-large', 'sheets');
      sheets.push(readSheet(scanner, names, { styles, date1904, countCell }));
    }
  }
  // It has no directory that says how long it should be, but it must come to its end.
  if (!isWhole) throw new ReadFailure('truncated');
  return { sheets, names, date1904, hasMacros: false, externalLinks, format: 'xml' };
}

/** The scanner stands on a `Worksheet`; afterwards past its end. Names that are its own are added. */
function readSheet(scanner: Scanner, names: DefinedName[], around: Surroundings): Sheet {
  const name = attribute(scanner, 'Name') ?? '';
  const isProtected = rawAttribute(scanner, 'Protected') === '1';
  const table = new Table(around);
  let state: SheetState = 'visible';
  let isOpen = scanner.kind === 'open';
  while (isOpen && nextTag(scanner)) {
    const { name: element, kind } = scanner;
    if (kind === 'close') isOpen = element !== 'Worksheet';
    else if (element === 'NamedRange') names.push({ ...nameOf(scanner), sheet: name });
    else if (element === 'Table' && kind === 'open') table.read(scanner);
    else if (element === 'Visible' && kind === 'open')
      state = STATES[elementText(scanner).trim()] ?? 'visible';
  }
  const { merges, hiddenColumns, hyperlinks } = table;
  return { name, state, rows: table.rows(), merges, hiddenColumns, hyperlinks, isProtected };
}

function nameOf(scanner: Scanner): DefinedName {
  const refersTo = (attribute(scanner, 'RefersTo') ?? '').replace(/^=/, '');
  return { name: attribute(scanner, 'Name') ?? '', refersTo: fromR1C1(refersTo, 0, 0) };
}
