import type { Place } from '../../recognise/types';
import { ruleDefinition } from '../../scoring';
import { squash } from '../../text';
import { SETTINGS } from '../../vocabulary/scheme-workbook';
import { policyDefinition } from '../policies/definitions';
import { outcomeOf } from '../policies';
import type { Condition, Policy } from '../policies/types';
import type { Item, ItemKind, Scheme } from '../types';
import type { SchemeReport } from '../workbook/report';
import type { SchemeCheck } from './types';

/** Everything that a policy, a veto's effect or a setting names is there, and of a kind that fits. */
export const policyNames: SchemeCheck = (scheme, report, places) => {
  const look = lookUp(scheme);
  (scheme.policies ?? []).forEach((policy, at) => {
    const { word } = policyDefinition(policy.type);
    checkNames(word, policy, look, report, places.policy?.(at) ?? {});
  });
  scheme.items.forEach(({ rule }, at) => {
    if (rule.type !== 'veto' || !('zero' in rule.effect)) return;
    const place = places.item(at, 'parameters');
    for (const name of rule.effect.zero)
      if (!look.item(name) && !look.isSection(name))
        report('scheme-policy/unknown', { policy: ruleDefinition(rule).word, name }, place);
  });
  for (const name of outcomeOf(scheme).tieSections)
    if (!look.isSection(name))
      report(
        'scheme-policy/unknown',
        { policy: SETTINGS.tieSections[0], name },
        places.setting('tieSections'),
      );
};

interface LookUp {
  readonly item: (name: string) => Item | undefined;
  readonly isSection: (name: string) => boolean;
  readonly isGrade: (name: string) => boolean;
}

function lookUp({ items, grades }: Scheme): LookUp {
  const byCode = new Map(items.map((item) => [squash(item.code), item]));
  const sections = new Set(
    items.filter(({ kind }) => kind === 'regular').map(({ section }) => squash(section)),
  );
  const names = new Set(grades.map(({ name }) => name));
  return {
    item: (name) => byCode.get(squash(name)),
    isSection: (name) => sections.has(squash(name)),
    isGrade: (name) => names.has(name),
  };
}

const KIND_OF: Partial<Readonly<Record<Policy['type'], ItemKind>>> = {
  'bonus-group': 'bonus',
  shared: 'bonus',
};

function checkNames(policy: string, stated: Policy, look: LookUp, report: SchemeReport, place: Place): void {
  const unknown = (name: string): void => {
    report('scheme-policy/unknown', { policy, name }, place);
  };
  const items = 'items' in stated ? stated.items : 'item' in stated ? [stated.item] : [];
  const kind = KIND_OF[stated.type] ?? 'regular';
  for (const name of items) {
    const item = look.item(name);
    const isCounted = !item || ruleDefinition(item.rule).factShape(item.rule).kind === 'count';
    if (!item) unknown(name);
    else if (item.kind !== kind || ('item' in stated && !isCounted))
      report('scheme-policy/kind', { policy, name }, place);
  }
  if ('grade' in stated && !look.isGrade(stated.grade)) unknown(stated.grade);
  const sections =
    stated.type === 'section-gate'
      ? stated.sections
      : stated.type === 'section-weight'
        ? [stated.section]
        : [];
  for (const name of sections) if (!look.isSection(name)) unknown(name);
  if (stated.type === 'grade-criterion') {
    if (!look.item(stated.name) && !look.isSection(stated.name)) unknown(stated.name);
    for (const { name } of stated.steps) if (!look.isGrade(name)) unknown(name);
  }
  if ('conditions' in stated)
    for (const condition of stated.conditions) checkCondition(policy, condition, look, report, place);
}

function checkCondition(
  policy: string,
  condition: Condition,
  look: LookUp,
  report: SchemeReport,
  place: Place,
): void {
  if (condition.of === 'event') {
    const item = look.item(condition.item);
    if (!item) report('scheme-policy/unknown', { policy, name: condition.item }, place);
    else if (item.kind !== 'veto') report('scheme-policy/kind', { policy, name: condition.item }, place);
  } else if (condition.of === 'rate' && !look.item(condition.name) && !look.isSection(condition.name))
    report('scheme-policy/unknown', { policy, name: condition.name }, place);
}
