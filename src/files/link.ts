/** Addresses of places in other files, as a workbook's hyperlinks take them. */
import path from 'node:path';
import type { Place } from '../core/recognise/types';
import { placeAddress } from '../core/grid/address';

/** Relative from the folder `from` where that is possible, percent-encoded, with the cell after "#"; null without a file. */
export function linkFrom(from: string, { file, sheet, cell }: Place): string | null {
  if (file === undefined) return null;
  const relative = path.relative(path.resolve(from), path.resolve(file));
  const address = path.isAbsolute(relative) ? `file:///${encodePath(relative)}` : encodePath(relative);
  return sheet !== undefined && cell !== undefined ? `${address}#${placeAddress(sheet, cell)}` : address;
}

function encodePath(file: string): string {
  return file.split(path.sep).map(encodeURIComponent).join('/');
}
