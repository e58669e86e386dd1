/**
 * The tables of a village workbook: their sheets' names and their column headings. Templates are written with the
 * headings; filled workbooks are recognised by them and by the synonyms seen in published tables (recognise/).
 */

export const TABLES = {
  guide: '填写说明',
  scores: '自评表',
  register: '佐证清单',
  projects: '项目台账',
  cases: '案件台账',
  rectifications: '问题整改',
  summary: '工作总结',
  snapshot: '_zpt',
} as const;

export type TableId = keyof typeof TABLES;

/** 自评表 */
export const SCORE_COLUMNS = {
  status: '状态',
  code: '编号',
  section: '一级指标',
  title: '考核项目',
  content: '考核内容',
  points: '分值',
  standard: '评分标准',
  actual: '实际数',
  target: '目标数',
  self: '自评分',
  reason: '扣分原因',
  evidence: '佐证编号',
  verified: '核定分',
  verifiedNote: '核定说明',
  department: '责任部门',
  notApplicable: '可否不涉及',
  /** Never in our template; seen in villages' own tables. */
  deduction: '扣分',
} as const;

export type ColumnId = keyof typeof SCORE_COLUMNS;

/** 佐证清单 */
export const REGISTER_COLUMNS = {
  number: '编号',
  items: '对应项目',
  name: '名称',
  kind: '类型',
  date: '形成日期',
  file: '文件',
  copies: '份数',
  note: '备注',
} as const;

export type RegisterColumn = keyof typeof REGISTER_COLUMNS;

/** 项目台账 */
export const PROJECT_COLUMNS = {
  sequence: '序号',
  project: '项目名称',
  owner: '建设单位',
  contractor: '总包单位',
  commitment: '总包承诺书',
  realName: '实名制',
  deposit: '工资保证金',
  account: '工资专户',
  board: '维权告示牌',
  workers: '农民工人数',
} as const;

/** 案件台账 */
export const CASE_COLUMNS = {
  sequence: '序号',
  acceptedOn: '受理日期',
  origin: '来源',
  party: '涉及项目或单位',
  people: '人数',
  amount: '金额（元）',
  dueOn: '办理期限',
  closedOn: '办结日期',
  state: '状态',
  note: '备注',
} as const;

/** 问题整改 */
export const RECTIFICATION_COLUMNS = {
  sequence: '序号',
  problem: '问题',
  origin: '来源',
  measure: '措施',
  responsible: '责任人',
  dueOn: '时限',
  closedOn: '完成日期',
  note: '备注',
} as const;

export type ProjectColumn = keyof typeof PROJECT_COLUMNS;
export type CaseColumn = keyof typeof CASE_COLUMNS;
export type RectificationColumn = keyof typeof RECTIFICATION_COLUMNS;
export type LedgerColumn = ProjectColumn | CaseColumn | RectificationColumn;
