import { type Decimal, ZERO, formatDecimal } from '../../decimal';
import { squash } from '../../text';
import { SETTINGS } from '../../vocabulary/scheme-workbook';
import { policyDefinition } from '../policies/definitions';
import { outcomeOf } from '../policies';
import type { Policy } from '../policies/types';
import type { SchemeCheck } from './types';

/** Numbers that make sense, nothing twice, grades that leave something below them. */
export const policyValues: SchemeCheck = (scheme, report, places) => {
  const { convertTo } = outcomeOf(scheme);
  if (convertTo?.lte(ZERO)) {
    const [name] = SETTINGS.convertTo;
    report(
      'scheme-policy/value',
      { policy: name, name, value: formatDecimal(convertTo) },
      places.setting('convertTo'),
    );
  }
  const seen = new Set<string>();
  const order = scheme.grades.map(({ name }) => name);
  (scheme.policies ?? []).forEach((policy, at) => {
    const { word } = policyDefinition(policy.type);
    const place = places.policy?.(at) ?? {};
    for (const [name, value] of wrongNumbers(policy))
      report('scheme-policy/value', { policy: word, name, value: formatDecimal(value) }, place);
    if (hasNoLimit(policy)) report('scheme-policy/limit', { policy: word }, place);
    for (const name of uniqueNames(policy)) {
      const key = `${policy.type} ${squash(name)}`;
      if (seen.has(key)) report('scheme-policy/twice', { policy: word, name }, place);
      seen.add(key);
    }
    if ((policy.type === 'grade-needs' || policy.type === 'grade-quota') && policy.grade === order.at(-1))
      report('scheme-policy/lowest', { policy: word, grade: policy.grade }, place);
    if (policy.type !== 'grade-criterion') return;
    policy.steps.slice(1).forEach((step, before) => {
      const above = policy.steps[before];
      if (!above) return;
      if (step.points.gte(above.points) || order.indexOf(step.name) <= order.indexOf(above.name))
        report('scheme-policy/steps', { policy: word, name: step.name }, place);
    });
    const lowest = policy.steps.at(-1);
    if (lowest?.points.gt(ZERO)) report('scheme-policy/steps', { policy: word, name: lowest.name }, place);
  });
};

type Named = readonly [string, Decimal];

/** The parameters that hold a number that cannot be meant, by their words. */
function wrongNumbers(policy: Policy): readonly Named[] {
  const wordOf = (key: string): string =>
    policyDefinition(policy.type).parameters.find((parameter) => parameter.key === key)?.word ?? key;
  const unless = (key: string, value: Decimal | null, isRight: (value: Decimal) => boolean): Named[] =>
    value === null || isRight(value) ? [] : [[wordOf(key), value]];
  const isPositive = (value: Decimal): boolean => value.gt(ZERO);
  const isPercent = (value: Decimal): boolean => value.gt(ZERO) && value.lte(100);
  switch (policy.type) {
    case 'bonus-group':
      return unless('cap', policy.cap, isPositive);
    case 'section-gate':
      return unless('least', policy.least, isPercent);
    case 'section-weight':
      return unless('points', policy.points, isPositive);
    case 'rank-points':
      return [...policy.table, policy.rest].flatMap((points) =>
        unless('table', points, (value) => value.gte(ZERO)),
      );
    case 'grade-quota':
      return [
        ...unless('most', policy.most, (value) => value.gt(ZERO) && value.mod(1).eq(ZERO)),
        ...unless('share', policy.share, isPercent),
      ];
    default:
      return [];
  }
}

function hasNoLimit(policy: Policy): boolean {
  if (policy.type === 'bonus-group') return policy.cap === null && policy.pick === 'sum';
  return policy.type === 'grade-quota' && policy.most === null && policy.share === null;
}

/** What may stand in one policy of its type only. */
function uniqueNames(policy: Policy): readonly string[] {
  switch (policy.type) {
    case 'bonus-group':
    case 'external':
    case 'shared':
      return policy.items;
    case 'rank-points':
    case 'rank-ratio':
      return [policy.item];
    case 'section-weight':
      return [policy.section];
    case 'grade-criterion':
      return [policy.name];
    case 'grade-quota':
      return [policy.grade];
    default:
      return [];
  }
}
