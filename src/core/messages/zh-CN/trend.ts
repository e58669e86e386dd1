type Texts<K extends string> = Readonly<Record<K, string>>;

/** 历年对比里印着的话。 */
export const trend = {
  totalsTitle: '历年自评总分',
  totalsHint:
    '每年的总分按当年的细则；满分变了的，变化按今年的满分折算。改过名的村按现在的名字排，曾用名写在后面。',
  ratesTitle: '历年分项得分率（%）',
  ratesHint: '得分率＝有分的村得分合计÷满分合计。同一个编号和名称算同一项；重新编了号的，按名称对。',
  /** 看不出是哪一年的。 */
  otherYear: '以前',
  change: '比上年',
  note: '说明',
  former: ({ names }: Texts<'names'>): string => `曾用名：${names}`,
  several: ({ years }: Texts<'years'>): string => `${years} 年有不止一份，没有比`,
  isNew: '今年新增',
  isGone: '今年没有',
  points: ({ points }: Texts<'points'>): string => `分值 ${points}`,
};
