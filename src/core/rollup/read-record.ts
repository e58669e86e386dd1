/** The record that a summary file carries (vocabulary/summary-record); what somebody made of it by hand is not trusted. */
import { KINDS } from '../checks/kind';
import { scalarText } from '../grid/lookup';
import type { Workbook } from '../grid/types';
import { schemeFromJson } from '../scheme/json';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import { LEVELS, type Level, RECORD_KEYS, RECORD_SHEET } from '../vocabulary/summary-record';
import type { CheckCount } from './types';

export interface SummaryRecord {
  readonly format: string;
  readonly level: Level;
  readonly schemeId: string;
  readonly schemeVersion: string;
  readonly scheme: Scheme | null;
  readonly madeOn: string;
  /** Squashed name → its total counts. */
  readonly villages: ReadonlyMap<string, boolean>;
  /** As they are written. */
  readonly villageNames: readonly string[];
  readonly checks: readonly CheckCount[];
}

/** null when the workbook carries none. */
export function readRecord({ sheets }: Workbook): SummaryRecord | null {
  const sheet = sheets.find(({ name }) => name === RECORD_SHEET);
  if (!sheet) return null;
  const entries = sheet.rows.map(({ cells }) =>
    Array.from({ length: 6 }, (_nothing, at) => scalarText(cells.find(({ column }) => column === at)?.value)),
  );
  const one = (key: string): string => entries.find(([found]) => found === key)?.[1] ?? '';
  const format = one(RECORD_KEYS.format);
  if (format === '') return null;
  const villages = entries.filter(([key]) => key === RECORD_KEYS.village);
  const json = entries
    .filter(([key]) => key === RECORD_KEYS.scheme)
    .map(([, piece = '']) => piece)
    .join('');
  return {
    format,
    level: one(RECORD_KEYS.level) === LEVELS.townships ? 'townships' : 'villages',
    schemeId: one(RECORD_KEYS.schemeId),
    schemeVersion: one(RECORD_KEYS.schemeVersion),
    scheme: json === '' ? null : schemeFrom(json),
    madeOn: one(RECORD_KEYS.madeOn),
    villages: new Map(villages.map(([, name = '', counts]) => [squash(name), counts === '1'])),
    villageNames: villages.map(([, name = '']) => name),
    checks: entries.flatMap(([key, ...values]) => (key === RECORD_KEYS.check ? checkOf(values) : [])),
  };
}

function checkOf([
  checkId = '',
  kind,
  findings = '',
  villages = '',
  example = '',
]: readonly string[]): readonly CheckCount[] {
  const known = KINDS.find((one) => one === kind);
  if (!known || !isCount(findings) || !isCount(villages)) return [];
  return [
    {
      kind: known,
      checkId,
      example,
      findings: Number(findings),
      villages: Number(villages),
      units: 1,
    },
  ];
}

function isCount(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}

let last: { readonly json: string; readonly scheme: Scheme | null } | null = null;

/** The townships of a county carry the same scheme: it is decoded once and kept once. */
function schemeFrom(json: string): Scheme | null {
  if (last?.json !== json) last = { json, scheme: schemeFromJson(json) };
  return last.scheme;
}
