import { squash } from '../../text';
import { DECLARATION } from '../../vocabulary/words';
import { nameOf } from '../item-name';
import type { Check } from '../types';

/** Silent without a register: then its sheet is what is missing. A number that the register lacks is another finding. */
export const naWithoutDeclaration: Check = {
  meta: {
    id: 'na-without-declaration',
    severity: 'error',
    phase: 'rows',
    source: '“无……情况的，可直接得分”，须有签字的无此情况说明',
    fixable: false,
  },
  check({ items, index, submission }, report) {
    if (!submission.register) return;
    for (const { item, row, notApplicable } of items) {
      const cited = index.byItem.get(item.code);
      if (!row || !notApplicable || (cited && cited.unknown.length > 0)) continue;
      if (cited?.rows.some((piece) => squash(piece.kind.value) === DECLARATION)) continue;
      report({
        messageId: 'na-without-declaration',
        params: { ...nameOf(item), kinds: cited?.rows.map((piece) => piece.kind.value) ?? [] },
        place: row.evidence.place,
        related: [row.self.place],
      });
    }
  },
  examples: [
    {
      title: '写了不涉及，附了无此情况说明',
      edits: [
        { sheet: '自评表', row: '2.1', column: '自评分', value: '不涉及' },
        { sheet: '佐证清单', row: '2.1-1', column: '类型', value: '无此情况说明' },
        { sheet: '自评表', row: '1.1', column: '实际数', value: '明确专人' },
        { sheet: '自评表', row: '1.1', column: '自评分', value: 4 },
        { sheet: '自评表', row: '1.1', column: '扣分原因', value: '未成立专班' },
      ],
      finds: [],
    },
    {
      title: '写了不涉及，引用的却不是无此情况说明',
      edits: [{ sheet: '自评表', row: '2.2', column: '自评分', value: '不涉及' }],
      finds: [{ messageId: 'na-without-declaration', at: '自评表!K8' }],
    },
  ],
};
