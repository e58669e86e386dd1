/** A policy as two cells of the sheet 计分办法 write it: its word, and parameters such as `项目=J.1、J.2；上限=2`. */
import { type Decimal, formatDecimal, parseDecimal } from '../../decimal';
import { squash } from '../../text';
import { NO, YES } from '../../vocabulary/words';
import { formatCondition, parseCondition } from './conditions';
import { type PolicyParameter, policyDefinition, policyDefinitions } from './definitions';
import type { Condition, GradeStep, Policy } from './types';

/** The same faults that a rule's parameters can have (scoring/parameters.ts). */
export type PolicyFault =
  | { readonly kind: 'unknown-policy'; readonly word: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-parameter'; readonly word: string; readonly known: readonly string[] }
  | { readonly kind: 'missing-parameter'; readonly word: string }
  | { readonly kind: 'bad-parameter'; readonly word: string; readonly value: string };

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** `parsePolicy` reads it back without loss. */
export function formatPolicy(policy: Policy): string {
  const values = policy as unknown as Readonly<Record<string, unknown>>;
  return policyDefinition(policy.type)
    .parameters.map((parameter) => [parameter.word, formatValue(parameter, values[parameter.key])] as const)
    .filter(([, text]) => text !== '')
    .map(([word, text]) => `${word}=${text}`)
    .join('；');
}

function formatValue({ shape, choices }: PolicyParameter, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (shape) {
    case 'number':
      return formatDecimal(value as Decimal);
    case 'percent':
      return `${formatDecimal(value as Decimal)}%`;
    case 'text':
      return value as string;
    case 'names':
      return (value as readonly string[]).join('、');
    case 'numbers':
      return (value as readonly Decimal[]).map(formatDecimal).join('、');
    case 'yes-no':
      return value === true ? YES : NO;
    case 'steps':
      return (value as readonly GradeStep[])
        .map(({ name, points }) => `${name}:${formatDecimal(points)}`)
        .join('、');
    case 'conditions':
      return (value as readonly Condition[]).map(formatCondition).join('、');
    case 'choice':
      return choices?.[value as string] ?? '';
  }
}

/**
 * @param word 办法
 * @param text 参数
 */
export function parsePolicy(word: string, text: string): ParsedPolicy {
  const wanted = squash(word);
  const definition = policyDefinitions.find((known) => known.word === wanted);
  if (!definition) {
    const known = policyDefinitions.map((one) => one.word);
    return { ok: false, faults: [{ kind: 'unknown-policy', word: word.trim(), known }] };
  }
  const { parameters } = definition;
  const faults: PolicyFault[] = [];
  const given = new Map<string, string>();
  for (const piece of text.split(/[;；\n]+/)) {
    if (squash(piece) === '') continue;
    // Only the first sign parts: a condition may hold ">=".
    const [, key = piece, value = ''] = /^([^=＝]*)[=＝]([^]*)$/.exec(piece) ?? [];
    const parameter = parameters.find((known) => known.word === squash(key));
    if (parameter) given.set(parameter.key, value.trim());
    else
      faults.push({
        kind: 'unknown-parameter',
        word: key.trim(),
        known: parameters.map((known) => known.word),
      });
  }
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const written = given.get(parameter.key) ?? '';
    if (written !== '') {
      const value = parseValue(parameter, written);
      if (value === null) faults.push({ kind: 'bad-parameter', word: parameter.word, value: written });
      else values[parameter.key] = value;
    } else if (parameter.otherwise === undefined)
      faults.push({ kind: 'missing-parameter', word: parameter.word });
    else values[parameter.key] = parameter.otherwise;
  }
  // Every key of the type is among its parameters, each parsed into the shape that its definition declares.
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, policy: { type: definition.type, ...values } as unknown as Policy };
}

function parseValue({ shape, choices = {} }: PolicyParameter, text: string): unknown {
  switch (shape) {
    case 'number':
      return parseDecimal(squash(text));
    case 'percent':
      return parseDecimal(squash(text).replace(/%$/, ''));
    case 'text':
      return text;
    case 'names':
      return listed(text, (piece) => piece);
    case 'numbers':
      return listed(text, (piece) => parseDecimal(squash(piece)));
    case 'yes-no': {
      const word = squash(text);
      return word === YES ? true : word === NO ? false : null;
    }
    case 'steps':
      return listed(text, (piece) => {
        const [, name = '', value = ''] = /^(.+)[:：]([^:：]+)$/.exec(piece) ?? [];
        const points = parseDecimal(squash(value).replace(/%$/, ''));
        return points && { name: name.trim(), points };
      });
    case 'conditions':
      return listed(text, parseCondition);
    case 'choice':
      return Object.keys(choices).find((key) => choices[key] === squash(text)) ?? null;
  }
}

/** null when there is no piece, or one that cannot be read. */
function listed<T>(text: string, read: (piece: string) => T | null): readonly T[] | null {
  const pieces = text
    .split(/[、,，]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const found = pieces.map(read).filter((value): value is T => value !== null);
  return found.length > 0 && found.length === pieces.length ? found : null;
}
