import { formatDecimal } from '../../decimal';
import { nameOf } from '../item-name';
import type { Check } from '../types';
import { isOutOfRange } from './score-out-of-range';

/** Only where a village's own table has a 扣分 column. A deduction written as "-2" means 2 points. */
export const scoreDeductionMismatch: Check = {
  meta: {
    id: 'score-deduction-mismatch',
    severity: 'error',
    phase: 'rows',
    source: '分值 − 扣分 = 自评分',
    fixable: false,
  },
  check({ items }, report) {
    for (const { item, row } of items) {
      if (!row?.deduction || item.kind !== 'regular' || !item.points) continue;
      if (row.self.value.kind !== 'number' || row.deduction.value.kind !== 'number') continue;
      const score = row.self.value.value;
      const deduction = row.deduction.value.value.abs();
      const left = item.points.minus(deduction);
      if (left.eq(score) || isOutOfRange(item, score)) continue;
      report({
        messageId: 'score-deduction-mismatch',
        params: {
          ...nameOf(item),
          score: formatDecimal(score),
          points: formatDecimal(item.points),
          deduction: formatDecimal(deduction),
          left: formatDecimal(left),
        },
        place: row.self.place,
        related: [row.deduction.place],
      });
    }
  },
  examples: [
    {
      title: '扣分栏与自评分对得上',
      edits: [
        { sheet: '自评表', row: '表头', column: '责任部门', value: '扣分' },
        ...['1.1', '1.2', '2.1', '2.2', '2.3', 'J.1', 'J.2', 'F.1'].map((row) => ({
          sheet: '自评表',
          row,
          column: 'N',
          value: row === '2.1' ? 7.5 : null,
        })),
      ],
      finds: [],
    },
    {
      title: '扣分栏写 5 分，自评分却少了 7.5 分',
      edits: [
        { sheet: '自评表', row: '表头', column: '责任部门', value: '扣分' },
        ...['1.1', '1.2', '2.1', '2.2', '2.3', 'J.1', 'J.2', 'F.1'].map((row) => ({
          sheet: '自评表',
          row,
          column: 'N',
          value: row === '2.1' ? 5 : null,
        })),
      ],
      finds: [{ messageId: 'score-deduction-mismatch', at: '自评表!I7' }],
    },
  ],
};
