import { formatDecimal } from '../../decimal';
import { countedColumns, ledgersIn } from '../../ledgers/asked';
import { headingOf, placeOf, rowName } from '../../ledgers/row-name';
import type { Ledger, LedgerRow, NumberEntry } from '../../recognise/types';
import { isBlankText, squash } from '../../text';
import type { LedgerColumn } from '../../vocabulary/columns';
import { NO, YES } from '../../vocabulary/words';
import type { Check, Report } from '../types';

/** Other words than 是 and 否 are counted as neither. Whether a number is one at all is no matter of this check. */
export const ledgerValues: Check = {
  meta: {
    id: 'ledger-values',
    severity: 'warning',
    phase: 'evidence',
    source: '台账里只有写“是”的才算数；人数、金额要能相加',
    fixable: false,
    trial: true,
  },
  check({ submission, scheme }, report) {
    for (const [id, ledger] of ledgersIn(submission)) {
      const yesNo = YES_NO.filter((column) => countedColumns(scheme, id).has(column));
      for (const row of ledger.rows) {
        for (const column of yesNo) reportWord(ledger, row, column, report);
        for (const column of NUMBERS) reportNumber(ledger, row, column, report);
      }
    }
  },
  examples: [
    { title: '写的都是“是”“否”和数字', edits: [], finds: [] },
    {
      title: '“是/否”写成了“已签”',
      edits: [
        { sheet: '项目台账', row: '1', column: '总包承诺书', value: '已签' },
        { sheet: '自评表', row: '2.2', column: '实际数', value: 1 },
        { sheet: '自评表', row: '2.2', column: '自评分', value: 10 },
        { sheet: '自评表', row: '2.2', column: '扣分原因', value: '1个项目没有签' },
      ],
      finds: [{ messageId: 'ledger-values/yes-no', at: '项目台账!E2' }],
    },
    {
      title: '人数是负数',
      edits: [{ sheet: '案件台账', row: '1', column: '人数', value: -3 }],
      finds: [{ messageId: 'ledger-values/negative', at: '案件台账!E2' }],
    },
    {
      title: '人数不是整数',
      edits: [{ sheet: '项目台账', row: '1', column: '农民工人数', value: 2.5 }],
      finds: [{ messageId: 'ledger-values/whole', at: '项目台账!J2' }],
    },
    {
      title: '没有拖欠的写“不涉及”',
      edits: [{ sheet: '案件台账', row: '1', column: '金额（元）', value: '不涉及' }],
      finds: [],
    },
  ],
};

const YES_NO = [
  'commitment',
  'realName',
  'deposit',
  'account',
  'board',
] as const satisfies readonly LedgerColumn[];
const NUMBERS = ['workers', 'people', 'amount'] as const satisfies readonly LedgerColumn[];
const PERSONS: ReadonlySet<LedgerColumn> = new Set(['workers', 'people']);

function reportWord(ledger: Ledger, row: LedgerRow, column: LedgerColumn, report: Report): void {
  const field = row.fields[column];
  if (!field || isBlankText(field.value) || [YES, NO].includes(squash(field.value))) return;
  report({
    messageId: 'ledger-values/yes-no',
    params: { ...rowName(ledger, row), column: headingOf(ledger, column), text: field.value },
    place: field.place,
  });
}

function reportNumber(ledger: Ledger, row: LedgerRow, column: LedgerColumn, report: Report): void {
  const entry = row.numbers[column];
  const fault = entry && faultOf(entry, PERSONS.has(column));
  if (!fault) return;
  const params = { ...rowName(ledger, row), column: headingOf(ledger, column), text: fault.text };
  report({ messageId: fault.messageId, params, place: placeOf(row, column) });
}

function faultOf(
  entry: NumberEntry,
  isPersons: boolean,
): {
  readonly messageId: `ledger-values/${'negative' | 'whole'}`;
  readonly text: string;
} | null {
  if (entry.kind !== 'number') return null;
  const text = formatDecimal(entry.value);
  if (entry.value.lt(0)) return { messageId: 'ledger-values/negative', text };
  return isPersons && !entry.value.mod(1).eq(0) ? { messageId: 'ledger-values/whole', text } : null;
}
