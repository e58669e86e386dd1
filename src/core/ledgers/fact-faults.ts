/** What a village wrote in 实际数 or 目标数 that the item's rule can make nothing of. Blank is no fault: it is not known. */
import { type Decimal, ZERO, decimal, formatDecimal } from '../decimal';
import type { Field, NumberEntry, ScoreRow } from '../recognise/types';
import type { Item } from '../scheme/types';
import { rangeOf, ruleDefinition, suggestScore } from '../scoring';
import type { Facts, FactShape } from '../scoring/facts';
import { countNames, specialOf, wordsIn } from './facts';
import { namedCounts } from './named-counts';

export interface FactFault {
  readonly field: Field<NumberEntry>;
  readonly column: 'actual' | 'target';
  readonly text: string;
  /**
   * number: no number, `meant` what it can only mean; error: an error value; words: not among `options`; counts: a piece
   * that is not name:number; percent: 0.92 where 92 is meant; unusable: understood, but no such count can be.
   */
  readonly kind: 'number' | 'error' | 'words' | 'counts' | 'percent' | 'unusable';
  readonly meant?: Decimal;
  readonly options?: readonly string[];
}

/** @param facts those of this row */
export function factFaults(item: Item, row: ScoreRow, facts: Facts): readonly FactFault[] {
  if (item.kind === 'veto' || item.points === null) return [];
  const definition = ruleDefinition(item.rule);
  const shape = definition.factShape(item.rule);
  if (shape.kind === 'none' || specialOf(item, row.actual.value)) return [];
  const found = [
    actualFault(shape, row.actual),
    countNames(item).target !== null && !definition.fixedTarget(item.rule)
      ? numberFault('target', row.target)
      : null,
  ].flatMap((fault) => (fault ? [fault] : []));
  if (found.length > 0) return found;
  const percent = percentFault(item, row.actual);
  if (percent) return [percent];
  return isUnusable(item, row.actual.value, facts)
    ? [{ field: row.actual, column: 'actual', kind: 'unusable', text: textOf(row.actual.value) }]
    : [];
}

function actualFault(shape: FactShape, field: Field<NumberEntry>): FactFault | null {
  const entry = field.value;
  if (entry.kind === 'blank' || entry.kind === 'not-applicable' || entry.kind === 'uncalculated') return null;
  const fault = { field, column: 'actual', text: textOf(entry) } as const;
  switch (shape.kind) {
    case 'none':
      return null;
    case 'count':
      return numberFault('actual', field);
    case 'counts': {
      const parsed = namedCounts(entry, shape);
      if (!parsed || parsed.ok) return null;
      return { ...fault, kind: 'counts', text: parsed.piece, options: examples(shape) };
    }
    case 'choice':
    case 'choices': {
      const { options } = shape;
      if (entry.kind !== 'text')
        return { ...fault, kind: entry.kind === 'error' ? 'error' : 'words', options };
      const odd = wordsIn(entry.text, shape).filter((word) => !options.includes(word));
      return odd.length > 0 ? { ...fault, kind: 'words', text: odd.join('、'), options } : null;
    }
  }
}

/** How each count is written. */
function examples({ names, withTargets }: Extract<FactShape, { kind: 'counts' }>): readonly string[] {
  return names.map((name) => `${name}:${withTargets ? '8/10' : '1'}`);
}

function numberFault(column: 'actual' | 'target', field: Field<NumberEntry>): FactFault | null {
  const entry = field.value;
  if (entry.kind === 'error') return { field, column, kind: 'error', text: entry.text };
  if (entry.kind !== 'text') return null;
  return { field, column, kind: 'number', text: entry.text, ...(entry.meant ? { meant: entry.meant } : {}) };
}

/** A cell that shows 92% holds 0.92; rules that go by percentages are written with 95, not 0.95. */
function percentFault({ rule }: Item, field: Field<NumberEntry>): FactFault | null {
  if (rule.type !== 'per-point' && rule.type !== 'target-line') return null;
  const entry = field.value;
  if (entry.kind !== 'number' || rule.target.lt(50) || rule.target.gt(100)) return null;
  const { value } = entry;
  if (value.lte(ZERO) || value.gt(decimal(1))) return null;
  return { field, column: 'actual', kind: 'percent', text: formatDecimal(value), meant: value.times(100) };
}

/** Everything is there, and yet the rule says neither a score nor a range: more failures than the sample holds. */
function isUnusable(item: Item, actual: NumberEntry, facts: Facts): boolean {
  const definition = ruleDefinition(item.rule);
  const isKnown = facts.actual !== null || (facts.counts ?? null) !== null;
  if (!isKnown || actual.kind === 'uncalculated') return false;
  if (definition.usesTarget && countNames(item).target !== null && facts.target === null) return false;
  return suggestScore(item, facts) === null && rangeOf(item, facts) === null;
}

function textOf(entry: NumberEntry): string {
  if (entry.kind === 'number') return formatDecimal(entry.value);
  return 'text' in entry ? entry.text : '';
}
