/** What a sentence says of how far deductions go, whatever its rule: 不保底, 最高减5, 及时报告的不扣分. */
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import type { Floor, ItemLimits } from '../scheme/types';
import { clauses } from './phrases/words';
import { asName } from './text/readable';

const FLOORS: readonly (readonly [RegExp, Floor])[] = [
  [/不保底/, 'none'],
  [
    /(?:不足|不够|超出|剩余)(?:扣)?(?:的)?(?:部分)?[^,;。]{0,10}(?:在|从)[^,;。]{0,12}总分(?:中|里|内)?(?:倒)?扣/,
    'total',
  ],
  [/(?:在|于)(?:该|本|所在)?类目(?:内|中|里)?(?:进行)?扣/, 'section'],
];
const MOST =
  /^(?:本项|该项|此项|累计)?最[高多](?:可)?扣(\d+(?:\.\d+)?)分?$|扣分(?:累计)?不(?:得)?超过(\d+(?:\.\d+)?)分?$/;
const EXEMPT = /^(.{4,40}?)(?:的)?,?(?:可以?)?(?:不扣分|不予扣分|免于扣分)$/;

/** 无资料不得分, beside deductions: the item is lost whole. What is counted (有1户…不得分) is a rule of its own. */
const FORFEIT =
  /^(?!否则|每|反之)([^\d%]{2,30}?)(?:的)?(?:,?(?:此|该|本)项)?(?:不得分|不计分|得?零分|得?0分)$/;

export interface FoundLimits {
  readonly limits: ItemLimits | null;
  /** The sentence without the clauses that said so. */
  readonly rest: string;
}

/** @param text as `readable` makes it @param points 分值, where known */
export function limitsIn(text: string, points: Decimal | null): FoundLimits {
  const limits: { -readonly [K in keyof ItemLimits]?: ItemLimits[K] } = {};
  const rest: string[] = [];
  const deducts = /扣\d/.test(text);
  let end = 0;
  for (const { text: clause, start } of clauses(text)) {
    const taken = take(clause);
    // The sign before a clause goes with it.
    rest.push(taken ? '' : text.slice(end, start) + clause);
    end = start + clause.length;
  }
  rest.push(text.slice(end));
  return {
    limits: Object.keys(limits).length > 0 ? limits : null,
    rest: rest.join('').replace(/^[,;。]+/, ''),
  };

  function take(clause: string): boolean {
    const floor = FLOORS.find(([words]) => words.test(clause))?.[1];
    const most = MOST.exec(clause);
    const exempt = EXEMPT.exec(clause);
    if (floor) limits.floor = floor;
    else if (most) {
      const value = decimal(most[1] ?? most[2] ?? 0);
      // As much as the item holds is what every rule takes at most.
      if (value.gt(0) && points && !value.eq(points)) limits.maxDeduction = value;
    } else if (exempt?.[1] !== undefined && asName(exempt[1]) !== '') limits.exempt = asName(exempt[1]);
    else if (deducts && FORFEIT.exec(clause)?.[1] !== undefined)
      limits.forfeit = asName(FORFEIT.exec(clause)?.[1] ?? '');
    else return false;
    return true;
  }
}
