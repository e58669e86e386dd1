/** The record of a summary file: what its visible sheets do not say and a later reader needs (vocabulary/summary-record). */
import { KINDS, kindOf } from '../../checks/kind';
import type { Finding } from '../../checks/types';
import { describe } from '../../messages/describe';
import { maskPersonalData } from '../../personal-data/find';
import { schemeToJson } from '../../scheme/json';
import type { Scheme } from '../../scheme/types';
import { SNAPSHOT_PIECE } from '../../vocabulary/snapshot';
import {
  LEVELS,
  type Level,
  RECORD_FORMAT,
  RECORD_KEYS,
  RECORD_SHEET,
} from '../../vocabulary/summary-record';
import type { SheetDesign, WorkbookDesign } from '../types';
import { veryHiddenSheet } from '../very-hidden-sheet';
import type { SummaryContext } from './context';

export type RecordEntry = readonly [key: string, ...values: string[]];

/** The workbook with the record of the summary it shows. */
export function withRecord(design: WorkbookDesign, context: SummaryContext): WorkbookDesign {
  const { villages, scheme } = context.summary;
  const entries: readonly RecordEntry[] = [
    ...headEntries('villages', scheme, context.madeOn),
    ...villages.map(({ village, isComparable }): RecordEntry => [
      RECORD_KEYS.village,
      maskPersonalData(village),
      isComparable ? '1' : '0',
    ]),
    ...checkEntries(context),
  ];
  return { ...design, sheets: [...design.sheets, recordSheet(entries)] };
}

/** @param scheme null: it is not known */
export function headEntries(level: Level, scheme: Scheme | null, madeOn: string): readonly RecordEntry[] {
  return [
    [RECORD_KEYS.format, RECORD_FORMAT],
    [RECORD_KEYS.level, LEVELS[level]],
    [RECORD_KEYS.madeOn, madeOn],
    ...(scheme ? schemeEntries(scheme) : []),
  ];
}

function schemeEntries(scheme: Scheme): readonly RecordEntry[] {
  const json = maskPersonalData(schemeToJson(scheme));
  const pieces = Array.from({ length: Math.ceil(json.length / SNAPSHOT_PIECE) }, (_nothing, at) =>
    json.slice(at * SNAPSHOT_PIECE, (at + 1) * SNAPSHOT_PIECE),
  );
  return [
    [RECORD_KEYS.schemeId, scheme.id],
    [RECORD_KEYS.schemeVersion, scheme.version],
    ...pieces.map((piece): RecordEntry => [RECORD_KEYS.scheme, piece]),
  ];
}

function checkEntries({ summary, messages }: SummaryContext): readonly RecordEntry[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of summary.findings) {
    const key = `${kindOf(finding)} ${finding.checkId}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .sort(([a], [b]) => (a && b ? KINDS.indexOf(kindOf(a)) - KINDS.indexOf(kindOf(b)) : 0))
    .flatMap((group): readonly RecordEntry[] => {
      const [first] = group;
      if (!first) return [];
      const files = new Set(group.map(({ place, params }) => place.file ?? String(params.village ?? '')));
      const { message } = describe(first, messages);
      return [
        [RECORD_KEYS.check, first.checkId, kindOf(first), String(group.length), String(files.size), message],
      ];
    });
}

export function recordSheet(entries: readonly RecordEntry[]): SheetDesign {
  return veryHiddenSheet({ name: RECORD_SHEET, widths: [16, 60], records: entries, isProtected: false });
}
