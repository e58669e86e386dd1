import { formatDecimal } from '../../decimal';
import { policiesOf } from '../../scheme/policies';
import { squash } from '../../text';
import { nameOf } from '../item-name';
import type { Check } from '../types';

/** Only where the scheme says so (核定只减): then whoever verifies takes away and never adds. */
export const verifiedRaised: Check = {
  meta: {
    id: 'verified-raised',
    severity: 'warning',
    phase: 'rows',
    source: '“自评后经核查，每发现1处扣0.5”：核定只减不加，由考核细则“计分办法”规定',
    fixable: false,
  },
  check({ items, scheme }, report) {
    const policies = policiesOf(scheme, 'verify-down');
    if (policies.length === 0) return;
    for (const { item, row, self, verified } of items) {
      if (item.kind !== 'regular' || !row || !self || !verified?.gt(self)) continue;
      const isMeant = policies.some(
        (policy) =>
          policy.items.length === 0 || policy.items.some((code) => squash(code) === squash(item.code)),
      );
      if (!isMeant) continue;
      report({
        messageId: 'verified-raised',
        params: { ...nameOf(item), self: formatDecimal(self), verified: formatDecimal(verified) },
        place: row.verified.place,
        related: [row.self.place],
      });
    }
  },
  examples: [
    { title: '还没有核定', edits: [], finds: [] },
    {
      title: '细则规定核定只减不加，核定分却比自评分高',
      edits: [
        { sheet: '自评表', row: '2.1', column: '核定分', value: 30 },
        { sheet: '自评表', row: '2.1', column: '核定说明', value: '补交了材料' },
        { scheme: { policies: [{ type: 'verify-down', items: [] }] } },
      ],
      finds: [
        { messageId: 'verified-raised', at: '自评表!L7' },
        { messageId: 'verified-differs', severity: 'info', at: '自评表!L7' },
      ],
    },
  ],
};
