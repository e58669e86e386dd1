/** Words that stand in cells of the workbooks, written by templates and read back. The forms are Chinese in any UI language. */

/** At the foot of every printed page; &P and &N are the spreadsheets' own codes for the page and the number of pages. */
export const PAGE_NUMBERS = '第 &P 页 共 &N 页';

/** In a score cell: the item does not apply to this village. */
export const NOT_APPLICABLE = '不涉及';

export const YES = '是';
export const NO = '否';

/** In the 实际数 cell of a veto item. */
export const OCCURRED = '发生';
export const NOT_OCCURRED = '未发生';

/** In 实际数, where the scheme states an exception (例外不扣) or a forfeit (清零条件): it applies. */
export const EXEMPT = '例外';
export const FORFEIT = '清零';

export const SUBTOTAL = '小计';
export const BONUS_SUBTOTAL = '加分小计';
export const TOTAL = '合计';

/** Captions beside which a village writes who it is and who signs. */
export const CAPTIONS = {
  village: '村名',
  preparer: '填报人',
  head: '负责人',
  signedOn: '填报日期',
} as const;

/** The 可否不涉及 column, by policy. */
export const NOT_APPLICABLE_POLICY = {
  'not-allowed': '不允许',
  full: '直接得分',
  exclude: '剔除折算',
  'exclude-section': '指标内折算',
} as const;

/** The declaration that proves a 不涉及 or a zero report (佐证 type E21). */
export const DECLARATION = '无此情况说明';

/** Kinds of evidence offered in the 类型 column of the register. A scheme may use others by listing them itself. */
export const EVIDENCE_KINDS = [
  '正式文件',
  '会议记录',
  '计划方案',
  '报送记录',
  '台账',
  '制度',
  '排查记录',
  '签收记录',
  '照片',
  '执法记录',
  '案件材料',
  '告知记录',
  '预案',
  '演练记录',
  '承诺书',
  '名册',
  '凭证',
  '登记表',
  '活动材料',
  '审批表',
  '表彰推广文件',
  '工资表',
  '责任状',
  '公示材料',
  '系统截图',
  '走访记录',
  '宣传资料',
  '培训记录',
  '零报告',
  DECLARATION,
  '其他',
] as const;

/** How a line of the 工作总结 sheet begins that is the template's own and no part of the village's text. */
export const SUMMARY_HINT = '填写要求：';

/** In the 状态 column, for an item that a department or the township scores. */
export const STATUS_BY_OTHERS = '— 不用自评';

/** The 状态 column of 自评表: a sign and a word, so that it says the same in black and white. */
export const STATUS = {
  done: '✔ 完成',
  unfilled: '○ 未填',
  wrong: '✖ 填错',
  noEvidence: '● 缺佐证',
  noReason: '▲ 缺原因',
  notClaimed: '— 未申报',
  occurred: '▲ 已发生',
} as const;
