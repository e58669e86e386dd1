/** Headings of score tables, and those that only help to know one by. */
import { type ColumnId, SCORE_COLUMNS } from './columns';
import { type ColumnHeadings, headings } from './headings';

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
