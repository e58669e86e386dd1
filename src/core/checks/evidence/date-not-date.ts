import type { DateEntry, Field, Ledger } from '../../recognise/types';
import {
  CASE_COLUMNS,
  type LedgerColumn,
  RECTIFICATION_COLUMNS,
  REGISTER_COLUMNS,
} from '../../vocabulary/columns';
import type { Check, Report } from '../types';

/**
 * A text or a bare number in a column of dates: spreadsheets sort and compare it as no date. It is read where it can only
 * mean one day. What nobody can read is evidence-incomplete's in the register, so that a cell is told of once.
 */
export const dateNotDate: Check = {
  meta: {
    id: 'date-not-date',
    severity: 'warning',
    phase: 'evidence',
    source: '实际见过：日期写成“2022.3.30”“3月30日”，表格软件当成文字，按期数不出来',
    fixable: true,
    trial: true,
  },
  check({ submission: { register, cases, rectifications } }, report) {
    for (const { date } of register?.rows ?? []) {
      if (date.value.kind === 'text' && date.value.dayOfYear === undefined) continue;
      reportDate(date, REGISTER_COLUMNS.date, report);
    }
    reportLedger(cases, CASE_COLUMNS, report);
    reportLedger(rectifications, RECTIFICATION_COLUMNS, report);
  },
  examples: [
    { title: '日期都是日期', edits: [], finds: [] },
    {
      title: '形成日期是文字，意思只有一个',
      edits: [{ sheet: '佐证清单', row: '1.1-1', column: '形成日期', value: '2022.2.10' }],
      finds: [{ messageId: 'date-not-date/day', at: '佐证清单!E2' }],
    },
    {
      title: '形成日期只写到月，仍算那个季度的会议',
      edits: [{ sheet: '佐证清单', row: '1.2-4', column: '形成日期', value: '2022年11月' }],
      finds: [{ messageId: 'date-not-date/month', at: '佐证清单!E6' }],
    },
    {
      title: '没有写年份，考核期内只有一个这样的日子',
      edits: [{ sheet: '佐证清单', row: '1.2-4', column: '形成日期', value: '11月10日' }],
      finds: [{ messageId: 'date-not-date/day', at: '佐证清单!E6' }],
    },
    {
      title: '没有写年份，考核期跨两年',
      edits: [
        { scheme: { period: { from: '2021-11-01', to: '2022-12-31' } } },
        { sheet: '佐证清单', row: '1.2-4', column: '形成日期', value: '11月10日' },
      ],
      finds: [{ messageId: 'date-not-date/year', at: '佐证清单!E6' }],
    },
    {
      title: '单元格没有设成日期格式，显示为序号',
      edits: [{ sheet: '案件台账', row: '1', column: '受理日期', value: 44713 }],
      finds: [{ messageId: 'date-not-date/day', at: '案件台账!B2' }],
    },
    {
      title: '办结日期写的是“未办结”',
      edits: [{ sheet: '案件台账', row: '4', column: '办结日期', value: '未办结' }],
      finds: [{ messageId: 'date-not-date', at: '案件台账!H5' }],
    },
  ],
};

function reportLedger(
  ledger: Ledger | null,
  words: Readonly<Partial<Record<LedgerColumn, string>>>,
  report: Report,
): void {
  for (const { dates, fields } of ledger?.rows ?? []) {
    for (const [id, value] of Object.entries(dates) as [LedgerColumn, DateEntry][]) {
      const field = fields[id];
      if (field) reportDate({ ...field, value }, words[id] ?? id, report);
    }
  }
}

function reportDate({ value: entry, place, cell }: Field<DateEntry>, column: string, report: Report): void {
  if (entry.kind === 'text') {
    const messageId = entry.dayOfYear === undefined ? 'date-not-date' : 'date-not-date/year';
    report({ messageId, params: { column, text: entry.text }, place });
  } else if (entry.kind === 'month') {
    report({
      messageId: 'date-not-date/month',
      params: { column, text: entry.written.text, month: entry.value },
      place,
    });
  } else if (entry.kind === 'date' && entry.written) {
    report({
      messageId: 'date-not-date/day',
      params: { column, ...entry.written, date: entry.value },
      place,
      fix: cell?.formula === undefined ? [{ place, value: { date: entry.value } }] : [],
    });
  }
}
