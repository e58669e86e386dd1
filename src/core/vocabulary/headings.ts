/**
 * Headings as villages and published tables write them, by what they mean here. Written plain: half width, no white
 * space, no brackets (see recognise/heading-text). The first of each list is ours; the others are synonyms.
 */
import {
  CASE_COLUMNS,
  type CaseColumn,
  type ColumnId,
  PROJECT_COLUMNS,
  type ProjectColumn,
  RECTIFICATION_COLUMNS,
  type RectificationColumn,
  REGISTER_COLUMNS,
  type RegisterColumn,
  SCORE_COLUMNS,
} from './columns';

export interface ColumnHeadings {
  /** Any of these is the column. */
  readonly accepted: readonly string[];
  /** These may be the column, but may as well be another: shown to the village as a near miss. */
  readonly alike: readonly string[];
}

function headings(accepted: readonly string[], alike: readonly string[] = []): ColumnHeadings {
  return { accepted, alike };
}

/** A list of words as it is easily read. */
function words(list: string): readonly string[] {
  return list.split(' ');
}

export const SCORE_HEADINGS: Readonly<Record<ColumnId, ColumnHeadings>> = {
  status: headings([SCORE_COLUMNS.status]),
  code: headings(
    [
      SCORE_COLUMNS.code,
      '序号',
      ...words('类别序号 项次 项号 次序 NO. No. NO No 指标编号 指标序号 考核序号 条款号'),
    ],
    words('号 编码 代码 项目编号'),
  ),
  section: headings([
    SCORE_COLUMNS.section,
    ...words('类别 项目类别 考核类别 一级要素 考核大项 大项 板块 考核板块 考核方面 A级元素 A级元素/考评类目'),
    ...words('考评类目 评定项目 一级项目'),
  ]),
  title: headings(
    [
      SCORE_COLUMNS.title,
      ...words(
        '考评项目 年度考核项目 评分项目 检查考评项目 二级指标 二级要素 分项 考核指标 指标名称 考核重点',
      ),
      ...words('考核要素 B级元素 B级元素/考评项目 试点项目 二级项目 考核事项 项目名称'),
    ],
    words('项目 指标 评比内容'),
  ),
  content: headings([
    SCORE_COLUMNS.content,
    ...words(
      '考评内容 考评要点 考核要点 考核要求 检查内容 测评内容 具体内容 内容 考核内容及要求 三级指标 项目要求',
    ),
    ...words('评价内容 内容要求 工作任务 目标任务 创建标准 考核内容及分值 考核指标及分值 考核要点及分值分解'),
    ...words('评分内容及标准 分项内容及分值 考核内容及标准 考核内容和标准 考核内容与标准 评分内容'),
  ]),
  points: headings(
    [
      SCORE_COLUMNS.points,
      ...words(
        '标准分 标准分值 基本分 基本分值 满分 满分值 考核分值 应得分 总分值 权重分 权重分值 配分 赋分 基础分',
      ),
    ],
    words('分数 权重 标准'),
  ),
  standard: headings([
    SCORE_COLUMNS.standard,
    ...words(
      '评分细则 评分办法 评分方法 评分方式 计分办法 计分方法 考核标准 考核评分标准 评分说明 评分标准及依据',
    ),
    ...words('考核标准及评分办法 扣分标准 扣分细则 赋分规则 计分规则 评分标准及考核办法 折算计分办法'),
    ...words('加分标准和依据 评估标准 检查考评标准 考核细则及评分标准 考核细则 计分标准 赋分标准 评分规则'),
  ]),
  actual: headings(
    [
      SCORE_COLUMNS.actual,
      ...words('完成 完成情况 实际完成 完成数 实际完成数 完成数量 实际完成情况 实际值 完成值'),
    ],
    words('工作开展情况 落实情况 检查记录 指标值'),
  ),
  target: headings(
    [SCORE_COLUMNS.target, ...words('目标值 年度目标 任务数 应完成数 计划数 目标 应完成 计划值 目标任务数')],
    words('标准'),
  ),
  self: headings(
    [
      SCORE_COLUMNS.self,
      ...words(
        '自查分 自评得分 自查得分 自查评分 自评 村自评分 村级自评 村级自评分 自测分 自查自评分 初评分',
      ),
      ...words(
        '村自评 村自评得分 村级自评得分 社区自评分 村评分 自评分值 自评分数 自我评分 自评打分 自查自评得分',
      ),
    ],
    words('得分 评分 分数 实得分 考核得分 该项得分 自评份 自平分'),
  ),
  reason: headings(
    [
      SCORE_COLUMNS.reason,
      ...words(
        '扣分说明 扣分情况 自评说明 自评依据 得分说明 情况说明 得分情况说明 加减分原因 失分原因 扣分理由',
      ),
      ...words('自评/评审描述 自评描述 考评描述 扣分依据 扣分事由 失分说明 加减分说明 自评情况说明'),
    ],
    words('说明 原因 备注'),
  ),
  evidence: headings(
    [
      SCORE_COLUMNS.evidence,
      ...words(
        '佐证资料编号 佐证材料编号 佐证 佐证资料 佐证材料 印证资料 辅证材料 证明材料 支撑材料 附件编号',
      ),
      ...words('材料编号 证明材料编号 证明资料 印证材料 备查资料 原始凭据材料 支撑材料编号'),
    ],
    words('附件 材料名称 资料编号 有无佐证 佐证页码'),
  ),
  verified: headings([
    SCORE_COLUMNS.verified,
    ...words('复核得分 核查分 审核分 初审分 乡镇考核分 镇评分 乡评分 镇考核得分 乡镇核定分 考核分 考评分'),
    ...words(
      '乡审 镇审 乡审分 镇审分 乡审得分 镇审得分 乡镇审核 乡镇审核分 乡镇审核得分 乡镇评分 乡镇考核得分',
    ),
    ...words(
      '乡镇复核分 乡镇得分 镇审核分 乡考核得分 镇级评分 乡级评分 复核分 复评分 审核得分 核定得分 初审得分 检查得分',
    ),
    '终评分',
  ]),
  verifiedNote: headings([
    SCORE_COLUMNS.verifiedNote,
    ...words('审核说明 核查说明 复核说明 核定原因 审核意见 核定意见 复核意见 审核扣分原因'),
  ]),
  department: headings([
    SCORE_COLUMNS.department,
    ...words('责任单位 牵头单位 责任科室 评分部门 考评单位 牵头部门 考核部门 责任科室及人员'),
  ]),
  notApplicable: headings([SCORE_COLUMNS.notApplicable]),
  deduction: headings([SCORE_COLUMNS.deduction, ...words('扣分分值 扣减分 扣减分值 减分 扣分值 扣分数')]),
};

/** Columns of scores beyond the village's and the township's: kept as they stand, never counted. */
export const FURTHER_SCORES = words(
  '县审 县审分 县审得分 县审核分 县级审核 县级审核分 县区审核分 县评分 县级评分 县考核得分 县核定分 区审核分 市评分 市审核分 省评分 ' +
    '抽查分 抽查得分 终审分 终审得分 终评得分 最终得分 最后得分 加分 加分项 附加分 奖分 奖励分 创新加分 鼓励项',
);

/** Columns of published tables that mean nothing here; they only help to know a heading row by. */
export const UNREAD_HEADINGS = words(
  '单位 计量单位 权数 比重 占比 考核方式 考评方法 考评方式 检查考评方法 测评方法 查验方式 核查方式 评分指导点 考评要求 ' +
    '佐证资料要求 佐证要求 需提供资料 所需佐证材料 资料清单 考核依据 数据来源 该项累计得分 合计 达标分数 备注 指标性质 单项否决 否决项 必查项 ' +
    '完成时限 报送日期 整改时限 是否达标 增分因素 减分因素',
);

/**
 * Headings that stand over different columns in different tables: position, values and the other headings tell which
 * (recognise/collisions).
 */
export const COLLIDING_HEADINGS = words(
  '项目 指标 评比内容 标准 得分 评分 分数 实得分 考核得分 考评得分 该项得分 说明 原因 考核办法 考核对象',
);

/** Words that no column takes at once, and that yet tell the heading row of a score table. */
export const KNOWN_SCORE_HEADINGS: readonly string[] = [
  ...COLLIDING_HEADINGS,
  ...FURTHER_SCORES,
  ...UNREAD_HEADINGS,
];

export const REGISTER_HEADINGS: Readonly<Record<RegisterColumn, ColumnHeadings>> = {
  number: headings([REGISTER_COLUMNS.number, '佐证编号', '资料编号', '材料编号', '附件编号', '序号']),
  items: headings([
    REGISTER_COLUMNS.items,
    '对应考核项目',
    '对应指标',
    '考核项目编号',
    '项目编号',
    '对应编号',
  ]),
  name: headings([
    REGISTER_COLUMNS.name,
    '资料名称',
    '材料名称',
    '佐证名称',
    '佐证资料名称',
    '佐证材料名称',
    '文件名称',
  ]),
  kind: headings([REGISTER_COLUMNS.kind, '资料类型', '材料类型', '佐证类型', '类别', '资料类别']),
  date: headings([REGISTER_COLUMNS.date, '日期', '时间', '形成时间', '资料日期', '材料日期']),
  file: headings([REGISTER_COLUMNS.file, '文件名', '文件路径', '电子文件', '附件', '附件名称']),
  copies: headings([REGISTER_COLUMNS.copies, '数量', '件数', '页数']),
  note: headings([REGISTER_COLUMNS.note, '说明']),
};

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

/** Captions beside which a village writes who it is; the first is ours. */
export const VILLAGE_CAPTIONS = [
  '村名',
  '行政村',
  '填报单位',
  '被考核单位',
  '申报社区',
  '村名称',
  '考评对象',
  '推荐申报行政村',
  '被考核村',
  '考核村',
  '填报村',
  '自评村',
  '自评单位',
  '社区',
  '社区名称',
  '村社区',
  '单位',
] as const;
export const PREPARER_CAPTIONS = ['填报人', '填表人', '制表人', '经办人', '填报人员', '自评人'] as const;
export const HEAD_CAPTIONS = [
  '负责人',
  '村负责人',
  '社区负责人',
  '村主要负责人',
  '单位负责人',
  '主要负责人',
  '村支部书记',
  '村主任',
] as const;
export const SIGNED_ON_CAPTIONS = [
  '填报日期',
  '填表日期',
  '申报日期',
  '报送日期',
  '填报时间',
  '填表时间',
  '自评日期',
  '日期',
] as const;
/** A total on top of a table, or anywhere beside a caption. */
export const TOTAL_CAPTIONS = ['自评总分', '自评总得分', '考评总分', '考核总分', '总得分', '总分'] as const;
/** Captions of which nothing is asked; they only end what stands before them. */
export const OTHER_CAPTIONS = [
  '考核期',
  '考核日期',
  '考核时间',
  '检查日期',
  '检查时间',
  '检查人员',
  '考核人员',
  '审核人',
  '乡镇审核人',
  '审核日期',
  '项目负责人',
  '财务负责人',
  '考核组成员',
  '联系电话',
  '联系方式',
  '电话',
  '考核单位',
  '考评单位',
  '盖章',
] as const;

/** Words for the written totals, plain; the first of each is ours. */
export const SUBTOTAL_WORDS = ['小计', '本项小计', '分项小计', '本类小计', '类别小计'] as const;
export const BONUS_SUBTOTAL_WORDS = ['加分小计', '加分项小计', '加分合计', '加分项合计'] as const;
export const TOTAL_WORDS = [
  '合计',
  '总计',
  '总分',
  '总得分',
  '自评总分',
  '考评总分',
  '合计得分',
  '总合计',
  '考核总分',
  '自评合计',
  '自评总得分',
] as const;
