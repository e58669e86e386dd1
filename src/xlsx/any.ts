/** A workbook of any format that can be read: what every face calls. */
import type { ReadResult, Unreadable, WorkbookFormat } from '../core/grid/types';
import { type ReadOptions, readWorkbook } from './read';

/** What our own reader says of a file that another can read. */
function foreignFormat({ reason, detail }: Unreadable): WorkbookFormat | null {
  if (reason === 'legacy' && (detail === 'xls' || detail === 'xml')) return detail;
  return reason === 'other-format' && (detail === 'xlsb' || detail === 'ods') ? detail : null;
}

/** The readers that load only for such a file. */
export interface LateReaders {
  readonly ods: () => Promise<(bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>>;
  readonly xml: () => Promise<(bytes: Uint8Array, options: ReadOptions) => ReadResult>;
  readonly legacy: () => Promise<
    (
      bytes: Uint8Array,
      format: Exclude<WorkbookFormat, 'ods' | 'xml'>,
      options: ReadOptions,
    ) => ReadResult | Promise<ReadResult>
  >;
}

const LATE: LateReaders = {
  ods: async () => (await import('./ods')).readOds,
  xml: async () => (await import('./xml2003')).readXmlTable,
  legacy: async () => (await import('./legacy')).readLegacy,
};

/**
 * Reads .xlsx, .xlsm, .xls, .et, .xlsb, .ods and XML tables of Excel 2003, told apart by their bytes and never by their name. Never
 * rejects: what cannot be read is a result that names the reason.
 * @param bytes the whole file; not changed
 * @param late where import() does not work: a worker that runs from the sources
 */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  options: ReadOptions,
  late: LateReaders = LATE,
): Promise<ReadResult> {
  const read = readWorkbook(bytes, options);
  const format = read.ok ? null : foreignFormat(read.unreadable);
  if (format === null) return read;
  try {
    if (format === 'ods') return await (await late.ods())(bytes, options);
    if (format === 'xml') return (await late.xml())(bytes, options);
    return await (
      await late.legacy()
    )(bytes, format, options);
  } catch {
    // The part of the program that reads it could not be loaded: to save it as .xlsx is still the way out.
    return read;
  }
}
