import { formatDecimal } from '../../decimal';
import { boundsOf } from '../../scoring';
import { nameOf } from '../item-name';
import type { Check } from '../types';
import { isOutOfRange } from './score-out-of-range';

/** A slip of whoever verifies: it would stand in the final score, and nobody else looks at that column. */
export const verifiedOutOfRange: Check = {
  meta: {
    id: 'verified-out-of-range',
    severity: 'warning',
    phase: 'rows',
    source: '通例：核定分和自评分一样，每项最高得分值，扣完为止，不出现负分',
    fixable: false,
    trial: true,
  },
  check({ items }, report) {
    for (const { item, row } of items) {
      const verified = row?.verified.value;
      if (item.kind === 'veto' || verified?.kind !== 'number' || !isOutOfRange(item, verified.value))
        continue;
      const { least, most } = boundsOf(item);
      const params = {
        ...nameOf(item),
        verified: formatDecimal(verified.value),
        least: least ? formatDecimal(least) : '',
        most: formatDecimal(most),
      };
      const place = row?.verified.place ?? {};
      if (verified.value.gt(most)) report({ messageId: 'verified-out-of-range', params, place });
      else report({ messageId: 'verified-out-of-range/below', params, place });
    }
  },
  examples: [
    { title: '还没有核定', edits: [], finds: [] },
    {
      title: '核定分正好是分值',
      edits: [{ sheet: '自评表', row: '1.1', column: '核定分', value: 10 }],
      finds: [],
    },
    {
      title: '核定分多打了一个 0',
      edits: [
        { sheet: '自评表', row: '1.1', column: '核定分', value: 100 },
        { sheet: '自评表', row: '1.1', column: '核定说明', value: '现场核查' },
      ],
      finds: [
        { messageId: 'verified-out-of-range', at: '自评表!L4' },
        { messageId: 'verified-differs', severity: 'info', at: '自评表!L4' },
      ],
    },
    {
      title: '核定分写成了扣分数',
      edits: [
        { sheet: '自评表', row: '1.1', column: '核定分', value: -2 },
        { sheet: '自评表', row: '1.1', column: '核定说明', value: '现场核查' },
      ],
      finds: [
        { messageId: 'verified-out-of-range/below', at: '自评表!L4' },
        { messageId: 'verified-differs', severity: 'info', at: '自评表!L4' },
      ],
    },
    {
      title: '加分项核定的分超过了本项上限',
      edits: [
        { sheet: '自评表', row: 'J.1', column: '核定分', value: 4 },
        { sheet: '自评表', row: 'J.1', column: '核定说明', value: '补交了表彰文件' },
      ],
      finds: [
        { messageId: 'verified-out-of-range', at: '自评表!L11' },
        { messageId: 'verified-differs', severity: 'info', at: '自评表!L11' },
      ],
    },
  ],
};
