/** What the rules share, so that each rule's file only says what is its own. */
import { type Decimal, ZERO, formatDecimal, roundHalfUp } from '../../decimal';
import type { ParameterSpec, RuleDefinition, RuleFault } from '../definition';
import type { Facts } from '../facts';
import type { Explanation, RawSuggestion } from '../suggestion';
import type { Direction, Part, RuleOf, RuleType, Steps } from '../types';

/** A rule's definition with its own rule type, kept narrow for its file and wide for the list of all rules. */
export function defineRule<T extends RuleType>(
  definition: RuleDefinition<RuleOf<T>>,
): RuleDefinition<RuleOf<T>> {
  return definition;
}

/** Nothing below zero and nothing above 分值. */
export function zeroToPoints(
  _rule: unknown,
  points: Decimal,
): { readonly least: Decimal; readonly most: Decimal } {
  return { least: ZERO, most: points };
}

/** What the rule makes of the counts; the item's floor and caps come later. Numbers are written out for people. */
export function raw(
  score: Decimal,
  params: Readonly<Record<string, Decimal | string | readonly string[]>>,
): RawSuggestion {
  const written = Object.entries(params).map(([key, value]) => [key, inWords(value)] as const);
  return { score, params: Object.fromEntries(written) satisfies Explanation['params'] };
}

function inWords(value: Decimal | string | readonly string[]): string | readonly string[] {
  // A third of 4 points has no end: people read four decimals, the score itself is not rounded.
  return typeof value === 'string' || isWords(value) ? value : formatDecimal(roundHalfUp(value, 4));
}

/** 实际数 as a count that can be: a number from 0 up. */
export function countOf({ actual }: Facts): Decimal | null {
  return actual !== null && !isWords(actual) && actual.gte(ZERO) ? actual : null;
}

function isWords(value: Decimal | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
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

export const TARGET_NAME: ParameterSpec = { key: 'target', word: '目标', required: true, shape: 'text' };
export const ACTUAL_NAME: ParameterSpec = { key: 'actual', word: '实际', required: true, shape: 'text' };

export const STEPS: ParameterSpec = {
  key: 'mode',
  word: '算法',
  required: true,
  shape: 'choice',
  options: { floor: '满档才算', linear: '按比例' },
};

export const BETTER: ParameterSpec = {
  key: 'better',
  word: '方向',
  required: false,
  leftOut: true,
  shape: 'choice',
  options: { more: '越多越好', less: '越少越好' },
};

/** How far `actual` is on the wrong side of `target`; negative when it is on the good side. */
export function lackingOf(actual: Decimal, target: Decimal, better: Direction | undefined): Decimal {
  return better === 'less' ? actual.minus(target) : target.minus(actual);
}

/** A distance as a number of steps. */
export function stepsIn(distance: Decimal, every: Decimal, mode: Steps): Decimal {
  const steps = distance.div(every);
  // 0: rounded down. A distance that is a whole number of steps divides without a rest.
  return mode === 'floor' ? steps.round(0, 0) : steps;
}

/** The count in 实际数, which may be below zero (a growth rate). */
export function numberOf({ actual }: Facts): Decimal | null {
  return actual !== null && !isWords(actual) ? actual : null;
}

/** The same name twice. */
export function namesTwice(names: readonly string[]): readonly RuleFault[] {
  return names
    .filter((name, at) => names.indexOf(name) !== at)
    .map((name) => ({ messageId: 'rule-names', params: { name } }));
}

/** Options of which one is worth more than the item. */
export function aboveThePoints(parts: readonly Part[], points: Decimal | null): readonly RuleFault[] {
  return parts
    .filter((part) => points !== null && part.points.gt(points))
    .map((part) => ({
      messageId: 'rule-number',
      params: { parameter: part.name, value: formatDecimal(part.points) },
    }));
}

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
