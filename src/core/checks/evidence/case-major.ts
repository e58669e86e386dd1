import { isOpen } from '../../ledgers/case-state';
import { placeOf, rowName } from '../../ledgers/row-name';
import { NO_SUPERVISION } from '../../scheme/defaults';
import { type CaseReason, caseReasons } from '../../supervision/case-reasons';
import { formatDecimal } from '../../decimal';
import type { LedgerColumn } from '../../vocabulary/columns';
import type { Check } from '../types';

/** A proposal for the township, never a fault of the village. What is overdue and nothing else is told by case-overdue. */
export const caseMajor: Check = {
  meta: {
    id: 'case-major',
    severity: 'warning',
    phase: 'evidence',
    source: '“对发生的集体欠薪和重大欠薪违法案件进行挂牌督办”',
    fixable: false,
    trial: true,
  },
  check({ submission: { cases }, scheme }, report) {
    for (const row of cases?.rows ?? []) {
      const [first, ...more] = caseReasons(row, scheme).filter(({ kind }) => kind !== 'overdue');
      if (!cases || !first) continue;
      const open = isOpen(row);
      report({
        messageId: open ? 'case-major' : 'case-major/closed',
        params: { ...rowName(cases, row), reasons: [first, ...more].map(plainReason) },
        place: placeOf(row, COLUMNS[first.kind]),
        severity: open ? 'warning' : 'info',
      });
    }
  },
  examples: [
    { title: '没有集体和重大欠薪案件', edits: [], finds: [] },
    {
      title: '涉及 10 人以上，没有办结',
      edits: [
        { sheet: '案件台账', row: '4', column: '人数', value: 12 },
        { sheet: '案件台账', row: '4', column: '办理期限', value: { date: '2023-02-01' } },
        { sheet: '案件台账', row: '4', column: '办结日期', value: null },
        { sheet: '案件台账', row: '4', column: '状态', value: '办理中' },
      ],
      finds: [{ messageId: 'case-major', at: '案件台账!E5' }],
    },
    {
      title: '拖欠 10 万元以上，已经办结',
      edits: [{ sheet: '案件台账', row: '1', column: '金额（元）', value: 100000 }],
      finds: [{ messageId: 'case-major/closed', at: '案件台账!F2', severity: 'info' }],
    },
    {
      title: '细则没有定多少算集体、多少算重大',
      edits: [
        { sheet: '案件台账', row: '1', column: '人数', value: 50 },
        { sheet: '案件台账', row: '1', column: '金额（元）', value: 900000 },
        { scheme: { supervision: NO_SUPERVISION } },
      ],
      finds: [],
    },
  ],
};

const COLUMNS: Readonly<Record<CaseReason['kind'], LedgerColumn>> = {
  collective: 'people',
  large: 'amount',
  overdue: 'closedOn',
};

/** Numbers as texts, the way params hold them. */
function plainReason(reason: CaseReason): {
  readonly kind: CaseReason['kind'];
  readonly value: string;
  readonly from: string;
} {
  const value =
    reason.kind === 'collective' ? reason.people : reason.kind === 'large' ? reason.amount : reason.days;
  return { kind: reason.kind, value: formatDecimal(value), from: formatDecimal(reason.from) };
}
