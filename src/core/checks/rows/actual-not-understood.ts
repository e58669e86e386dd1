import { decimal, formatDecimal } from '../../decimal';
import { type FactFault, factFaults } from '../../ledgers/fact-faults';
import { factsOf } from '../../ledgers/facts';
import type { Item } from '../../scheme/types';
import { squash } from '../../text';
import { SCORE_COLUMNS } from '../../vocabulary/columns';
import { nameOf } from '../item-name';
import type { Check, Report } from '../types';

const SEVERITIES: Item['rule'] = {
  type: 'severities',
  lines: [
    { name: '重伤', points: decimal(15) },
    { name: '轻伤', points: decimal(10) },
  ],
};
const RATE: Item['rule'] = {
  type: 'per-point',
  actual: '参保率',
  target: decimal(95),
  every: decimal(3),
  per: decimal(1),
  mode: 'floor',
};

/**
 * A column such as 完成情况 holds prose: that a rule can count nothing there is no mistake of the village. Everywhere else,
 * what the rule cannot take is said, because without it no score is worked out, and nobody would know.
 */
export const actualNotUnderstood: Check = {
  meta: {
    id: 'actual-not-understood',
    severity: 'warning',
    phase: 'rows',
    source: '实际数、目标数写错了，就算不出应得的分；实际见过：“百分之九十”、92% 存成 0.92、只写总数不分类别',
    fixable: true,
  },
  check({ items, submission }, report) {
    const heading = submission.scores?.columns.actual?.heading ?? '';
    if (/情况|说明/.test(squash(heading))) return;
    for (const { item, row, notApplicable } of items) {
      if (!row || notApplicable) continue;
      for (const fault of factFaults(item, row, factsOf(item, row, submission)))
        reportFault(item, fault, report);
    }
  },
  examples: [
    { title: '实际数、目标数都看得懂', edits: [], finds: [] },
    {
      title: '实际数带了单位，意思只有一个',
      edits: [{ sheet: '自评表', row: '1.2', column: '实际数', value: '4次' }],
      finds: [{ messageId: 'actual-not-understood/meant', at: '自评表!G5' }],
    },
    {
      title: '实际数是一句话',
      edits: [{ sheet: '自评表', row: '2.3', column: '实际数', value: '基本没有' }],
      finds: [{ messageId: 'actual-not-understood', at: '自评表!G9' }],
    },
    {
      title: '写了细则里没有的子项',
      edits: [{ sheet: '自评表', row: '1.1', column: '实际数', value: '成立专班、开了会' }],
      finds: [{ messageId: 'actual-not-understood/words', at: '自评表!G4' }],
    },
    {
      title: '分类扣分的项目只写了一个总数',
      edits: [
        { item: '2.3', is: { rule: SEVERITIES } },
        { sheet: '自评表', row: '2.3', column: '实际数', value: 2 },
      ],
      finds: [{ messageId: 'actual-not-understood/counts', at: '自评表!G9' }],
    },
    {
      title: '92% 存成了 0.92，细则按 92 算',
      edits: [
        { item: '2.3', is: { rule: RATE } },
        { sheet: '自评表', row: '2.3', column: '实际数', value: 0.92 },
      ],
      finds: [
        { messageId: 'score-differs-from-rule', at: '自评表!I9' },
        { messageId: 'actual-not-understood/percent', at: '自评表!G9' },
      ],
    },
    {
      title: '负数不会有',
      edits: [{ sheet: '自评表', row: '2.3', column: '实际数', value: -1 }],
      finds: [{ messageId: 'actual-not-understood/unusable', at: '自评表!G9' }],
    },
    {
      title: '目标数写成了文字',
      edits: [{ sheet: '自评表', row: '2.2', column: '目标数', value: '若干' }],
      finds: [{ messageId: 'actual-not-understood', at: '自评表!H8' }],
    },
    {
      title: '实际数是出错的公式',
      edits: [{ sheet: '自评表', row: '2.3', column: '实际数', value: { error: '#REF!' } }],
      finds: [{ messageId: 'actual-not-understood/error', at: '自评表!G9' }],
    },
  ],
};

function reportFault(
  item: Item,
  { kind, field, column, text, meant, options }: FactFault,
  report: Report,
): void {
  const params = { ...nameOf(item), column: SCORE_COLUMNS[column], text };
  const { place } = field;
  const fix = meant ? [{ place, value: Number(formatDecimal(meant)) }] : [];
  switch (kind) {
    case 'number':
      if (!meant) report({ messageId: 'actual-not-understood', params, place });
      else
        report({
          messageId: 'actual-not-understood/meant',
          params: { ...params, meant: formatDecimal(meant) },
          place,
          fix,
        });
      break;
    case 'error':
      report({ messageId: 'actual-not-understood/error', params, place });
      break;
    case 'words':
      report({
        messageId: 'actual-not-understood/words',
        params: { ...params, options: options ?? [] },
        place,
      });
      break;
    case 'counts':
      report({
        messageId: 'actual-not-understood/counts',
        params: { ...params, options: options ?? [] },
        place,
      });
      break;
    case 'percent':
      report({
        messageId: 'actual-not-understood/percent',
        params: { ...params, meant: meant ? formatDecimal(meant) : '' },
        place,
        fix,
      });
      break;
    case 'unusable':
      report({ messageId: 'actual-not-understood/unusable', params, place });
      break;
  }
}
