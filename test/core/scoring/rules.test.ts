import { ZERO, decimal, formatDecimal, parseDecimal } from '../../../src/core/decimal';
import { namedCounts } from '../../../src/core/ledgers/named-counts';
import { messagesIn } from '../../../src/core/messages';
import { boundsOf, ruleDefinition, ruleDefinitions, suggestScore } from '../../../src/core/scoring';
import { formatRule, parseRule } from '../../../src/core/scoring/parameters';
import type { Facts } from '../../../src/core/scoring/facts';
import type { Rule } from '../../../src/core/scoring/types';

/** As the workbook's cells would give them. */
function facts(rule: Rule, actual: string | null, target: string | null | undefined): Facts {
  const definition = ruleDefinition(rule);
  const form = definition.factShape(rule);
  const shape = form.kind;
  const fixed = definition.fixedTarget(rule);
  if (form.kind === 'counts') {
    const parsed = actual === null ? null : namedCounts({ kind: 'text', text: actual, meant: null }, form);
    return { actual: null, target: null, counts: parsed?.ok ? parsed.counts : null };
  }
  return {
    actual: actual === null ? null : shape === 'count' ? parseDecimal(actual) : actual.split('、'),
    target: fixed ?? (target === null || target === undefined ? null : parseDecimal(target)),
  };
}

describe.each(ruleDefinitions.map((definition) => [definition.type, definition] as const))(
  '%s',
  (_type, definition) => {
    test.each(
      definition.examples.map(
        (example) => [example.actual ?? '空白', example.score ?? '不知道', example] as const,
      ),
    )('%s → %s', (_actual, _score, { rule, points, actual, target, score }) => {
      const item = { rule, points: decimal(points) };
      const found = suggestScore(item, facts(rule, actual, target));
      expect(found === null ? null : formatDecimal(found.score)).toBe(score);
      if (found) {
        const { least, most } = boundsOf(item);
        expect(least && found.score.gte(least) && found.score.lte(most)).toBe(true);
        for (const language of ['zh-CN', 'en-US']) {
          const text = messagesIn(language).rules.explain(found.explanation);
          expect(text).toContain(formatDecimal(found.score));
          expect(text).not.toMatch(/undefined|null| {2}|NaN/);
        }
      }
    });

    test('its parameters are written and read back without loss, and its examples are without fault', () => {
      for (const { rule, points } of definition.examples) {
        expect(parseRule(definition.word, formatRule(rule))).toEqual({ ok: true, rule });
        expect(parseRule(definition.type, formatRule(rule))).toEqual({ ok: true, rule });
        expect(definition.faults(rule, decimal(points))).toEqual([]);
      }
    });
  },
);

test('words and types are unique', () => {
  expect(new Set(ruleDefinitions.map(({ word }) => word)).size).toBe(ruleDefinitions.length);
});

test('English keys and bars are understood', () => {
  expect(parseRule('sum', 'parts=成立专班:2|明确专人:1')).toEqual(
    parseRule('子项累加', '子项=成立专班：2、明确专人：1'),
  );
});

test.each([
  ['缺次扣', '', 'unknown-rule 缺次扣'],
  ['缺次扣分', '应有次数=四；每少扣=1；单位=次', 'bad-parameter 应有次数'],
  ['缺次扣分', '应有次数=4；单位=次', 'missing-parameter 每少扣'],
  ['缺次扣分', '应有次数=4；每少扣=1；单位=次；上限=3', 'unknown-parameter 上限'],
  ['子项累加', '子项=成立专班2', 'bad-parameter 子项'],
  ['一票否决', '', 'missing-parameter 定为等级'],
])('%s %s is refused', (word, text, expected) => {
  const parsed = parseRule(word, text);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => `${fault.kind} ${fault.word}`)).toEqual([expected]);
});

test.each<[Rule, string, string]>([
  [{ type: 'shortfall', required: decimal(5), per: decimal(1), unit: '次' }, '4', 'rule-deducts-more'],
  [{ type: 'deduct', per: decimal(6), unit: '处', count: null }, '5', 'rule-deducts-more'],
  [{ type: 'sum', parts: [{ name: '甲', points: decimal(2) }] }, '3', 'rule-parts-sum'],
  [{ type: 'accrue', per: ZERO, unit: '次', cap: null }, '3', 'rule-number'],
  [{ type: 'ratio', actual: '数', target: '数' }, '3', 'rule-target'],
  [{ type: 'tiers', on: '数', bands: [{ from: ZERO, points: decimal(9) }] }, '3', 'rule-bands'],
  [{ type: 'ratio-gate', actual: '甲', target: '乙', zeroBelow: decimal(70) }, '3', 'rule-number'],
])('a fault of %j', (rule, points, expected) => {
  expect(
    ruleDefinition(rule)
      .faults(rule, decimal(points))
      .map(({ messageId }) => messageId),
  ).toEqual([expected]);
});

test('a bonus without any cap is a fault', () => {
  const rule: Rule = { type: 'bonus-count', per: decimal(1), unit: '件', cap: null };
  expect(
    ruleDefinition(rule)
      .faults(rule, null)
      .map(({ messageId }) => messageId),
  ).toEqual(['rule-bonus-uncapped']);
});
