/** What a village wrote in 实际数 and 目标数, as the scoring rules take it. */
import { type Decimal, decimal } from '../decimal';
import type { NumberEntry, ScoreRow, Submission } from '../recognise/types';
import type { Item } from '../scheme/types';
import { ruleDefinition } from '../scoring';
import type { Facts, FactShape, NamedCount } from '../scoring/facts';
import { squash } from '../text';
import { EXEMPT, FORFEIT } from '../vocabulary/words';
import { ledgerCount } from './count';
import { namedCounts } from './named-counts';

/** The names that an item's rule gives its counts; null where it names none. */
export function countNames(item: Item): { readonly actual: string | null; readonly target: string | null } {
  const { rule } = item;
  switch (rule.type) {
    case 'ratio':
    case 'ratio-gate':
    case 'baseline':
      return { actual: rule.actual, target: rule.target };
    case 'coefficient':
    case 'per-point':
    case 'target-line':
      return { actual: rule.actual, target: null };
    case 'tiers':
      return { actual: rule.on, target: null };
    case 'deduct-tiers':
      return { actual: rule.on, target: rule.measure === 'value' ? null : rule.target };
    case 'deduct':
      return { actual: rule.count, target: null };
    default:
      return { actual: null, target: null };
  }
}

/**
 * The facts of an item. A formula that no program has calculated yet is taken from the ledger it counts, if that is
 * known; anything else that is no number (or no word, where words are asked) is unknown.
 */
export function factsOf(item: Item, row: ScoreRow, submission: Submission): Facts {
  const definition = ruleDefinition(item.rule);
  const names = countNames(item);
  const shape = definition.factShape(item.rule);
  const special = specialOf(item, row.actual.value);
  return {
    ...(special ? { special } : {}),
    ...(shape.kind === 'counts' ? { counts: countsOf(shape, row.actual.value) } : {}),
    actual: special
      ? null
      : actualOf(shape, row.actual.value, (): Decimal | null => counted(submission, names.actual)),
    target:
      definition.fixedTarget(item.rule) ??
      numberOf(row.target.value, () => counted(submission, names.target)),
  };
}

/** 例外 or 清零 in 实际数, where the item states such a condition. */
export function specialOf({ limits }: Pick<Item, 'limits'>, entry: NumberEntry): Facts['special'] {
  if (entry.kind !== 'text') return null;
  const word = squash(entry.text);
  if (word === EXEMPT && limits?.exempt !== undefined) return 'exempt';
  return word === FORFEIT && limits?.forfeit !== undefined ? 'forfeit' : null;
}

function countsOf(
  shape: Extract<FactShape, { kind: 'counts' }>,
  entry: NumberEntry,
): readonly NamedCount[] | null {
  const parsed = namedCounts(entry, shape);
  return parsed?.ok ? parsed.counts : null;
}

function actualOf(shape: FactShape, entry: NumberEntry, count: () => Decimal | null): Facts['actual'] {
  if (shape.kind === 'count') return numberOf(entry, count);
  if (shape.kind === 'none' || shape.kind === 'counts' || entry.kind !== 'text') return null;
  return wordsIn(entry.text, shape);
}

/** The words of a cell, each as the scheme spells it where it is one of the options. */
export function wordsIn(
  text: string,
  { kind, options }: Extract<FactShape, { options: readonly string[] }>,
): readonly string[] {
  const words = kind === 'choice' ? [text] : text.split(/[、，,;；/\n]+/);
  return words.map((word) => optionMeant(word, options)).filter((word) => word !== '');
}

/** The option as the scheme spells it; an unknown word stays as it is, for the rule to refuse. */
function optionMeant(word: string, options: readonly string[]): string {
  return options.find((option) => squash(option) === squash(word)) ?? word.trim();
}

function numberOf(entry: NumberEntry, count: () => Decimal | null): Decimal | null {
  if (entry.kind === 'number') return entry.value;
  return entry.kind === 'uncalculated' ? count() : null;
}

function counted(submission: Submission, name: string | null): Decimal | null {
  const count = name === null ? null : ledgerCount(submission, name);
  return count === null ? null : decimal(count);
}
