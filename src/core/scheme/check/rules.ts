import { ruleDefinition } from '../../scoring';
import type { RuleFault } from '../../scoring/types';
import type { SchemeReport } from '../workbook/report';
import type { Place } from '../../recognise/types';
import type { SchemeCheck } from './types';

/** What a rule itself does wrong: takes away more than the item holds, parts that do not add up, bands that clash. */
export const rules: SchemeCheck = ({ items }, report, places) => {
  items.forEach(({ kind, rule, points }, at) => {
    const place = places.item(at, 'parameters');
    for (const fault of ruleDefinition(rule).faults(rule, points)) reportFault(fault, report, place);
    const isBonus = rule.type === 'bonus-count' || rule.type === 'bonus-level';
    const isVeto = rule.type === 'veto';
    const isPenalty = rule.type === 'penalty';
    // An item scored by hand may be regular or a bonus.
    const fits =
      kind === 'veto' || kind === 'penalty'
        ? kind === rule.type
        : !isVeto && !isPenalty && (kind === 'bonus' || !isBonus);
    if (!fits) report('scheme-rule/kind', { rule: ruleDefinition(rule).word, kind }, places.item(at, 'rule'));
  });
};

function reportFault({ messageId, params }: RuleFault, report: SchemeReport, place: Place): void {
  const value = (key: string): string => params[key] ?? '';
  switch (messageId) {
    case 'rule-parts-sum':
      report('scheme-rule/parts-sum', { sum: value('sum'), points: value('points') }, place);
      break;
    case 'rule-deducts-more':
      report('scheme-rule/deducts-more', { most: value('most'), points: value('points') }, place);
      break;
    case 'rule-bonus-uncapped':
      report('scheme-rule/uncapped', {}, place);
      break;
    case 'rule-bands':
      report('scheme-rule/bands', { band: value('band') }, place);
      break;
    case 'rule-number':
      report('scheme-rule/parameter-value', { word: value('parameter'), value: value('value') }, place);
      break;
    case 'rule-target':
      report('scheme-rule/target', { name: value('actual') }, place);
      break;
  }
}
