import { type LedgerId, countedColumns } from '../../ledgers/asked';
import type { FoundTable, Submission } from '../../recognise/types';
import {
  CASE_COLUMNS,
  type ColumnId,
  type LedgerColumn,
  PROJECT_COLUMNS,
  RECTIFICATION_COLUMNS,
  REGISTER_COLUMNS,
  SCORE_COLUMNS,
} from '../../vocabulary/columns';
import type { Check, Report } from '../types';

/**
 * A heading that is nearly the one needed is named: "missing" alone confuses where a column is only mislabelled. What
 * the scheme makes no use of is not asked for.
 */
export const columnMissing: Check = {
  meta: {
    id: 'column-missing',
    severity: 'error',
    phase: 'structure',
    source: '缺了要用的列，后面的检查都做不准',
    fixable: false,
    silences: true,
    withoutScheme: true,
  },
  check({ submission, scheme }, report) {
    const { scores, register, projects, cases, rectifications } = submission;
    const asksEvidence = scheme.items.some(({ evidence }) => evidence.length > 0);
    const counted = (ledger: LedgerId) => (id: LedgerColumn) => countedColumns(scheme, ledger).has(id);
    const scored = (id: ColumnId): boolean => id !== 'evidence' || asksEvidence;
    reportTable(submission, scores, SCORE_COLUMNS, scored, report);
    for (const part of scores?.parts ?? []) reportTable(submission, part, SCORE_COLUMNS, scored, report);
    reportTable(submission, register, REGISTER_COLUMNS, () => asksEvidence, report);
    reportTable(submission, projects, PROJECT_COLUMNS, counted('projects'), report);
    reportTable(submission, cases, CASE_COLUMNS, counted('cases'), report);
    reportTable(submission, rectifications, RECTIFICATION_COLUMNS, counted('rectifications'), report);
  },
  examples: [
    { title: '要用的列都在', edits: [], finds: [] },
    {
      title: '自评分一列被删掉了',
      edits: [{ sheet: '自评表', removeColumn: '自评分' }],
      finds: [{ messageId: 'column-missing', at: '自评表' }],
    },
    {
      title: '自评分一列标成了“得分”',
      edits: [{ sheet: '自评表', row: '表头', column: '自评分', value: '得分' }],
      finds: [{ messageId: 'column-missing/near', at: '自评表!I3' }],
    },
    {
      title: '扣分原因一列标成了“本村扣分原因（简述）”',
      edits: [{ sheet: '自评表', row: '表头', column: '扣分原因', value: '本村扣分原因（简述）' }],
      finds: [{ messageId: 'column-missing/near', at: '自评表!J3' }],
    },
    {
      title: '只有一列“得分”、没有核定分的，就是自评分',
      edits: [
        { sheet: '自评表', row: '表头', column: '自评分', value: '得分' },
        { sheet: '自评表', removeColumn: '核定分' },
        { sheet: '自评表', removeColumn: '核定说明' },
      ],
      finds: [],
    },
    {
      title: '佐证清单少了类型一列',
      edits: [{ sheet: '佐证清单', removeColumn: '类型' }],
      finds: [{ messageId: 'column-missing', at: '佐证清单' }],
    },
    {
      title: '项目台账少了细则要数的一列',
      edits: [{ sheet: '项目台账', removeColumn: '总包承诺书' }],
      finds: [{ messageId: 'column-missing', at: '项目台账' }],
    },
    {
      title: '项目台账少了一列，细则用不着它',
      edits: [{ sheet: '项目台账', removeColumn: '维权告示牌' }],
      finds: [],
    },
    {
      title: '叫法不同的表头也认得',
      edits: [{ sheet: '自评表', row: '表头', column: '自评分', value: '自查\n得分（分）' }],
      finds: [],
    },
  ],
};

function reportTable<C extends string>(
  { file }: Submission,
  table: FoundTable<C> | null,
  words: Readonly<Partial<Record<C, string>>>,
  isAsked: (id: C) => boolean,
  report: Report,
): void {
  for (const id of table?.missing.filter(isAsked) ?? []) {
    const near = table?.nearMisses.find((miss) => miss.id === id);
    const column = words[id] ?? id;
    if (near) {
      report({
        messageId: 'column-missing/near',
        params: { column, heading: near.heading },
        place: near.place,
      });
    } else if (table) {
      report({
        messageId: 'column-missing',
        params: { column, sheet: table.sheet },
        place: { file, sheet: table.sheet },
      });
    }
  }
}
