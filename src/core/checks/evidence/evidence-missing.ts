import { ZERO, formatDecimal } from '../../decimal';
import { nameOf } from '../item-name';
import type { Check } from '../types';

/**
 * The main check: points claimed and nothing cited. Citing counts from either side: 佐证编号 in 自评表 or 对应项目 in
 * 佐证清单. A number that the register lacks is evidence-unknown-number and nothing more; without a register, its sheet
 * is what is missing.
 */
export const evidenceMissing: Check = {
  meta: {
    id: 'evidence-missing',
    severity: 'error',
    phase: 'evidence',
    source: '“要按照考核内容出示原始凭据材料，没有或不能出示的，视为没有”',
    fixable: false,
  },
  check({ items, index, submission }, report) {
    if (!submission.register) return;
    for (const { item, row, self, notApplicable, evidence } of items) {
      if (!row || notApplicable || !self?.gt(ZERO) || evidence.needed === 0) continue;
      const cited = index.byItem.get(item.code);
      if (!cited || cited.rows.length > 0 || cited.unknown.length > 0) continue;
      report({
        messageId: 'evidence-missing',
        params: {
          ...nameOf(item),
          score: formatDecimal(self),
          needed: String(evidence.needed),
          kinds: evidence.requirements.map(({ requirement: { kinds, documents = [] } }) =>
            kinds.length > 0 ? kinds : documents,
          ),
          asked: item.evidenceText,
        },
        place: row.evidence.place,
        related: [row.self.place],
      });
    }
  },
  examples: [
    {
      title: '佐证编号空着，但佐证清单的对应项目写了本项',
      edits: [{ sheet: '自评表', row: '2.3', column: '佐证编号', value: null }],
      finds: [],
    },
    {
      title: '自评 20 分，没有任何佐证',
      edits: [
        { sheet: '自评表', row: '2.3', column: '佐证编号', value: null },
        { sheet: '佐证清单', row: '2.3-1', do: 'remove' },
      ],
      finds: [{ messageId: 'evidence-missing', at: '自评表!K9' }],
    },
    {
      title: '自评 0 分，不需要佐证',
      edits: [
        { sheet: '自评表', row: '2.3', column: '佐证编号', value: null },
        { sheet: '佐证清单', row: '2.3-1', do: 'remove' },
        { sheet: '自评表', row: '2.3', column: '自评分', value: 0 },
        { sheet: '自评表', row: '2.3', column: '实际数', value: 4 },
        { sheet: '自评表', row: '2.3', column: '扣分原因', value: '4 次没有配合' },
      ],
      finds: [],
    },
  ],
};
