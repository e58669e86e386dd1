/** Small real evidence files, of the kind that their ending says. */
import { docxOf } from './docx';
import { jpegOf } from './jpeg';
import { pdfOf } from './pdf';
import type { Piece } from './types';
import { xlsxOf } from './xlsx';

export type { Piece } from './types';

/** @throws Error for an ending that no sample uses */
export async function evidenceFile(path: string, piece: Piece): Promise<Uint8Array> {
  if (path.endsWith('.pdf')) return pdfOf(piece);
  if (path.endsWith('.jpg')) return jpegOf(piece);
  if (path.endsWith('.docx')) return docxOf(piece);
  if (path.endsWith('.xlsx')) return xlsxOf(piece);
  throw new Error(`No sample evidence is made for ${path}.`);
}
