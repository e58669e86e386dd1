import { formatDecimal } from '../../decimal';
import { isBlankText } from '../../text';
import { nameOf } from '../item-name';
import type { Check } from '../types';

/** Silent until the township verifies. The village's score is not at fault, so it is only said. */
export const verifiedDiffers: Check = {
  meta: {
    id: 'verified-differs',
    severity: 'info',
    phase: 'rows',
    source: '核定分与自评分不同的要说明理由；相差多少以内可以不说，由考核细则“设置”规定',
    fixable: false,
  },
  check({ items, scheme }, report) {
    for (const { item, row, self, verified } of items) {
      if (!row || !self || !verified || self.eq(verified)) continue;
      const params = { ...nameOf(item), self: formatDecimal(self), verified: formatDecimal(verified) };
      if (isBlankText(row.verifiedNote.value)) {
        if (verified.minus(self).abs().lte(scheme.tolerance)) continue;
        report({ messageId: 'verified-differs/no-note', params, place: row.verifiedNote.place });
      } else report({ messageId: 'verified-differs', params, place: row.verified.place });
    }
  },
  examples: [
    { title: '还没有核定', edits: [], finds: [] },
    {
      title: '核定分与自评分一样',
      edits: [{ sheet: '自评表', row: '1.1', column: '核定分', value: 10 }],
      finds: [],
    },
    {
      title: '核定分少了 2 分，没有写核定说明',
      edits: [{ sheet: '自评表', row: '1.1', column: '核定分', value: 8 }],
      finds: [{ messageId: 'verified-differs/no-note', at: '自评表!M4' }],
    },
    {
      title: '核定分少了 2 分，写明了理由',
      edits: [
        { sheet: '自评表', row: '1.1', column: '核定分', value: 8 },
        { sheet: '自评表', row: '1.1', column: '核定说明', value: '专人名单与实际不符' },
      ],
      finds: [{ messageId: 'verified-differs', at: '自评表!L4' }],
    },
    {
      title: '相差不到细则允许的 0.5 分',
      edits: [{ sheet: '自评表', row: '1.1', column: '核定分', value: 9.5 }],
      finds: [],
    },
  ],
};
