import { type LedgerId, countedColumns, ledgersIn } from '../../ledgers/asked';
import { placeOf, rowName } from '../../ledgers/row-name';
import type { LedgerRow } from '../../recognise/types';
import { squash } from '../../text';
import type { LedgerColumn } from '../../vocabulary/columns';
import type { Check } from '../types';

/** One project under one name; one case or problem when nothing but the running number and the note tells two rows apart. */
export const ledgerDuplicate: Check = {
  meta: {
    id: 'ledger-duplicate',
    severity: 'warning',
    phase: 'evidence',
    source: '同一个项目、同一件案件登记两遍，按比例的分就算错了',
    fixable: false,
    trial: true,
  },
  check({ submission, scheme }, report) {
    for (const [id, ledger] of ledgersIn(submission)) {
      // Cases are looked at whether an item counts them or not: supervision does.
      if (id !== 'cases' && countedColumns(scheme, id).size === 0) continue;
      const firsts = new Map<string, LedgerRow>();
      for (const row of ledger.rows) {
        const key = keyOf(id, row);
        if (key === null) continue;
        const first = firsts.get(key);
        if (!first) firsts.set(key, row);
        else
          report({
            messageId: 'ledger-duplicate',
            params: { ...rowName(ledger, row), first: rowName(ledger, first).row },
            place: placeOf(row, TELLING[id]),
            related: [placeOf(first, TELLING[id])],
          });
      }
    }
  },
  examples: [
    { title: '没有重复登记的', edits: [], finds: [] },
    {
      title: '同一个项目登记了两遍',
      edits: [{ sheet: '项目台账', row: '2', column: '项目名称', value: '一号 项目' }],
      finds: [{ messageId: 'ledger-duplicate', at: '项目台账!B3' }],
    },
    {
      title: '同一件案件登记了两遍',
      edits: [
        { sheet: '案件台账', row: '3', column: '办结日期', value: { date: '2022-06-20' } },
        { sheet: '案件台账', row: '3', column: '金额（元）', value: 20001 },
      ],
      finds: [{ messageId: 'ledger-duplicate', at: '案件台账!D4' }],
    },
    {
      title: '同一天同一个单位的两件案件，人数不同',
      edits: [
        { sheet: '案件台账', row: '3', column: '办结日期', value: { date: '2022-06-20' } },
        { sheet: '案件台账', row: '3', column: '金额（元）', value: 20001 },
        { sheet: '案件台账', row: '3', column: '人数', value: 1 },
      ],
      finds: [],
    },
  ],
};

/** The column that names the matter: without it nothing can be called the same. */
const TELLING: Readonly<Record<LedgerId, LedgerColumn>> = {
  projects: 'project',
  cases: 'party',
  rectifications: 'problem',
};

const UNTOLD: ReadonlySet<string> = new Set(['sequence', 'note']);

function keyOf(id: LedgerId, { fields }: LedgerRow): string | null {
  const telling = squash(fields[TELLING[id]]?.value ?? '');
  if (telling === '') return null;
  if (id === 'projects') return telling;
  const told = Object.entries(fields).filter(([column]) => !UNTOLD.has(column));
  return JSON.stringify(told.map(([column, field]) => [column, squash(field.value)]));
}
