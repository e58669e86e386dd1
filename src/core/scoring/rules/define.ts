/** What the rules share, so that each rule's file only says what is its own. */
import { type Decimal, ZERO, clamp, formatDecimal } from '../../decimal';
import type {
  Bounds,
  Facts,
  ParameterSpec,
  RuleDefinition,
  RuleFault,
  RuleOf,
  RuleType,
  Suggestion,
} from '../types';

/** A rule's definition with its own rule type, kept narrow for its file and wide for the list of all rules. */
export function defineRule<T extends RuleType>(
  definition: RuleDefinition<RuleOf<T>>,
): RuleDefinition<RuleOf<T>> {
  return definition;
}

/** Nothing below zero and nothing above 分值. */
export function zeroToPoints(_rule: unknown, points: Decimal): Bounds {
  return { least: ZERO, most: points };
}

/** A score held within 0 and 分值, with the values that explain it. */
export function suggestion(
  ruleType: RuleType,
  score: Decimal,
  points: Decimal,
  params: Readonly<Record<string, string | readonly string[]>>,
): Suggestion {
  const held = clamp(score, ZERO, points);
  return {
    score: held,
    explanation: {
      ruleType,
      params: { ...params, score: formatDecimal(held), points: formatDecimal(points) },
    },
  };
}

/** 实际数 as a count that can be: a number from 0 up. */
export function countOf({ actual }: Facts): Decimal | null {
  return actual !== null && !isWords(actual) && actual.gte(ZERO) ? actual : null;
}

function isWords(actual: NonNullable<Facts['actual']>): actual is readonly string[] {
  return Array.isArray(actual);
}

/** 实际数 as words, all of them among the options; null for anything else. 无 alone stands for none. */
export function wordsOf({ actual }: Facts, options: readonly string[]): readonly string[] | null {
  if (actual === null || !isWords(actual) || actual.length === 0) return null;
  if (actual.length === 1 && actual[0] === NONE) return [];
  return actual.every((word) => options.includes(word)) ? [...new Set(actual)] : null;
}

/** Chosen in 实际数 when nothing of what is listed was done. */
export const NONE = '无';

export const PER: Omit<ParameterSpec, 'word'> = { key: 'per', required: true, shape: 'number' };
export const UNIT: ParameterSpec = { key: 'unit', word: '单位', required: true, shape: 'text' };

/** A number that must be above zero is not. */
export function positive(word: string, value: Decimal): readonly RuleFault[] {
  return value.gt(ZERO)
    ? []
    : [{ messageId: 'rule-number', params: { parameter: word, value: formatDecimal(value) } }];
}

/** The most that a rule can take away against what the item holds. */
export function deductsMore(most: Decimal, points: Decimal | null): readonly RuleFault[] {
  if (points === null || most.lte(points)) return [];
  return [
    { messageId: 'rule-deducts-more', params: { most: formatDecimal(most), points: formatDecimal(points) } },
  ];
}

/** The parts of an item must add up to its points. */
export function partsMustAddUp(total: Decimal, points: Decimal | null): readonly RuleFault[] {
  if (points === null || total.eq(points)) return [];
  return [
    { messageId: 'rule-parts-sum', params: { sum: formatDecimal(total), points: formatDecimal(points) } },
  ];
}
