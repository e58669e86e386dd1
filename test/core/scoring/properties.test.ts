/** What holds for every rule, whatever its parameters and whatever a village writes. */
import fc from 'fast-check';
import { type Decimal, ZERO, decimal, formatDecimal } from '../../../src/core/decimal';
import { messagesIn } from '../../../src/core/messages';
import { schemeFromJson, schemeToJson } from '../../../src/core/scheme/json';
import { formatItemRule, parseItemRule } from '../../../src/core/scheme/limits-parameters';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import type { Item, Scheme } from '../../../src/core/scheme/types';
import { boundsOf, rangeOf, ruleDefinition, ruleDefinitions, suggestScore } from '../../../src/core/scoring';
import type { Facts } from '../../../src/core/scoring/facts';
import type { Rule } from '../../../src/core/scoring/types';
import { RULE_TYPES, amount, factsFor, limits, points, ruleOfType } from './arbitrary';

const special = fc.constantFrom(null, null, null, 'exempt' as const, 'forfeit' as const);
const more = fc.oneof(
  amount(30),
  fc.integer({ min: 0, max: 30 }).map((count) => decimal(count)),
);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const [anyItem] = builtinScheme.items;
if (!anyItem) throw new Error('no item');
const item = (rule: Rule, held: Decimal, more: Item['limits'] = undefined): Item => ({
  ...anyItem,
  points: held,
  rule,
  ...(more && Object.keys(more).length > 0 ? { limits: more } : {}),
});
const within = (score: Decimal, of: Item): boolean => {
  const { least, most } = boundsOf(of);
  return (least === null || score.gte(least)) && score.lte(most);
};

test('every rule is tried', () => {
  expect([...RULE_TYPES].sort()).toEqual(ruleDefinitions.map(({ type }) => type).sort());
});

describe.each(RULE_TYPES.map((type) => [type]))('%s', (type) => {
  const rule = ruleOfType(type);
  const ruleAndFacts = rule.chain((made) => fc.tuple(fc.constant(made), factsFor(made)));

  test('a suggestion lies within the bounds of 0 and 分值, and is always the same', () => {
    fc.assert(
      fc.property(ruleAndFacts, points, ([made, facts], held) => {
        const found = suggestScore(item(made, held), facts);
        const { least } = boundsOf(item(made, held));
        // Only what is taken from the total lies below 0.
        expect(least?.gte(ZERO)).toBe(type !== 'penalty');
        if (found) expect(within(found.score, item(made, held))).toBe(true);
        expect(suggestScore(item(made, held), facts)).toEqual(found);
      }),
    );
  });

  test('with any limits, suggestions and ranges lie within the bounds', () => {
    fc.assert(
      fc.property(ruleAndFacts, points, limits, special, ([made, facts], held, more, special) => {
        const whole = item(made, held, more);
        const { least, most } = boundsOf(whole);
        expect(least === null || least.lte(most)).toBe(true);
        const found = suggestScore(whole, { ...facts, special });
        if (found) expect(within(found.score, whole)).toBe(true);
        const range = rangeOf(whole, facts);
        if (range) {
          expect(within(range.most, whole)).toBe(true);
          expect(range.least === null || range.least.lte(range.most)).toBe(true);
        }
      }),
    );
  });

  test('it explains itself in both languages without a hole', () => {
    fc.assert(
      fc.property(ruleAndFacts, points, limits, ([made, facts], held, more) => {
        const found = suggestScore(item(made, held, more), facts);
        if (!found) return;
        for (const language of ['zh-CN', 'en-US']) {
          const text = messagesIn(language).rules.explain(found.explanation);
          expect(text).toContain(formatDecimal(found.score.round(4, 1)));
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|，，/);
        }
      }),
    );
  });

  test('it goes through JSON and through the scheme workbook’s text without loss', () => {
    fc.assert(
      fc.property(rule, limits, (made, more) => {
        const whole = item(made, decimal(5), more);
        const scheme: Scheme = { ...builtinScheme, items: [whole] };
        expect(plain(schemeFromJson(schemeToJson(scheme))?.items)).toEqual(plain([whole]));
        const parsed = parseItemRule(ruleDefinition(made).word, formatItemRule(whole));
        expect(plain(parsed)).toEqual(
          plain({ ok: true, rule: made, ...(whole.limits ? { limits: whole.limits } : {}) }),
        );
      }),
    );
  });

  const promises = ruleDefinition({ type } as Rule).examples.some(
    (example) => ruleDefinition(example.rule).monotone(example.rule) !== 'no',
  );
  if (!promises) return;

  test('more is never scored the other way than the rule declares', () => {
    let compared = 0;
    fc.assert(
      fc.property(ruleAndFacts, points, limits, more, fc.nat(), ([made, facts], held, stated, extra, at) => {
        const run = ruleDefinition(made).monotone(made);
        const further = run === 'no' ? null : raised(made, facts, extra, at);
        const whole = item(made, held, stated);
        const before = suggestScore(whole, facts)?.score;
        const after = further ? suggestScore(whole, further)?.score : undefined;
        if (!before || !after) return;
        compared += 1;
        expect(run === 'rises' ? after.gte(before) : after.lte(before)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});

/** The same facts with more of what the rule counts; null where nothing more can be said. */
function raised(rule: Rule, facts: Facts, extra: Decimal, at: number): Facts | null {
  const shape = ruleDefinition(rule).factShape(rule);
  if (shape.kind === 'count')
    return facts.actual === null || Array.isArray(facts.actual)
      ? null
      : { ...facts, actual: (facts.actual as Decimal).plus(extra) };
  if (shape.kind === 'counts') {
    const counts = facts.counts ?? [];
    if (counts.length === 0) return null;
    return {
      ...facts,
      counts: counts.map((count, index) =>
        index === at % counts.length ? { ...count, count: count.count.plus(extra) } : count,
      ),
    };
  }
  if (shape.kind === 'choices') {
    const options = shape.options.filter((option) => option !== '无' && option !== '齐全');
    const words = (facts.actual as readonly string[] | null)?.filter((word) => word !== '无') ?? null;
    if (words === null || words.includes('齐全')) return null;
    return { ...facts, actual: [...new Set([...words, options[at % options.length] ?? ''])] };
  }
  if (rule.type === 'binary') return facts.actual === null ? null : { ...facts, actual: ['完成'] };
  return null;
}
