/** Headings of the ledgers: projects, cases and rectifications. */
import {
  CASE_COLUMNS,
  type CaseColumn,
  PROJECT_COLUMNS,
  type ProjectColumn,
  RECTIFICATION_COLUMNS,
  type RectificationColumn,
} from './columns';
import { type ColumnHeadings, headings } from './headings';

export const PROJECT_HEADINGS: Readonly<Record<ProjectColumn, ColumnHeadings>> = {
  sequence: headings([PROJECT_COLUMNS.sequence, '编号']),
  project: headings([PROJECT_COLUMNS.project, '工程名称', '工程项目', '项目']),
  owner: headings([PROJECT_COLUMNS.owner, '业主单位', '业主']),
  contractor: headings([PROJECT_COLUMNS.contractor, '总包', '施工总承包单位', '施工单位', '总承包单位']),
  commitment: headings([PROJECT_COLUMNS.commitment, '承诺书', '工资支付承诺书']),
  realName: headings([PROJECT_COLUMNS.realName, '实名制管理', '用工实名制']),
  deposit: headings([PROJECT_COLUMNS.deposit, '保证金']),
  account: headings([PROJECT_COLUMNS.account, '专户', '工资专用账户', '专用账户', '农民工工资专户']),
  board: headings([PROJECT_COLUMNS.board, '告示牌', '维权信息告示牌']),
  workers: headings([PROJECT_COLUMNS.workers, '人数', '用工人数']),
};

export const CASE_HEADINGS: Readonly<Record<CaseColumn, ColumnHeadings>> = {
  sequence: headings([CASE_COLUMNS.sequence, '编号']),
  acceptedOn: headings([CASE_COLUMNS.acceptedOn, '受理时间', '接案日期', '登记日期']),
  origin: headings([CASE_COLUMNS.origin, '案件来源', '线索来源']),
  party: headings([CASE_COLUMNS.party, '涉及项目', '涉及单位', '被投诉单位', '用工单位']),
  people: headings([CASE_COLUMNS.people, '涉及人数']),
  amount: headings(['金额', '涉及金额', '欠薪金额']),
  dueOn: headings([CASE_COLUMNS.dueOn, '办理时限', '期限', '应办结日期']),
  closedOn: headings([CASE_COLUMNS.closedOn, '办结时间', '结案日期', '实际办结日期']),
  state: headings([CASE_COLUMNS.state, '办理状态', '办理情况']),
  note: headings([CASE_COLUMNS.note, '说明']),
};

export const RECTIFICATION_HEADINGS: Readonly<Record<RectificationColumn, ColumnHeadings>> = {
  sequence: headings([RECTIFICATION_COLUMNS.sequence, '编号']),
  problem: headings([RECTIFICATION_COLUMNS.problem, '存在问题', '反馈问题', '问题描述', '问题清单']),
  origin: headings([RECTIFICATION_COLUMNS.origin, '问题来源']),
  measure: headings([RECTIFICATION_COLUMNS.measure, '整改措施']),
  responsible: headings([RECTIFICATION_COLUMNS.responsible, '责任人员', '整改责任人']),
  dueOn: headings([RECTIFICATION_COLUMNS.dueOn, '整改时限', '完成时限', '整改期限']),
  closedOn: headings([RECTIFICATION_COLUMNS.closedOn, '完成时间', '整改完成日期', '销号日期']),
  note: headings([RECTIFICATION_COLUMNS.note, '说明']),
};
