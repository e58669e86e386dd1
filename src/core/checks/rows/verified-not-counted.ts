import { nameOf } from '../item-name';
import type { Check } from '../types';

/**
 * A verified score that stands there and counts as none: a formula without a result, or 不涉及 where the scheme allows none.
 * Words and errors are number-not-number's.
 */
export const verifiedNotCounted: Check = {
  meta: {
    id: 'verified-not-counted',
    severity: 'warning',
    phase: 'rows',
    source: '核定总分要由每一项的核定分加出来；空白不等于 0 分',
    fixable: false,
    trial: true,
  },
  check({ items }, report) {
    for (const { item, row } of items) {
      if (!row || item.kind === 'veto') continue;
      const { value, place } = row.verified;
      const params = nameOf(item);
      if (value.kind === 'uncalculated')
        report({ messageId: 'verified-not-counted/uncalculated', params, place });
      if (
        value.kind === 'not-applicable' &&
        (item.kind !== 'regular' || item.notApplicable === 'not-allowed')
      )
        report({ messageId: 'verified-not-counted', params, place });
    }
  },
  examples: [
    { title: '还没有核定', edits: [], finds: [] },
    {
      title: '村里报了不涉及，细则允许，核定也是不涉及',
      edits: [
        { sheet: '自评表', row: '2.2', column: '自评分', value: '不涉及' },
        { sheet: '自评表', row: '2.2', column: '核定分', value: '不涉及' },
      ],
      finds: [{ messageId: 'na-without-declaration', severity: 'error', at: '自评表!K8' }],
    },
    {
      title: '细则不许不涉及的项目，核定分写了不涉及',
      edits: [{ sheet: '自评表', row: '1.1', column: '核定分', value: '不涉及' }],
      finds: [{ messageId: 'verified-not-counted', at: '自评表!L4' }],
    },
    {
      title: '核定分是还没有算出结果的公式',
      edits: [{ sheet: '自评表', row: '1.1', column: '核定分', value: { formula: 'I4-2', value: null } }],
      finds: [{ messageId: 'verified-not-counted/uncalculated', at: '自评表!L4' }],
    },
  ],
};
