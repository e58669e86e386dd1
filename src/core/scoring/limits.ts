/** What an item's own limits (F1–F7, N5, V1 of the catalogue) make of its bounds and of what its rule suggests. */
import { type Decimal, ZERO, formatDecimal, maximum, minimum, roundHalfUp } from '../decimal';
import type { Floor, Item } from '../scheme/types';
import type { RuleDefinition } from './definition';
import type { Facts } from './facts';
import type { Bounds, Explanation, Suggestion } from './suggestion';

type Limited = Pick<Item, 'rule' | 'points' | 'limits'>;

/** 扣完为止 unless the scheme says otherwise; a 扣分上限 above what there is to lose says so as well. */
export function floorOf({ limits, points }: Pick<Item, 'limits' | 'points'>): Floor {
  if (limits?.floor) return limits.floor;
  const start = limits?.basic ?? points ?? ZERO;
  return limits?.maxDeduction?.gt(start) ? 'none' : 'zero';
}

/** @param points 分值 */
export function itemBounds(item: Limited, points: Decimal, definition: RuleDefinition): Bounds {
  const { rule, limits } = item;
  const own = definition.bounds(rule, points);
  // What is taken from the total has no 分值 that limits could be about.
  if (rule.type === 'penalty') return own;
  const most = limits?.bonusWithin ? points.plus(limits.bonusWithin) : own.most;
  const least = leastOf(item, points, own.least, definition);
  // What is forfeited is 0, whatever 扣分上限 says; faulty limits (基本分 above 分值) must not turn the bounds round.
  const low = least && minimum(limits?.forfeit === undefined ? least : minimum(least, ZERO), most);
  return { least: low, most };
}

function leastOf(item: Limited, points: Decimal, own: Decimal, definition: RuleDefinition): Decimal | null {
  const { rule, limits } = item;
  const start = startOf(item, points, definition);
  const lowest = limits?.maxDeduction ? start.minus(limits.maxDeduction) : null;
  if (floorOf(item) === 'zero') return lowest ? maximum(lowest, own) : own;
  if (lowest) return lowest;
  // A rule that does not say how much it takes away takes no more than the points.
  const lost = definition.mostLost ? definition.mostLost(rule, points) : points;
  return lost && minimum(start.minus(lost), own);
}

/** From where deductions are counted. */
function startOf({ limits }: Limited, points: Decimal, { startsFrom }: RuleDefinition): Decimal {
  return startsFrom === null ? points : (limits?.basic ?? points);
}

/** The rule's suggestion, moved to the item's 基本分 and held within its bounds, explained. */
export function holdItem(
  item: Limited,
  points: Decimal,
  definition: RuleDefinition,
  facts: Facts,
): Suggestion | null {
  const { rule, limits } = item;
  const bounds = itemBounds(item, points, definition);
  const said = (score: Decimal, params: Explanation['params']): Suggestion => ({
    score,
    explanation: {
      ruleType: rule.type,
      params: {
        most: formatDecimal(bounds.most),
        ...params,
        score: formatDecimal(roundHalfUp(score, 4)),
        points: formatDecimal(points),
      },
    },
  });
  if (facts.special === 'exempt' && limits?.exempt)
    return said(minimum(startOf(item, points, definition), bounds.most), {
      special: 'exempt',
      condition: limits.exempt,
    });
  if (facts.special === 'forfeit' && limits?.forfeit)
    return said(ZERO, { special: 'forfeit', condition: limits.forfeit });
  if (facts.special) return null;
  const found = definition.suggest(rule, points, facts);
  if (found === null) return null;
  const score = found.score.plus(shiftOf(item, points, definition));
  const held = bounds.least
    ? maximum(minimum(score, bounds.most), bounds.least)
    : minimum(score, bounds.most);
  return said(held, {
    ...found.params,
    ...(limits?.basic && definition.startsFrom !== null ? { basic: formatDecimal(limits.basic) } : {}),
    ...(held.eq(score) ? {} : { held: held.gt(score) ? 'least' : 'most' }),
  });
}

/** How far the item's 基本分 moves what the rule counts from. */
function shiftOf({ limits }: Limited, points: Decimal, { startsFrom }: RuleDefinition): Decimal {
  if (!limits?.basic || startsFrom === null) return ZERO;
  return startsFrom === 'points' ? limits.basic.minus(points) : limits.basic;
}
