/** T6, T7, T8: items that a village does not score itself: a department does, or all villages side by side. */
import { policiesOf } from '../scheme/policies';
import type { Item, Scheme } from '../scheme/types';
import { squash } from '../text';

/** Who scores the item instead; `department` is "" where the township does from the villages' counts. null: the village. */
export function scoredByOthers(
  { code, kind }: Pick<Item, 'code' | 'kind'>,
  scheme: Pick<Scheme, 'policies'>,
): { readonly department: string } | null {
  if (kind !== 'regular' || (scheme.policies ?? []).length === 0) return null;
  const wanted = squash(code);
  const external = policiesOf(scheme, 'external').find(({ items }) =>
    items.some((one) => squash(one) === wanted),
  );
  if (external) return { department: external.department };
  const ranked = [...policiesOf(scheme, 'rank-points'), ...policiesOf(scheme, 'rank-ratio')];
  return ranked.some(({ item }) => squash(item) === wanted) ? { department: '' } : null;
}
