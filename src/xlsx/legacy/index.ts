/** Workbooks in formats that our own reader does not know, read with SheetJS under our limits. */
import type { ReadResult, Workbook, WorkbookFormat } from '../../core/grid/types';
import { boundTexts } from '../read/bound-texts';
import { ReadFailure } from '../read/failure';
import { FOREIGN_LIMITS, type ReadLimits } from '../read/limits';
import type { ReadOptions } from '../read';
import { lookAtRecords } from './biff';
import { convert } from './convert';
import { type Bytes, type Container, type SheetJS, loadSheetJS } from './sheetjs';
import { readXlsb } from './xlsb';

/** Formats that SheetJS reads for us. */
export type LegacyFormat = Exclude<WorkbookFormat, 'ods' | 'xml'>;

/**
 * Reads a workbook of an old or foreign format. Rejects only when the program's own part for it cannot be loaded: whatever
 * the file does is a result that names the reason.
 * @param bytes the whole file, which begins as the format does; not changed
 */
export async function readLegacy(
  bytes: Uint8Array,
  format: LegacyFormat,
  { inflate, limits }: ReadOptions,
): Promise<ReadResult> {
  const library = await loadSheetJS();
  try {
    const used = { ...FOREIGN_LIMITS, ...limits };
    if (bytes.length > used.fileBytes) throw new ReadFailure('too-large', 'file');
    return { ok: true, workbook: boundTexts(read(library, bytes, format, { inflate, limits: used }), used) };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, unreadable: error.unreadable };
    if (error instanceof RangeError && /memory|length/i.test(error.message))
      return { ok: false, unreadable: { reason: 'too-large', detail: format } };
    // Its own errors speak of records and offsets, which help nobody.
    return { ok: false, unreadable: { reason: 'damaged', detail: format } };
  }
}

function read(
  library: SheetJS,
  bytes: Uint8Array,
  format: LegacyFormat,
  options: ReadOptions & { readonly limits: ReadLimits },
): Workbook {
  return format === 'xls' ? readXls(library, bytes, options.limits) : readXlsb(library, bytes, options);
}

function readXls(library: SheetJS, bytes: Uint8Array, limits: ReadLimits): Workbook {
  const isBare = bytes[0] === 0x09;
  const source: Container | Uint8Array = isBare ? bytes.slice() : library.openContainer(bytes);
  if (!(source instanceof Uint8Array)) withoutProperties(source);
  const stream = source instanceof Uint8Array ? source : streamOf(source);
  const { externalLinks } = lookAtRecords(stream, limits.cells);
  const hasMacros =
    !(source instanceof Uint8Array) && source.FullPaths.some((path) => /\/_VBA_PROJECT_CUR\//i.test(path));
  return convert(library.parseXls(source), { format: 'xls', hasMacros, externalLinks, limits });
}

/** Title, author and the like: nobody here asks for them, and a damaged list of them takes SheetJS minutes. */
function withoutProperties({ FullPaths, FileIndex }: Container): void {
  FullPaths.forEach((path, at) => {
    const entry = FileIndex[at];
    if (entry && /SummaryInformation$/i.test(path)) entry.size = 0;
  });
}

/** The name is "Workbook" since Excel 97, "Book" before. Some programs write both for old and new readers. */
function streamOf({ FullPaths, FileIndex }: Container): Bytes {
  for (const name of ['/workbook', '/book']) {
    const at = FullPaths.findIndex((path) => path.toLowerCase().replace(/^[^/]*/, '') === name);
    const content = FileIndex[at]?.content;
    if (content) return content;
  }
  throw new ReadFailure('damaged', 'Workbook');
}
