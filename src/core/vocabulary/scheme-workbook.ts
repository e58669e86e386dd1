/** The tables of the scheme workbook (考核细则): sheets, headings, settings and the words that stand for choices. */

export const SCHEME_TABLES = {
  items: '细则',
  grades: '等级',
  settings: '设置',
  roster: '村名单',
  /** Older scheme workbooks lack it: then the scheme states no policies. */
  policies: '计分办法',
} as const;

export type SchemeTableId = keyof typeof SCHEME_TABLES;

/** 细则 */
export const ITEM_COLUMNS = {
  code: '编号',
  kind: '类别',
  section: '一级指标',
  title: '考核项目',
  content: '考核内容',
  points: '分值',
  rule: '规则类型',
  parameters: '规则参数',
  standard: '评分标准',
  evidenceText: '佐证要求',
  evidence: '佐证参数',
  notApplicable: '可否不涉及',
  department: '责任部门',
} as const;

export type ItemColumn = keyof typeof ITEM_COLUMNS;

/** 等级 */
export const GRADE_COLUMNS = {
  name: '等级',
  from: '起',
  fromInclusive: '含起点',
  to: '止',
  toInclusive: '含止点',
} as const;

export type GradeColumn = keyof typeof GRADE_COLUMNS;

/** 设置 */
export const SETTING_COLUMNS = { name: '设置项', value: '值', hint: '说明' } as const;

/** 村名单 */
export const ROSTER_COLUMNS = { name: '村名', aliases: '别名' } as const;

/** 计分办法 */
export const POLICY_COLUMNS = { policy: '办法', parameters: '参数' } as const;

/** Beside it, how each 办法 is written; nobody reads it back. */
export const POLICY_GUIDE = { word: '可用办法', example: '参数写法', use: '用途' } as const;

export const ITEM_KINDS = { regular: '常规', bonus: '加分', penalty: '扣减', veto: '否决' } as const;

/** Words among the 规则参数 that go with any rule: how far a score may go. See `ItemLimits`. */
export const LIMITS = {
  floor: '保底',
  maxDeduction: '扣分上限',
  bonusWithin: '项内加分上限',
  basic: '基本分',
  exempt: '例外不扣',
  forfeit: '清零条件',
} as const;

/** What becomes of deductions beyond 分值; understood without 保底= before it as well. */
export const FLOORS = { zero: '扣完为止', none: '不保底', section: '类目内扣', total: '溢出扣总分' } as const;

export const WITHOUT_EVIDENCE = { flag: '只提示', 'no-points': '不计分' } as const;

export const FINAL_SCORES = {
  'same-for-all': '全部核定后用核定分',
  verified: '核定分',
  'verified-or-self': '有核定分用核定分',
} as const;

export const CHECK_SWITCHES = { error: '填错', warning: '提醒', info: '参考', off: '不检查' } as const;

/** Begins the name of a setting that switches a check: 检查：evidence-unused */
export const CHECK_SETTING = '检查：';

export type SettingKind =
  | 'text'
  | 'yes-no'
  | 'date'
  | 'optional-date'
  | 'decimal'
  | 'optional-decimal'
  | 'whole'
  | 'without-evidence'
  | 'final-score';

/** In the order in which a person goes through them. */
export const SETTINGS = {
  id: ['细则代号', 'text'],
  version: ['版本', 'text'],
  title: ['名称', 'text'],
  source: ['依据文件', 'text'],
  township: ['乡镇', 'text'],
  periodFrom: ['考核期开始', 'date'],
  periodTo: ['考核期结束', 'date'],
  deadline: ['报送截止日', 'optional-date'],
  illustrative: ['分值只是示例', 'yes-no'],
  base: ['总分', 'decimal'],
  bonusCap: ['加分上限', 'optional-decimal'],
  step: ['最小计分单位', 'optional-decimal'],
  places: ['合计小数位数', 'whole'],
  tolerance: ['核定允许相差', 'decimal'],
  withoutEvidence: ['没有佐证的得分', 'without-evidence'],
  summaryLength: ['工作总结最少字数', 'whole'],
  rankingEnabled: ['是否排名', 'yes-no'],
  vetoEnabled: ['是否一票否决', 'yes-no'],
  convertTo: ['合计折算为', 'optional-decimal'],
  belowZero: ['合计可否低于零', 'yes-no'],
  finalScore: ['最终得分取', 'final-score'],
  tieSections: ['同分先比', 'text'],
  superviseCasePeople: ['挂牌督办：集体欠薪人数', 'optional-decimal'],
  superviseCaseAmount: ['挂牌督办：重大欠薪金额', 'optional-decimal'],
  superviseOverdueDays: ['挂牌督办：超期天数', 'optional-decimal'],
  superviseOpenCases: ['督查：未办结案件数', 'optional-decimal'],
  superviseOverdueCases: ['督查：超期未办结案件数', 'optional-decimal'],
  superviseCaseShare: ['督查：案件占全乡百分比', 'optional-decimal'],
  superviseScoreBelow: ['督查：总分低于', 'optional-decimal'],
  superviseGrades: ['督查：等级', 'text'],
  lastYearItem: ['与上年相差：单项百分比', 'decimal'],
  lastYearTotal: ['与上年相差：总分', 'decimal'],
  summarySimilarity: ['工作总结相同比例', 'optional-decimal'],
  papersIssuer: ['文书：发文机关', 'text'],
  papersAddressee: ['文书：报告主送机关', 'text'],
  papersNumber: ['文书：发文机关代字', 'text'],
  papersLeader: ['文书：领导小组组长', 'text'],
  papersDeputies: ['文书：领导小组副组长', 'text'],
  papersOffice: ['文书：领导小组办公室设在', 'text'],
  papersContact: ['文书：联系人和电话', 'text'],
  papersDays: ['整改期限天数', 'optional-decimal'],
  papersLetterhead: ['文书：是否套红', 'yes-no'],
} as const satisfies Record<string, readonly [string, SettingKind]>;

export type SettingKey = keyof typeof SETTINGS;
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];
