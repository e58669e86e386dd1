/** V1: what counts as zero because a veto item occurred (“发生森林火灾无分”). */
import type { ItemAssessment } from '../assessment';
import type { Item } from '../scheme/types';
import { squash } from '../text';
import { vetoDeclaration } from './veto';

/** Squashed codes and section titles. */
export type Voids = ReadonlySet<string>;

export const NO_VOIDS: Voids = new Set();

/** @param items only those in force: a scheme without vetoes has none among them */
export function voidsOf(items: readonly Pick<ItemAssessment, 'item' | 'row'>[]): Voids {
  const names = items.flatMap(({ item: { rule }, row }) =>
    rule.type === 'veto' && 'zero' in rule.effect && row && vetoDeclaration(row.actual.value) === 'occurred'
      ? rule.effect.zero
      : [],
  );
  return new Set(names.map(squash));
}

/** Deductions stay: to void them would be a gift. */
export function isVoided(
  { code, section, kind }: Pick<Item, 'code' | 'section' | 'kind'>,
  voids: Voids,
): boolean {
  return kind !== 'penalty' && voids.size > 0 && (voids.has(squash(code)) || voids.has(squash(section)));
}
