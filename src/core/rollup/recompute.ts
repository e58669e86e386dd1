/** A village's total made anew from the scores that its summary shows. */
import type { Decimal } from '../decimal';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import { type ScoredItem, scoreOf } from '../totals/entry';
import { totalOf } from '../totals/total';
import type { VillageRow } from './types';

/** Vetoes that void scores are not shown in 分项得分, so totals of such a scheme cannot be made from it. */
export function isRecomputable(scheme: Scheme): boolean {
  return !(
    scheme.vetoEnabled && scheme.items.some(({ rule }) => rule.type === 'veto' && 'zero' in rule.effect)
  );
}

/** null: the row in 分项得分 is missing, it shows no scores at all, or the scheme's totals rest on more than scores. */
export function recomputedTotal({ scores, itemsTotal }: VillageRow, scheme: Scheme): Decimal | null {
  if (itemsTotal === null || !isRecomputable(scheme)) return null;
  const all = [...scores.values()];
  // "—" in every cell: a table that shows no scores has no total either.
  if (all.length > 0 && all.every((cell) => cell.kind === 'none' && cell.text === '—')) return null;
  const scored = scheme.items
    .filter(({ kind }) => kind !== 'veto')
    .map((item): ScoredItem => {
      const cell = scores.get(squash(item.code));
      switch (cell?.kind) {
        case 'number':
          return { item, score: cell.value, notApplicable: false };
        case 'not-applicable':
          return scoreOf(item, { kind: 'not-applicable' });
        default:
          return { item, score: null, notApplicable: false };
      }
    });
  return totalOf(scored, scheme).total;
}
