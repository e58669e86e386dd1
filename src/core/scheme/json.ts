/** A scheme as JSON: in the snapshot of a village workbook, and wherever programs exchange one. Points are decimal strings. */
import { ruleDefinitions } from '../scoring';
import type { ParameterSpec } from '../scoring/definition';
import type { Band, Rule, VetoEffect } from '../scoring/types';
import {
  DecodeError,
  type Decoder,
  date,
  decimalText,
  flag,
  isTrue,
  leftOut,
  listOf,
  mapOf,
  nullOr,
  object,
  oneOf,
  orElse,
  record,
  text,
  wholeUpTo,
} from './decode';
import { LAST_YEAR, MOST_DAYS, NO_SUPERVISION } from './defaults';
import { outcome, policy } from './policies/json';
import type {
  EvidenceRequirement,
  Grade,
  Item,
  ItemLimits,
  LastYear,
  Papers,
  Scheme,
  Supervision,
  Village,
} from './types';

/** Decimals become strings of their own accord. */
export function schemeToJson(scheme: Scheme): string {
  return JSON.stringify(scheme);
}

/** The scheme, or null when the text is not one in every part. Never throws. */
export function schemeFromJson(json: string): Scheme | null {
  try {
    return scheme(JSON.parse(json));
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

const effect: Decoder<VetoEffect> = (value) => {
  const given = object(value);
  if ('grade' in given) return record({ grade: text })(given);
  if ('zero' in given) return record({ zero: listOf(text) })(given);
  return record({ award: oneOf('none') })(given);
};

const SHAPES: { readonly [S in Exclude<ParameterSpec['shape'], 'choice'>]: Decoder<unknown> } = {
  number: decimalText,
  text,
  parts: listOf(record({ name: text, points: decimalText })),
  names: listOf(text),
  bands: listOf(record<Band>({ from: decimalText, exclusive: leftOut(isTrue), points: decimalText })),
  grade: effect,
};

const rule: Decoder<Rule> = (value) => {
  const given = object(value);
  const definition = ruleDefinitions.find(({ type }) => type === given.type);
  if (!definition) throw new DecodeError();
  const parameters = definition.parameters.flatMap(({ key, shape, required, leftOut: isLater, options }) => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    // Schemes from before the parameter was there do without it.
    if (isLater && (value === undefined || value === null)) return [];
    const decode = shape === 'choice' ? oneOf(...Object.keys(options ?? {})) : SHAPES[shape];
    return [[key, required || isLater ? decode(value) : nullOr(decode)(value)] as const];
  });
  // The keys of a rule are its type and its parameters, so nothing else can be in it.
  return { type: definition.type, ...Object.fromEntries(parameters) } as Rule;
};

const requirement = record<EvidenceRequirement>({
  kinds: listOf(text),
  minimum: wholeUpTo(9999),
  per: oneOf('village', 'project'),
  spread: nullOr(oneOf('month', 'quarter', 'half-year')),
  datedInPeriod: flag,
  byDeadline: flag,
  documents: leftOut(listOf(text)),
  unit: leftOut(text),
  documentNumber: leftOut(flag),
  byHand: leftOut(listOf(text)),
});

const limits = record<ItemLimits>({
  floor: leftOut(oneOf('zero', 'none', 'section', 'total')),
  maxDeduction: leftOut(decimalText),
  bonusWithin: leftOut(decimalText),
  basic: leftOut(decimalText),
  exempt: leftOut(text),
  forfeit: leftOut(text),
});

const item = record<Item>({
  code: text,
  kind: oneOf('regular', 'bonus', 'penalty', 'veto'),
  section: text,
  title: text,
  content: text,
  points: nullOr(decimalText),
  rule,
  limits: leftOut(limits),
  standard: text,
  evidenceText: text,
  evidence: listOf(requirement),
  notApplicable: oneOf('not-allowed', 'full', 'exclude', 'exclude-section'),
  department: text,
});

const papers = record<Papers>({
  issuer: text,
  addressee: text,
  numberPrefix: text,
  leader: text,
  deputies: text,
  office: text,
  contact: text,
  mendWithinDays: nullOr(wholeUpTo(MOST_DAYS)),
  letterhead: flag,
});

const scheme = record<Scheme>({
  id: text,
  version: text,
  title: text,
  source: text,
  illustrative: flag,
  township: text,
  period: record({ from: date, to: date }),
  deadline: nullOr(date),
  base: decimalText,
  bonusCap: nullOr(decimalText),
  step: nullOr(decimalText),
  places: wholeUpTo(9),
  tolerance: decimalText,
  rankingEnabled: flag,
  vetoEnabled: flag,
  withoutEvidence: oneOf('flag', 'no-points'),
  summaryLength: wholeUpTo(100_000),
  summarySimilarity: leftOut(decimalText),
  items: listOf(item),
  grades: listOf(
    record<Grade>({
      name: text,
      from: decimalText,
      fromInclusive: flag,
      to: nullOr(decimalText),
      toInclusive: flag,
    }),
  ),
  roster: listOf(record<Village>({ name: text, aliases: listOf(text) })),
  supervision: orElse(
    record<Supervision>({
      casePeople: nullOr(decimalText),
      caseAmount: nullOr(decimalText),
      caseOverdueDays: nullOr(decimalText),
      openCases: nullOr(decimalText),
      overdueCases: nullOr(decimalText),
      caseShare: nullOr(decimalText),
      scoreBelow: nullOr(decimalText),
      grades: listOf(text),
    }),
    NO_SUPERVISION,
  ),
  lastYear: orElse(record<LastYear>({ itemShare: decimalText, total: decimalText }), LAST_YEAR),
  checks: mapOf(oneOf('error', 'warning', 'info', 'off')),
  policies: leftOut(listOf(policy)),
  outcome: leftOut(outcome),
  papers: leftOut(papers),
});
