/**
 * OpenDocument spreadsheets (.ods), as LibreOffice, WPS and Excel write them, read with our own scanner under our own limits:
 * one attribute may claim a million rows, which a reader without limits would make. (ODF 1.2 part 1, chapter 9)
 */
import type { Area, DefinedName, ReadResult, Row, Sheet, Workbook } from '../../core/grid/types';
import type { ReadOptions } from '../read';
import { boundTexts } from '../read/bound-texts';
import { ReadFailure } from '../read/failure';
import { FOREIGN_LIMITS, type ReadLimits } from '../read/limits';
import { attribute, decodeXml, nextTag, rawAttribute, type Scanner, scannerOf } from '../read/xml';
import { type Archive, openArchive } from '../read/zip';
import { isHidden, readRow, repeats } from './cells';
import { noStyles, readStyles, type Styles } from './styles';
import { excelFormula, excelReference, externalFile } from './formula';

const LAST_COLUMN = 16_383;
/** Cells that repeat counts claim: twenty letters claim a million, so they may claim less than what a file really holds. */
const MOST_COPIES = 50_000;

/** Never throws: a file that cannot be read is a result that names the reason. */
export function readOds(bytes: Uint8Array, { inflate, limits }: ReadOptions): ReadResult {
  try {
    const used = { ...FOREIGN_LIMITS, ...limits };
    if (bytes.length > used.fileBytes) throw new ReadFailure('too-large', 'file');
    return { ok: true, workbook: boundTexts(read(openArchive(bytes, inflate, used), used), used) };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, unreadable: error.unreadable };
    return { ok: false, unreadable: { reason: 'damaged', detail: 'ods' } };
  }
}

function read(archive: Archive, limits: ReadLimits): Workbook {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest && decodeXml(manifest).includes('encryption-data')) throw new ReadFailure('encrypted', 'ods');
  const content = archive.read('content.xml');
  if (!content) throw new ReadFailure('damaged', 'content.xml');
  const styles = noStyles();
  const common = archive.read('styles.xml');
  if (common) readStyles(scannerOf(decodeXml(common)), styles);
  const found = readContent(scannerOf(decodeXml(content)), styles, limits);
  return {
    ...found,
    hasMacros: archive.names.some((name) => /^(Basic|Scripts)\/[^/]+\/(?!script-lb\.xml$)./i.test(name)),
    format: 'ods',
  };
}

type Content = Pick<Workbook, 'sheets' | 'names' | 'date1904' | 'externalLinks'>;

function readContent(scanner: Scanner, styles: Styles, limits: ReadLimits): Content {
  if (!readStyles(scanner, styles)) throw new ReadFailure('damaged', 'content.xml');
  const sheets: Sheet[] = [];
  const names: DefinedName[] = [];
  const links = new Set<string>();
  let date1904 = false;
  let cells = 0;
  const countCell = (): void => {
    cells += 1;
    if (cells > limits.cells) throw new ReadFailure('too-large', 'cells');
  };
  let copies = 0;
  const countCopy = (): void => {
    copies += 1;
    if (copies > MOST_COPIES) throw new ReadFailure('too-large', 'cells');
    countCell();
  };
  const formulas = (stored: string): void => {
    const file = externalFile(stored);
    if (file !== null) links.add(file);
  };
  while (nextTag(scanner)) {
    const { name, kind } = scanner;
    if (kind === 'close') continue;
    if (name === 'null-date') date1904 = rawAttribute(scanner, 'date-value')?.startsWith('1904') === true;
    else if (name === 'named-range' || name === 'named-expression') names.push(nameOf(scanner));
    else if (name === 'table') {
      const table = readTable(scanner, { styles, names, links, formulas, countCell, countCopy, date1904 });
      if (table) sheets.push(table);
      if (sheets.length > limits.sheets) throw new ReadFailure('too-large', 'sheets');
    }
  }
  return { sheets, names, date1904, externalLinks: [...links] };
}

function nameOf(scanner: Scanner, sheet?: string): DefinedName {
  const name = attribute(scanner, 'name') ?? '';
  const range = attribute(scanner, 'cell-range-address');
  const refersTo =
    range === undefined ? excelFormula(attribute(scanner, 'expression') ?? '') : excelReference(range);
  return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
}

interface Surroundings {
  readonly styles: Styles;
  readonly names: DefinedName[];
  readonly links: Set<string>;
  readonly formulas: (stored: string) => void;
  readonly countCell: () => void;
  readonly countCopy: () => void;
  readonly date1904: boolean;
}

/** null for what is kept of another workbook's table. The scanner stands on a `table`; afterwards past its end. */
function readTable(scanner: Scanner, around: Surroundings): Sheet | null {
  const name = attribute(scanner, 'name') ?? '';
  const state = around.styles.hiddenTables.has(attribute(scanner, 'style-name') ?? '') ? 'hidden' : 'visible';
  const isProtected = rawAttribute(scanner, 'protected') === 'true';
  const rows: Row[] = [];
  const merges: Area[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  const sheet: Sheet = {
    name,
    state,
    rows,
    merges,
    hiddenColumns,
    hyperlinks: [],
    isProtected,
  };
  if (scanner.kind === 'empty') return sheet;
  const builder = { rows, merges, dateCells: around.styles.dateCells, ...around };
  let row = 0;
  let column = 0;
  let isForeign = false;
  while (nextTag(scanner)) {
    if (scanner.kind === 'close') {
      if (scanner.name === 'table') break;
      continue;
    }
    switch (scanner.name) {
      case 'table-row':
        row = readRow(scanner, row, builder);
        break;
      case 'table-column': {
        const next = column + repeats(scanner, 'number-columns-repeated');
        if (isHidden(scanner) && column <= LAST_COLUMN)
          hiddenColumns.push({ from: column, to: Math.min(next - 1, LAST_COLUMN) });
        column = next;
        break;
      }
      case 'table-source':
        isForeign = true;
        around.links.add(attribute(scanner, 'href') ?? '');
        break;
      case 'named-range':
      case 'named-expression':
        around.names.push(nameOf(scanner, name));
        break;
    }
  }
  return isForeign ? null : sheet;
}
