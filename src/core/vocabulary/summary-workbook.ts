/** The sheets of the summary workbook (汇总) and their headings. */

export const SUMMARY_TABLES = {
  ranking: '汇总排名',
  /** The same sheet where the scheme does not rank. */
  overview: '汇总',
  grades: '等级与名次',
  /** The same sheet where the scheme does not rank. */
  gradesOnly: '等级',
  items: '分项得分',
  heat: '分项热力',
  verification: '核定对照',
  lastYear: '与上年对比',
  evidence: '佐证缺失',
  catalogue: '佐证目录',
  findings: '问题清单',
  supervision: '督查督办',
  rectification: '整改台账',
  missing: '未报送',
  notes: '说明',
  /** Very hidden: what the workbook was made from, so that it can be read back. See `SUMMARY_STAMP`. */
  stamp: '_zpt_summary',
} as const;

export const RANKING_COLUMNS = {
  rank: '名次',
  village: '村名',
  self: '自评总分',
  declared: '表上合计',
  suggested: '建议总分',
  verified: '核定总分',
  grade: '等级',
  /** 填错 and 漏填. */
  errors: '错漏',
  warnings: '提醒',
  noEvidence: '缺佐证项目',
  file: '文件',
  /** Only beside a last summary: what it said where it is different now. */
  previous: '上次',
} as const;

export const GRADE_COLUMNS = {
  rank: '名次',
  village: '村名',
  final: '最终得分',
  from: '按',
  grade: '等级',
  reasons: '等级怎么来的',
  proposals: '建议',
  upper: '折上级得分',
} as const;

export const VERIFICATION_COLUMNS = {
  village: '村名',
  item: '项目',
  points: '分值',
  self: '自评分',
  verified: '核定分',
  difference: '核定−自评',
  state: '情况',
  note: '核定说明',
} as const;

export const LAST_YEAR_COLUMNS = {
  village: '村名',
  item: '项目',
  pointsBefore: '上年分值',
  before: '上年自评',
  points: '今年分值',
  now: '今年自评',
  change: '变化',
  note: '说明',
} as const;

export const CATALOGUE_COLUMNS = {
  village: '村名',
  number: '编号',
  name: '名称',
  kind: '种类',
  date: '日期',
  items: '证明的项目',
  file: '文件',
} as const;

/** 整改台账. Everything from 措施 to 备注 but 核对 is typed by people and kept. */
export const LEDGER_COLUMNS = {
  sequence: '序号',
  village: '村名',
  item: '项目',
  problem: '问题',
  measure: '措施',
  responsible: '责任人',
  dueOn: '时限',
  state: '状态',
  closedOn: '完成日期',
  /** What the newest workbook of the village says about it. */
  verdict: '核对',
  note: '备注',
  /** The row's stable name. */
  key: '编号',
} as const;

export const LEDGER_STATES = {
  open: '待整改',
  working: '整改中',
  closed: '已整改',
  declined: '不整改',
} as const;

/** Words of 核对 in every language where a person and the workbook disagree: a native format looks for them. */
export const LEDGER_CONFLICT = '仍有此问题';

/**
 * Words in column A of the very hidden sheet, each row one record, every value a text:
 * format, number · scheme, id, version, title, township · made-on, date ·
 * village, name, file, self, declared, suggested, verified, final, rank, grade · fault, village, key, cleared on, then the typed
 * columns of 整改台账 as they were proposed.
 */
export const SUMMARY_STAMP = {
  format: 'format',
  scheme: 'scheme',
  madeOn: 'made-on',
  village: 'village',
  fault: 'fault',
} as const;

export const SUMMARY_FORMAT = '1';

export const FINDING_COLUMNS = {
  severity: '程度',
  village: '单位',
  file: '文件',
  sheet: '工作表',
  cell: '单元格',
  item: '项目',
  message: '问题',
  found: '你填的',
  expected: '应为',
  remedy: '怎么改',
} as const;

export const SUPERVISION_COLUMNS = {
  kind: '建议',
  village: '村名',
  party: '案件',
  reason: '理由',
  acceptedOn: '受理日期',
  dueOn: '办理期限',
  cell: '单元格',
} as const;

export const MISSING_COLUMNS = { village: '村名', state: '情况', file: '文件' } as const;

/** Kinds of findings, a sign and a word each. */
export const KIND_WORDS = {
  'no-evidence': '● 缺佐证',
  unfilled: '○ 漏填',
  wrong: '✖ 填错',
  reminder: '▲ 提醒',
  note: '· 参考',
} as const;
