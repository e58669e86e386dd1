import { ZERO, formatDecimal } from '../../decimal';
import type { Place } from '../../recognise/types';
import { boundsOf, ruleDefinition } from '../../scoring';
import { FLOORS, LIMITS } from '../../vocabulary/scheme-workbook';
import type { Item } from '../types';
import type { SchemeReport } from '../workbook/report';
import type { SchemeCheck } from './types';

/** An item's limits against its points, its rule and one another. */
export const limits: SchemeCheck = ({ items }, report, places) => {
  items.forEach((item, at) => {
    if (!item.limits) return;
    const place = places.item(at, 'parameters');
    reportNumbers(item, report, place);
    reportBasic(item, report, place);
    reportFloor(item, report, place);
  });
};

function reportNumbers({ limits: stated }: Item, report: SchemeReport, place: Place): void {
  for (const key of ['maxDeduction', 'bonusWithin'] as const) {
    const value = stated?.[key];
    if (value?.lte(ZERO))
      report('scheme-limits/number', { name: LIMITS[key], text: formatDecimal(value) }, place);
  }
  if (stated?.basic?.lt(ZERO))
    report('scheme-limits/number', { name: LIMITS.basic, text: formatDecimal(stated.basic) }, place);
}

function reportBasic({ limits: stated, rule, points }: Item, report: SchemeReport, place: Place): void {
  if (!stated?.basic) return;
  const definition = ruleDefinition(rule);
  if (definition.startsFrom === null) report('scheme-limits/basic-unused', { rule: definition.word }, place);
  else if (points && stated.basic.gt(points)) {
    const params = { basic: formatDecimal(stated.basic), points: formatDecimal(points) };
    report('scheme-limits/basic', params, place);
  }
}

function reportFloor(item: Item, report: SchemeReport, place: Place): void {
  const { limits: stated, kind, points, rule } = item;
  const { floor, maxDeduction: most } = stated ?? {};
  const start = stated?.basic ?? points;
  if (floor === 'zero' && most && start && most.gt(start)) {
    report('scheme-limits/floor', { most: formatDecimal(most), start: formatDecimal(start) }, place);
  }
  if (!floor || floor === 'zero') return;
  if (kind !== 'regular') report('scheme-limits/kind', { kind, name: FLOORS[floor] }, place);
  else if (boundsOf(item).least?.gte(ZERO)) {
    const params = { rule: ruleDefinition(rule).word, floor: FLOORS[floor] };
    report('scheme-limits/floor-unused', params, place, 'warning');
  }
}
