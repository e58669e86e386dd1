/** Veto items (否决项): what a village declares, and what it does to the grade. */
import type { NumberEntry } from '../recognise/types';
import type { Item, Scheme } from '../scheme/types';
import { isBlankText, squash } from '../text';
import { NOT_OCCURRED, OCCURRED } from '../vocabulary/words';

export type VetoDeclaration = 'occurred' | 'not-occurred' | 'blank' | 'unclear';

/** What the 实际数 cell of a veto item declares. */
export function vetoDeclaration(entry: NumberEntry): VetoDeclaration {
  if (entry.kind === 'blank') return 'blank';
  if (entry.kind !== 'text') return 'unclear';
  if (isBlankText(entry.text)) return 'blank';
  const word = squash(entry.text);
  return word === OCCURRED ? 'occurred' : word === NOT_OCCURRED ? 'not-occurred' : 'unclear';
}

/** The items that are assessed: veto items exist only in a scheme that turns them on. */
export function itemsInForce(scheme: Scheme): readonly Item[] {
  return scheme.vetoEnabled ? scheme.items : scheme.items.filter((item) => item.kind !== 'veto');
}

/** The grade that a veto item imposes when it occurs; null for other items and other effects. */
export function vetoGrade(item: Item): string | null {
  return item.rule.type === 'veto' && 'grade' in item.rule.effect ? item.rule.effect.grade : null;
}
