import { formatDecimal } from '../../decimal';
import { factsOf } from '../../ledgers/facts';
import type { Field, Ledger, NumberEntry, ScoreRow, Submission } from '../../recognise/types';
import type { Item } from '../../scheme/types';
import { ruleDefinition } from '../../scoring';
import { CASE_COLUMNS, type LedgerColumn, PROJECT_COLUMNS, SCORE_COLUMNS } from '../../vocabulary/columns';
import type { Check, Report } from '../types';

/**
 * Words where a number is counted: 实际数 and 目标数 of a rule that counts, 扣分, 核定分, and the numbers of ledgers. The self
 * score is score-not-number's, 份数 of the register evidence-incomplete's. What a rule understands all the same (named
 * counts) is none.
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
      for (const [column, field] of countedFields(item, row, submission)) {
        reportNumber(field, column, item.title, report);
      }
    }
    const { projects, cases } = submission;
    reportLedger(projects, PROJECT_COLUMNS, report);
    reportLedger(cases, CASE_COLUMNS, report);
  },
  examples: [
    { title: '都是数字', edits: [], finds: [] },
    {
      title: '实际数带了单位，意思只有一个',
      edits: [{ sheet: '自评表', row: '1.2', column: '实际数', value: '4次' }],
      finds: [{ messageId: 'number-not-number/meant', at: '自评表!G5' }],
    },
    {
      title: '实际数写了百分比',
      edits: [{ sheet: '自评表', row: '2.1', column: '实际数', value: '75%' }],
      finds: [{ messageId: 'number-not-number', at: '自评表!G7' }],
    },
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

function countedFields(item: Item, row: ScoreRow, submission: Submission): readonly Named[] {
  const { actual, target, deduction, verified } = row;
  const fields: Named[] = [[SCORE_COLUMNS.verified, verified]];
  if (deduction) fields.push([SCORE_COLUMNS.deduction, deduction]);
  if (!isWords(actual) && !isWords(target)) return fields;
  const { factShape, fixedTarget, usesTarget } = ruleDefinition(item.rule);
  const facts = factsOf(item, row, submission);
  if (factShape(item.rule).kind === 'count' && facts.actual === null) {
    fields.push([SCORE_COLUMNS.actual, actual]);
  }
  if (usesTarget && fixedTarget(item.rule) === null && facts.target === null) {
    fields.push([SCORE_COLUMNS.target, target]);
  }
  return fields;
}

function isWords({ value: { kind } }: Field<NumberEntry>): boolean {
  return kind === 'text' || kind === 'error';
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
