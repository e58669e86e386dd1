import { stateOf } from '../../ledgers/case-state';
import { isFilled } from '../../ledgers/count';
import { rowName } from '../../ledgers/row-name';
import type { Check } from '../types';

/** 状态 against 办结日期. A case without a word of its state is judged by its days alone. */
export const ledgerState: Check = {
  meta: {
    id: 'ledger-state',
    severity: 'warning',
    phase: 'evidence',
    source: '按期办结数是按办结日期数的：只写“已办结”不写日期，数不进去',
    fixable: false,
    trial: true,
  },
  check({ submission: { cases } }, report) {
    // Without the column nobody could have written the day.
    if (!cases?.columns.closedOn) return;
    for (const row of cases.rows) {
      const state = stateOf(row);
      const isClosed = isFilled(row, 'closedOn');
      if (state === null || isClosed === (state === 'closed')) continue;
      const text = row.fields.state?.value.trim() ?? '';
      const [closed, stated] = [row.fields.closedOn?.place, row.fields.state?.place];
      report({
        messageId: isClosed ? 'ledger-state/open' : 'ledger-state/closed',
        params: { ...rowName(cases, row), text },
        place: (isClosed ? stated : closed) ?? row.place,
        related: [(isClosed ? closed : stated) ?? row.place],
      });
    }
  },
  examples: [
    { title: '办结了的都有办结日期', edits: [], finds: [] },
    {
      title: '写了“已办结”，没有办结日期',
      edits: [
        { sheet: '案件台账', row: '4', column: '办结日期', value: null },
        { sheet: '案件台账', row: '4', column: '状态', value: '已办结' },
      ],
      finds: [{ messageId: 'ledger-state/closed', at: '案件台账!H5' }],
    },
    {
      title: '有办结日期，状态还是“办理中”',
      edits: [{ sheet: '案件台账', row: '1', column: '状态', value: '办理中' }],
      finds: [{ messageId: 'ledger-state/open', at: '案件台账!I2' }],
    },
    {
      title: '状态空着',
      edits: [{ sheet: '案件台账', row: '1', column: '状态', value: null }],
      finds: [],
    },
  ],
};
