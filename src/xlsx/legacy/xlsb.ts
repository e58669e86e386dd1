/** .xlsb: the package of an .xlsx whose parts hold records instead of XML. ([MS-XLSB]) */
import type { Workbook } from '../../core/grid/types';
import type { ReadOptions } from '../read';
import type { ReadLimits } from '../read/limits';
import { type Archive, openArchive } from '../read/zip';
import { externalLinksOf, relationshipsOf } from '../read/package';
import { convert } from './convert';
import type { SheetJS } from './sheetjs';
import { boundRecords } from './xlsb-records';

/** Pictures and what other programs embed need not be unpacked. */
const NEEDED = /(\.bin|\.xml|\.rels)$/i;
const NEVER =
  /(^|\/)(media|embeddings|printerSettings|vbaProject\.bin|activeX|ctrlProps|drawings|theme|customXml)(\/|$)/i;

/** Parts are unpacked here, under our limits: SheetJS has none. */
export function readXlsb(
  library: SheetJS,
  bytes: Uint8Array,
  { inflate, limits }: ReadOptions & { readonly limits: ReadLimits },
): Workbook {
  const archive = openArchive(bytes, inflate, limits);
  const names = archive.names.filter((name) => NEEDED.test(name) && !NEVER.test(name));
  const counts = { cells: 0, linkedCells: 0 };
  const parts = names.map((name) => {
    // A copy: what is stored without compression may be a view of the file itself.
    const content = (archive.read(name) ?? new Uint8Array()).slice();
    if (/\.bin$/i.test(name)) boundRecords(content, counts, limits.cells);
    return [name.replaceAll('\\', '/'), content] as const;
  });
  const source = library.parseXlsb(library.containerOf(parts));
  const relations = relationshipsOf(archive, workbookPart(archive));
  return convert(source, {
    format: 'xlsb',
    hasMacros: relations.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet'),
    externalLinks: externalLinksOf(archive, relations),
    limits,
  });
}

function workbookPart(archive: Archive): string {
  return (
    relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.bin'
  );
}
