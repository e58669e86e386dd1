type Texts<K extends string> = Readonly<Record<K, string>>;

/** 窗格和单机版里“与往年比”的话。 */
export const formerYears = {
  title: '与往年比',
  hint: '选上年各村的自评表，或上年的汇总；几年的可以一起选。相差大的给出提示，汇总里加上“与上年对比”；给了几年的，再加上历年对比。',
  pickFiles: '选往年的文件',
  pickFolder: '选往年的文件夹',
  with: ({ years, villages }: Texts<'years' | 'villages'>): string =>
    `正在与 ${years}比，最近一年有 ${villages} 个村的得分。`,
  year: ({ year }: Texts<'year'>): string => `${year} 年`,
  separator: '、',
  noYear: '往年的表',
  drop: '不比了',
  none: '这些文件里没有各村的得分。请选上年的自评表，或自评通做的汇总。',
};
