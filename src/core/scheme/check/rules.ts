import { ruleDefinition } from '../../scoring';
import type { RuleFault } from '../../scoring/definition';
import type { SchemeReport } from '../workbook/report';
import type { Place } from '../../recognise/types';
import type { Item } from '../types';
import type { SchemeCheck } from './types';

/** What a rule itself does wrong: takes away more than the item holds, parts that do not add up, bands that clash. */
export const rules: SchemeCheck = ({ items }, report, places) => {
  items.forEach((item, at) => {
    const { kind, rule, points } = item;
    const place = places.item(at, 'parameters');
    for (const fault of ruleDefinition(rule).faults(rule, points))
      if (!isSettled(fault, item)) reportFault(fault, report, place);
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

/** What the item's own limits say already: where deductions end, how much may be added. */
function isSettled({ messageId }: RuleFault, { limits }: Item): boolean {
  if (messageId === 'rule-deducts-more')
    return limits?.floor !== undefined || limits?.maxDeduction !== undefined;
  return messageId === 'rule-bonus-uncapped' && limits?.bonusWithin !== undefined;
}

function reportFault({ messageId, params, severity }: RuleFault, report: SchemeReport, place: Place): void {
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
    case 'rule-names':
      report('scheme-rule/names', { name: value('name') }, place);
      break;
    case 'rule-levels-top':
      report('scheme-rule/levels-top', { best: value('best'), points: value('points') }, place, severity);
      break;
    case 'rule-coefficient': {
      const [factor, target, product] = [value('factor'), value('target'), value('product')];
      report(
        'scheme-rule/coefficient',
        { factor, target, product, points: value('points') },
        place,
        severity,
      );
      break;
    }
    case 'rule-order':
      report('scheme-rule/order', { band: value('band'), points: value('points') }, place);
      break;
    case 'rule-lines':
      report('scheme-rule/lines', { target: value('target'), zero: value('zero') }, place);
      break;
    case 'rule-middle':
      report('scheme-rule/middle', { target: value('target'), zero: value('zero') }, place, severity);
      break;
  }
}
