/**
 * Counts that a ledger already holds, by the name a scheme's rule gives them. Templates fill 实际数 and 目标数 from
 * the ledger by native formulas; checks count the same rows and compare.
 */
import type { CaseColumn, ProjectColumn, RectificationColumn } from './columns';

/** Rows of a ledger: all that are filled in, or those whose `column` holds (or lacks) a mark of "done". */
export type LedgerCount =
  | {
      readonly ledger: 'projects';
      readonly key: 'project';
      readonly where: null | { readonly column: ProjectColumn; readonly is: '是' | '否' };
    }
  | {
      readonly ledger: 'cases';
      readonly key: 'acceptedOn';
      readonly where: null | { readonly column: CaseColumn; readonly inTime: true };
    }
  | {
      readonly ledger: 'rectifications';
      readonly key: 'problem';
      readonly where: null | { readonly column: RectificationColumn; readonly inTime: true };
    };

export const LEDGER_COUNTS: Readonly<Record<string, LedgerCount>> = {
  在建项目数: { ledger: 'projects', key: 'project', where: null },
  已签订项目数: { ledger: 'projects', key: 'project', where: { column: 'commitment', is: '是' } },
  实名制项目数: { ledger: 'projects', key: 'project', where: { column: 'realName', is: '是' } },
  缴存项目数: { ledger: 'projects', key: 'project', where: { column: 'deposit', is: '是' } },
  专户项目数: { ledger: 'projects', key: 'project', where: { column: 'account', is: '是' } },
  未设告示牌数: { ledger: 'projects', key: 'project', where: { column: 'board', is: '否' } },
  受理案件数: { ledger: 'cases', key: 'acceptedOn', where: null },
  /** Closed on or before the day they were due. */
  按期办结数: { ledger: 'cases', key: 'acceptedOn', where: { column: 'closedOn', inTime: true } },
  反馈问题数: { ledger: 'rectifications', key: 'problem', where: null },
  按期整改数: { ledger: 'rectifications', key: 'problem', where: { column: 'closedOn', inTime: true } },
};

/** Parts of what villages write in 状态 of 案件台账. A word of `open` goes before one of `closed`: 未办结. */
export const CASE_STATES = {
  open: [
    '未办',
    '未结',
    '没有办',
    '没办',
    '办理中',
    '在办',
    '正在',
    '处理中',
    '待办',
    '待处理',
    '未完',
    '受理中',
  ],
  closed: ['办结', '结案', '已结', '已完成', '完结', '办理完毕', '处理完毕', '已解决', '已支付'],
} as const;
