/**
 * Our own reader of workbooks: it takes what the core needs (values, formulas, merges, what is hidden, names, links) and
 * steps over the rest, under hard limits, because a village's file is hostile until proven otherwise.
 */
import type { ReadResult, Workbook } from '../../core/grid/types';
import type { Inflate } from '../inflate/types';
import { boundTexts } from './bound-texts';
import type { CellSource } from './cells';
import { ReadFailure } from './failure';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { findWorkbookPart } from './package';
import { readSheet } from './sheet';
import { requireZip } from './sniff';
import { readSharedStrings, type SharedStrings } from './strings';
import { type DateStyles, readDateStyles } from './styles';
import { readWorkbookPart, type WorkbookPart } from './workbook';
import { type Archive, openArchive } from './zip';

export interface ReadOptions {
  /** How to inflate a part; the surroundings know best: `inflateWithZlib` in Node, `inflateWithFflate` in browsers. */
  readonly inflate: Inflate;
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads an .xlsx or .xlsm workbook, transitional or strict. Never throws: a file that cannot be read is a result that
 * names the reason.
 * @param bytes the whole file; not changed
 */
export function readWorkbook(bytes: Uint8Array, { inflate, limits }: ReadOptions): ReadResult {
  try {
    const used = { ...DEFAULT_LIMITS, ...limits };
    return { ok: true, workbook: boundTexts(read(bytes, inflate, used), used) };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, unreadable: error.unreadable };
    // Whatever else a broken file makes a part of the reader do, it is the file that is damaged.
    return { ok: false, unreadable: { reason: 'damaged' } };
  }
}

function read(bytes: Uint8Array, inflate: Inflate, limits: ReadLimits): Workbook {
  requireZip(bytes);
  if (bytes.length > limits.fileBytes) throw new ReadFailure('too-large', 'file');
  const archive = openArchive(bytes, inflate, limits);
  const part = readWorkbookPart(archive, findWorkbookPart(archive));
  if (part.sheets.length > limits.sheets) throw new ReadFailure('too-large', 'sheets');
  const source = cellSource(archive, part, limits);
  return {
    sheets: part.sheets.map((sheet) => readSheet(archive, sheet, source)),
    names: part.names,
    date1904: part.date1904,
    hasMacros: part.hasMacros,
    externalLinks: part.externalLinks,
  };
}

function cellSource(archive: Archive, part: WorkbookPart, limits: ReadLimits): CellSource {
  let cells = 0;
  let strings: SharedStrings | null = null;
  let styles: DateStyles | null = null;
  const partOf = (name: string | null): Uint8Array =>
    (name === null ? null : archive.read(name)) ?? new Uint8Array();
  return {
    date1904: part.date1904,
    strings: (index) =>
      (strings ??= readSharedStrings(partOf(part.sharedStringsPart), limits.sharedStrings))(index),
    isDateStyle: (format) => (styles ??= readDateStyles(partOf(part.stylesPart)))(format),
    countCell: () => {
      cells += 1;
      if (cells > limits.cells) throw new ReadFailure('too-large', 'cells');
    },
  };
}

export { DEFAULT_LIMITS, type ReadLimits } from './limits';
export type { Inflate } from '../inflate/types';
