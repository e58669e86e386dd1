/** The sheets of a roll-up (县汇总) and their headings: written by sheets/rollup, read back when it is rolled up itself. */

export const ROLLUP_TABLES = {
  overview: '总览',
  rates: '分项得分率',
  sums: '合计底数',
  villages: '各村得分',
  checks: '问题汇总',
  supervision: '督查督办',
  missing: '未报送',
  findings: '核对情况',
  notes: '说明',
} as const;

export const OVERVIEW_COLUMNS = {
  unit: '单位',
  expected: '应报村数',
  received: '收到',
  missing: '未报送',
  counted: '计分村数',
  mean: '自评平均',
  highest: '自评最高',
  highestVillage: '最高的村',
  lowest: '自评最低',
  lowestVillage: '最低的村',
  verified: '核定村数',
  verifiedMean: '核定平均',
  errors: '错漏',
  warnings: '提醒',
  noEvidence: '缺佐证项目',
  file: '文件',
} as const;

/** Before the grade's name, in a line of its own. */
export const GRADE_HEADING = '等级';
/** In place of the grade's name, for villages without one. */
export const NO_GRADE = '未定';

export const SUMS_COLUMNS = {
  unit: '单位',
  counted: '计分村数',
  self: '自评总分合计',
  verifiedCount: '核定村数',
  verified: '核定总分合计',
} as const;

/** Third line of an item's two headings. */
export const SUMS_PARTS = { score: '得分合计', full: '满分合计' } as const;
/** The row of the items' points. */
export const POINTS_ROW = '分值';

export const VILLAGES_COLUMNS = {
  unit: '单位',
  village: '村名',
  self: '自评总分',
  verified: '核定总分',
  grade: '等级',
  state: '情况',
} as const;

export const CHECKS_COLUMNS = {
  kind: '程度',
  check: '检查',
  example: '例如',
  findings: '问题数',
  villages: '涉及村数',
  units: '涉及单位数',
} as const;

/** What a check looks at, for people; only the columns above are read back. */
export const CHECK_ABOUT = '看什么';

export const ABSENT_COLUMNS = { unit: '单位', village: '村名', state: '情况', file: '文件' } as const;

export const PROPOSAL_COLUMNS = {
  kind: '建议',
  unit: '单位',
  village: '村名',
  party: '案件',
  reason: '理由',
} as const;

export const ROLLUP_FINDING_COLUMNS = {
  severity: '程度',
  file: '文件',
  place: '位置',
  message: '问题',
  remedy: '怎么改',
} as const;
