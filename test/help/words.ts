/** Every word that the product shows: messages, and what stands in the cells of the forms. */
import { zhCN } from '../../src/core/messages/zh-CN';
import { help } from '../../src/core/messages/zh-CN/help/texts';
import '../all-texts';
import '../../src/core/messages/decisions';
import '../../src/core/messages/rectification';
import { importTextsIn } from '../../src/core/messages/import';
import { verifyTextsIn } from '../../src/core/messages/verify';
import * as columns from '../../src/core/vocabulary/columns';
import { RESULTS_SHEET } from '../../src/core/sheets/results/results-sheet';
import { IMPORT_SHEET } from '../../src/core/vocabulary/import-words';
import * as scheme from '../../src/core/vocabulary/scheme-workbook';
import * as summary from '../../src/core/vocabulary/summary-workbook';
import { TREND_TABLES } from '../../src/core/vocabulary/trend-workbook';
import * as words from '../../src/core/vocabulary/words';
import { manifestText } from '../manifest/tree';

/** In the place of what a text is filled with. */
const GAP = '\u0000';

/** Any name gives a gap, whatever a text asks for. */
const gaps: object = new Proxy({}, { get: (_target, key) => (key === Symbol.toPrimitive ? () => GAP : GAP) });

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return filled(value as (given: object) => unknown);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

function filled(text: (given: object) => unknown): readonly string[] {
  try {
    return stringsIn(text(gaps));
  } catch {
    // It needs more than a word to be filled with, so it is no button.
    return [];
  }
}

/** @returns whether a word stands in the product by itself; numbers and names in a text may be any */
export function knownWords(): (word: string) => boolean {
  const messages = [zhCN, help, importTextsIn('zh-CN'), verifyTextsIn('zh-CN')];
  const cells = [columns, scheme, summary, words, TREND_TABLES, IMPORT_SHEET, RESULTS_SHEET];
  // The ribbon's words.
  const ribbon = [...manifestText.matchAll(/DefaultValue="([^"]+)"/g)].map(([, text]) => text);
  const all = [messages, cells, ribbon].flatMap((part) => stringsIn(part));
  const plain = new Set(all);
  const patterns = all
    .filter((text) => text.includes(GAP) && text.replaceAll(GAP, '').length >= 2)
    .map((text) => new RegExp(`^${text.split(GAP).map(escaped).join('[^\u0000]+')}$`, 'u'));
  return (word) => word !== '' && (plain.has(word) || patterns.some((pattern) => pattern.test(word)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
