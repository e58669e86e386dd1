/**
 * An item's limits as people write them among the 规则参数: `不保底；扣分上限=2；例外不扣=及时报告并配合破案`. They go with any
 * rule, so they are taken out of the text before the rule reads its own parameters. Sentences keep all but semicolons.
 */
import { formatDecimal, parseDecimal } from '../decimal';
import { formatRule, parseRule } from '../scoring/parameters';
import type { ParameterFault } from '../scoring/parameters';
import type { Rule } from '../scoring/types';
import { squash } from '../text';
import { FLOORS, LIMITS } from '../vocabulary/scheme-workbook';
import type { Floor, Item, ItemLimits } from './types';

type Key = keyof ItemLimits;

const KEYS = Object.keys(LIMITS) as readonly Key[];
const FLOOR_IDS = Object.keys(FLOORS) as readonly Floor[];

export type ParsedItemRule =
  | { readonly ok: true; readonly rule: Rule; readonly limits?: ItemLimits }
  | { readonly ok: false; readonly faults: readonly ParameterFault[] };

/** The 规则参数 text of an item: its rule's parameters, then its limits. `parseItemRule` reads it back without loss. */
export function formatItemRule({ rule, limits }: Pick<Item, 'rule' | 'limits'>): string {
  return [formatRule(rule), ...(limits ? formatLimits(limits) : [])].filter((text) => text !== '').join('；');
}

/** Each limit as one piece of the 规则参数. */
export function formatLimits(limits: ItemLimits): readonly string[] {
  return KEYS.flatMap((key) => {
    const value = limits[key];
    if (value === undefined) return [];
    if (key === 'floor') return [FLOORS[value as Floor]];
    // A semicolon would end the parameter; in a sentence a comma does as well.
    const text = typeof value === 'string' ? value.replace(/[;；\n]+/g, '，') : formatDecimal(value);
    return [`${LIMITS[key]}=${text}`];
  });
}

/**
 * The rule and the limits that two cells of the scheme workbook describe.
 * @param word 规则类型
 * @param text 规则参数
 */
export function parseItemRule(word: string, text: string): ParsedItemRule {
  const limits: { -readonly [K in Key]?: ItemLimits[K] } = {};
  const faults: ParameterFault[] = [];
  const rest: string[] = [];
  for (const piece of text.split(/[;；\n]+/)) {
    const found = limitIn(piece);
    if (found === null) rest.push(piece);
    else if (found.value === null)
      faults.push({ kind: 'bad-parameter', word: LIMITS[found.key], value: found.text });
    else Object.assign(limits, { [found.key]: found.value });
  }
  const parsed = parseRule(word, rest.join('；'));
  const all = parsed.ok ? faults : [...parsed.faults.map(knowingLimits), ...faults];
  if (!parsed.ok || all.length > 0) return { ok: false, faults: all };
  return Object.keys(limits).length > 0 ? { ...parsed, limits } : parsed;
}

function knowingLimits(fault: ParameterFault): ParameterFault {
  if (fault.kind !== 'unknown-parameter') return fault;
  return { ...fault, known: [...fault.known, ...Object.values(LIMITS)] };
}

interface Limit {
  readonly key: Key;
  readonly text: string;
  /** null: not understood. */
  readonly value: ItemLimits[Key] | null;
}

/** null for a piece that is no limit at all. */
function limitIn(piece: string): Limit | null {
  const [left = '', ...right] = piece.split(/[=＝]/);
  const bare = floorNamed(left);
  if (right.length === 0) return bare && { key: 'floor', text: left.trim(), value: bare };
  const key = KEYS.find((id) => squash(left) === LIMITS[id] || squash(left) === id);
  const text = right.join('=').trim();
  return key === undefined ? null : { key, text, value: valueOf(key, text) };
}

function valueOf(key: Key, text: string): ItemLimits[Key] | null {
  if (key === 'floor') return floorNamed(text);
  if (key === 'exempt' || key === 'forfeit') return text === '' ? null : text;
  return parseDecimal(squash(text));
}

function floorNamed(text: string): Floor | null {
  return FLOOR_IDS.find((id) => FLOORS[id] === squash(text) || id === squash(text)) ?? null;
}
