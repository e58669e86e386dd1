import { formatDecimal } from '../../decimal';
import type { Field, Ledger, NumberEntry, ScoreRow } from '../../recognise/types';
import { CASE_COLUMNS, type LedgerColumn, PROJECT_COLUMNS, SCORE_COLUMNS } from '../../vocabulary/columns';
import type { Check, Report } from '../types';

/**
 * Words where a number is counted: 扣分, 核定分, and the numbers of ledgers. The self score is score-not-number's, 实际数 and
 * 目标数, of which each rule takes others, are actual-not-understood's, 份数 of the register is evidence-incomplete's.
 */
export const numberNotNumber: Check = {
  meta: {
    id: 'number-not-number',
    severity: 'warning',
    phase: 'rows',
    source: '实际见过：数字格里写“2000万”，汇总软件当成 0',
    fixable: true,
    trial: true,
  },
  check({ items, submission }, report) {
    for (const { item, row } of items) {
      if (!row || item.kind === 'veto') continue;
      for (const [column, field] of countedFields(row)) reportNumber(field, column, item.title, report);
    }
    const { projects, cases } = submission;
    reportLedger(projects, PROJECT_COLUMNS, report);
    reportLedger(cases, CASE_COLUMNS, report);
  },
  examples: [
    { title: '都是数字', edits: [], finds: [] },
    {
      title: '核定分带了单位',
      edits: [{ sheet: '自评表', row: '1.1', column: '核定分', value: '10分' }],
      finds: [{ messageId: 'number-not-number/meant', at: '自评表!L4' }],
    },
    {
      title: '台账的金额写成“2000万”',
      edits: [{ sheet: '案件台账', row: '1', column: '金额（元）', value: '2000万' }],
      finds: [{ messageId: 'number-not-number/meant', at: '案件台账!F2' }],
    },
    {
      title: '台账的人数是个大概',
      edits: [{ sheet: '项目台账', row: '2', column: '农民工人数', value: '20多人' }],
      finds: [{ messageId: 'number-not-number', at: '项目台账!J3' }],
    },
    {
      title: '台账的金额是出错的公式',
      edits: [{ sheet: '案件台账', row: '1', column: '金额（元）', value: { error: '#VALUE!' } }],
      finds: [{ messageId: 'number-not-number/error', at: '案件台账!F2' }],
    },
  ],
};

type Named = readonly [column: string, field: Field<NumberEntry>];

function countedFields({ deduction, verified }: ScoreRow): readonly Named[] {
  return [
    [SCORE_COLUMNS.verified, verified],
    ...(deduction ? [[SCORE_COLUMNS.deduction, deduction] as const] : []),
  ];
}

function reportLedger(
  ledger: Ledger | null,
  words: Readonly<Partial<Record<LedgerColumn, string>>>,
  report: Report,
): void {
  for (const { numbers, fields } of ledger?.rows ?? []) {
    for (const [id, value] of Object.entries(numbers) as [LedgerColumn, NumberEntry][]) {
      const field = fields[id];
      if (field) reportNumber({ ...field, value }, words[id] ?? id, '', report);
    }
  }
}

function reportNumber(
  { value: entry, place }: Field<NumberEntry>,
  column: string,
  title: string,
  report: Report,
): void {
  if (entry.kind === 'error') {
    report({ messageId: 'number-not-number/error', params: { title, column, text: entry.text }, place });
  }
  if (entry.kind !== 'text') return;
  const params = { title, column, text: entry.text, form: entry.form ?? null };
  if (!entry.meant) report({ messageId: 'number-not-number', params, place });
  else {
    const meant = formatDecimal(entry.meant);
    report({
      messageId: 'number-not-number/meant',
      params: { ...params, meant },
      place,
      fix: [{ place, value: Number(meant) }],
    });
  }
}
