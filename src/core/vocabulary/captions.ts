/** Captions as villages and published tables write them beside an answer, plain like headings. */

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
