/** A scheme written as a workbook, edited by a person, and read again. */
import { messagesIn } from '../../../src/core/messages';
import type { Scheme } from '../../../src/core/scheme/types';
import { readScheme } from '../../../src/core/scheme/workbook';
import { schemeWorkbook } from '../../../src/core/sheets/scheme';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { renderWorkbook } from '../../../src/xlsx/write';
import { type Entry, fillDesign } from '../../../scripts/samples/fill-design';

export async function roundTrip(
  scheme: Scheme,
  edits: readonly Entry[] = [],
): Promise<ReturnType<typeof readScheme>> {
  const bytes = await renderWorkbook(fillDesign(schemeWorkbook(scheme, messagesIn('zh-CN')), edits));
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return readScheme(read.workbook, '细则.xlsx');
}
