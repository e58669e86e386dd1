/** One file that was given to be rolled up: a summary of villages, one of townships, or something else. */
import type { ReadResult } from '../grid/types';
import { ownWorkbook } from '../recognise/own-workbook';
import { TABLES } from '../vocabulary/columns';
import { readTownshipSummary } from './read-townships';
import { readVillageSummary } from './read-villages';
import type { ReadSummary } from './types';

/** @param file as findings and links name it */
export function readSummaryFile(read: ReadResult, file: string): ReadSummary {
  if (!read.ok) return { kind: 'unreadable', file, unreadable: read.unreadable };
  const { workbook } = read;
  const names = new Set(workbook.sheets.map(({ name }) => name));
  if (names.has(TABLES.snapshot) || names.has(TABLES.scores)) return { kind: 'other', file, what: 'village' };
  const summary = readTownshipSummary(workbook, file) ?? readVillageSummary(workbook, file);
  if (summary) return { kind: 'summary', file, summary };
  return { kind: 'other', file, what: ownWorkbook(workbook) === 'scheme' ? 'scheme' : 'unknown' };
}
