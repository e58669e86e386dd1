/**
 * A rule's parameters as people write them in the 规则参数 column: `应有次数=4；每少扣=1；单位=次`. Lists are parted by 、 and
 * their points stand after a colon: `子项=成立专班:2、明确专人:1`. English keys and | are understood as well.
 */
import { type Decimal, formatDecimal, parseDecimal } from '../decimal';
import { squash } from '../text';
import { ruleDefinition, ruleDefinitions } from './index';
import { formatEffect, parseEffect } from './effect';
import { boundText } from './rules/bands';
import type { ParameterSpec, RuleDefinition } from './definition';
import type { Band, Part, Rule, VetoEffect } from './types';

export type ParameterFault =
  | { readonly kind: 'unknown-rule'; readonly word: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-parameter'; readonly word: string; readonly known: readonly string[] }
  | { readonly kind: 'missing-parameter'; readonly word: string }
  | { readonly kind: 'bad-parameter'; readonly word: string; readonly value: string };

export type ParsedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly faults: readonly ParameterFault[] };

type Value = Decimal | string | readonly Part[] | readonly string[] | readonly Band[] | VetoEffect;

/** The 规则参数 text of a rule; "" for a rule without parameters. `parseRule` reads it back without loss. */
export function formatRule(rule: Rule): string {
  const values = rule as unknown as Readonly<Record<string, unknown>>;
  return ruleDefinition(rule)
    .parameters.map((spec) => [spec.word, formatValue(spec, values[spec.key])] as const)
    .filter(([, text]) => text !== '')
    .map(([word, text]) => `${word}=${text}`)
    .join('；');
}

function formatValue({ shape, options }: ParameterSpec, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (shape) {
    case 'number':
      return formatDecimal(value as Decimal);
    case 'text':
      return value as string;
    case 'grade':
      return formatEffect(value as VetoEffect);
    case 'parts':
      return (value as readonly Part[])
        .map(({ name, points }) => `${name}:${formatDecimal(points)}`)
        .join('、');
    case 'names':
      return (value as readonly string[]).join('、');
    case 'choice':
      return options?.[value as string] ?? '';
    case 'bands':
      return (value as readonly Band[])
        .map((band) => `${boundText(band)}:${formatDecimal(band.points)}`)
        .join('、');
  }
}

/** The definition named by a word of the 规则类型 column, Chinese or English. */
export function ruleNamed(word: string): RuleDefinition | null {
  const wanted = squash(word);
  return ruleDefinitions.find((rule) => rule.word === wanted || rule.type === wanted) ?? null;
}

/**
 * The rule that two cells of the scheme workbook describe.
 * @param word 规则类型
 * @param text 规则参数
 */
export function parseRule(word: string, text: string): ParsedRule {
  const definition = ruleNamed(word);
  if (!definition) {
    return {
      ok: false,
      faults: [{ kind: 'unknown-rule', word: word.trim(), known: ruleDefinitions.map((rule) => rule.word) }],
    };
  }
  const { parameters } = definition;
  const faults: ParameterFault[] = [];
  const given = new Map<string, string>();
  for (const piece of text.split(/[;；\n]+/)) {
    if (squash(piece) === '') continue;
    const [key = '', ...rest] = piece.split(/[=＝]/);
    const spec = parameters.find(({ word: known, key: id }) => squash(key) === known || squash(key) === id);
    if (spec) given.set(spec.key, rest.join('=').trim());
    else
      faults.push({
        kind: 'unknown-parameter',
        word: key.trim(),
        known: parameters.map((known) => known.word),
      });
  }
  const values: Record<string, Value | null> = {};
  for (const spec of parameters) {
    const written = given.get(spec.key);
    const value = written === undefined || written === '' ? null : parseValue(spec, written);
    if (written !== undefined && written !== '' && value === null) {
      faults.push({ kind: 'bad-parameter', word: spec.word, value: written });
    } else if (value === null && spec.required) faults.push({ kind: 'missing-parameter', word: spec.word });
    if (value !== null || !spec.leftOut) values[spec.key] = value;
  }
  // Every key of the type is among its parameters, each parsed into the shape that its spec declares.
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, rule: { type: definition.type, ...values } as Rule };
}

function parseValue({ shape, options }: ParameterSpec, text: string): Value | null {
  switch (shape) {
    case 'number':
      return parseDecimal(squash(text));
    case 'text':
      return text;
    case 'grade':
      return parseEffect(text);
    case 'parts':
      return parsePairs(text, (name, points) => ({ name, points }));
    case 'names':
      return parseNames(text);
    case 'choice':
      return (
        Object.entries(options ?? {}).find(
          ([key, word]) => squash(text) === word || squash(text) === key,
        )?.[0] ?? null
      );
    case 'bands':
      return parsePairs(text, bandFrom);
  }
}

function parseNames(text: string): readonly string[] | null {
  const names = text.split(/[、|]/).map((name) => name.trim());
  return names.every((name) => name !== '') ? names : null;
}

/** 超过10, 大于10 and >10 leave the bound out; 10, 10以上, 达到10 and >=10 take it in. */
const BOUND = /^(?:(超过|大于|高于|>)|(?:达到|>=|≥))?([+-]?[\d.]+)%?(?:以上|及以上)?$/;

function bandFrom(bound: string, points: Decimal): Band | null {
  const [, above, number = ''] = BOUND.exec(squash(bound)) ?? [];
  const from = parseDecimal(number);
  if (from === null) return null;
  return above === undefined ? { from, points } : { from, exclusive: true, points };
}

function parsePairs<T>(text: string, make: (left: string, points: Decimal) => T | null): readonly T[] | null {
  const found: T[] = [];
  for (const piece of text.split(/[、|]/)) {
    const [, left = '', right = ''] = /^\s*(.*?)\s*[:：]\s*([^:：]*)$/.exec(piece) ?? [];
    const points = parseDecimal(squash(right));
    const made = points && left !== '' ? make(left, points) : null;
    if (made === null) return null;
    found.push(made);
  }
  return found;
}
