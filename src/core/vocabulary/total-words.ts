/** Words for the written totals, plain like headings; the first of each is ours. */

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
