/**
 * N4 免检满分: a village that holds the stated honour gets full marks for the listed items. It declares the honour in
 * 扣分原因 of the item, in the scheme's own words, with or without 免检 before it, and proves it with the document.
 */
import type { ScoreRow } from '../recognise/types';
import { policiesOf } from '../scheme/policies';
import type { EvidenceRequirement, Item, Scheme } from '../scheme/types';
import { squash } from '../text';

/** What proves an honour, whatever the item otherwise asks. */
export const HONOUR_EVIDENCE: EvidenceRequirement = {
  kinds: ['表彰推广文件'],
  minimum: 1,
  per: 'village',
  spread: null,
  datedInPeriod: false,
  byDeadline: false,
};

/** The honour that the village declares for the item; null: none, or none that the scheme exempts it for. */
export function exemptionOf(item: Item, row: ScoreRow, scheme: Pick<Scheme, 'policies'>): string | null {
  if ((scheme.policies ?? []).length === 0) return null;
  const declared = squash(row.reason.value).replace(/^免检(满分)?[::]?/, '');
  const found = policiesOf(scheme, 'exempt').find(
    ({ honour, items }) =>
      squash(honour) === declared && items.some((code) => squash(code) === squash(item.code)),
  );
  return found?.honour ?? null;
}
