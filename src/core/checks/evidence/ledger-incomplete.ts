import { type LedgerId, countedColumns, ledgersIn } from '../../ledgers/asked';
import { isFilled } from '../../ledgers/count';
import { headingOf, placeOf, rowName } from '../../ledgers/row-name';
import type { Scheme } from '../../scheme/types';
import type { LedgerColumn } from '../../vocabulary/columns';
import type { Check } from '../types';

/**
 * What a row must say to be told from the others, and whatever the scheme counts or measures; nothing more is asked.
 * 办结日期 and 完成日期 may be blank while a matter is open, and rectification-incomplete looks at 措施, 责任人, 时限.
 */
export const ledgerIncomplete: Check = {
  meta: {
    id: 'ledger-incomplete',
    severity: 'warning',
    phase: 'evidence',
    source: '台账要一条一条写全：缺了名称、日期或“是/否”的行，自评表里的数就数不准',
    fixable: false,
    trial: true,
  },
  check({ submission, scheme }, report) {
    for (const [id, ledger] of ledgersIn(submission)) {
      const asked = askedOf(id, scheme);
      for (const row of ledger.rows) {
        const blank = asked.filter((column) => ledger.columns[column] && !isFilled(row, column));
        const [first] = blank;
        if (!first) continue;
        report({
          messageId: 'ledger-incomplete',
          params: { ...rowName(ledger, row), columns: blank.map((column) => headingOf(ledger, column)) },
          place: placeOf(row, first),
        });
      }
    }
  },
  examples: [
    { title: '每一行都写全了', edits: [], finds: [] },
    {
      title: '项目没有写建设单位和总包单位',
      edits: [
        { sheet: '项目台账', row: '1', column: '建设单位', value: null },
        { sheet: '项目台账', row: '1', column: '总包单位', value: null },
      ],
      finds: [{ messageId: 'ledger-incomplete', at: '项目台账!C2' }],
    },
    {
      title: '案件没有写涉及哪个项目或单位',
      edits: [{ sheet: '案件台账', row: '2', column: '涉及项目或单位', value: null }],
      finds: [{ messageId: 'ledger-incomplete', at: '案件台账!D3' }],
    },
    {
      title: '细则不数的“是/否”空着，不用补',
      edits: [{ sheet: '项目台账', row: '1', column: '工资保证金', value: null }],
      finds: [],
    },
    {
      title: '还没有办结的案件，办结日期空着',
      edits: [
        { sheet: '案件台账', row: '4', column: '办结日期', value: null },
        { sheet: '案件台账', row: '4', column: '状态', value: '办理中' },
        { sheet: '案件台账', row: '4', column: '办理期限', value: { date: '2023-02-01' } },
      ],
      finds: [],
    },
  ],
};

const ALWAYS: Readonly<Record<LedgerId, readonly LedgerColumn[]>> = {
  projects: ['project', 'owner', 'contractor'],
  cases: ['acceptedOn', 'party'],
  rectifications: ['problem'],
};

const MAY_BE_BLANK: ReadonlySet<LedgerColumn> = new Set(['closedOn']);

function askedOf(ledger: LedgerId, scheme: Scheme): readonly LedgerColumn[] {
  const counted = countedColumns(scheme, ledger);
  // What no item counts is the village's own list.
  if (counted.size === 0) return [];
  if (ledger === 'rectifications') return ALWAYS.rectifications;
  const more = [...counted].filter((column) => !MAY_BE_BLANK.has(column));
  return [...new Set([...ALWAYS[ledger], ...more])];
}
