/** Packages that come out the same whenever and wherever they are made, so that a change to them shows as a change. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Local time, which is what a zip holds: the same fields in every time zone. */
const MADE_ON = new Date(2023, 0, 1);
const MADE_ON_TEXT = '2023-01-01T00:00:00Z';

export function stableZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { mtime: MADE_ON, level: 9 });
}

/** The same workbook, its properties' dates and its zip's dates fixed. */
export function stableWorkbook(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const properties = parts['docProps/core.xml'];
  if (properties) {
    const fixed = strFromU8(properties).replace(/(<dcterms:[^>]*>)[^<]*/g, `$1${MADE_ON_TEXT}`);
    parts['docProps/core.xml'] = strToU8(fixed);
  }
  return stableZip(parts);
}
