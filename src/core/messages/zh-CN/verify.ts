type Texts<K extends string> = Readonly<Record<K, string>>;

/** 窗格里逐项核定的话。打开核定时才用得着（messages/verify.ts）。 */
export const verify = {
  title: '逐项核定',
  none: '在自评表里选中一个考核项目的格子，这里就显示这一项。',
  points: '分值',
  self: '自评分',
  suggested: '按规则算',
  verified: '核定分',
  standard: '评分标准',
  noSuggestion: '算不出',
  blank: '没有填',
  pieces: ({ count }: Texts<'count'>): string => `引用的佐证 ${count} 件`,
  noPieces: '没有引用佐证',
  findings: '这一项的问题',
  score: '核定分',
  scoreHint: '填数字；清空就是不核定。',
  note: '核定说明',
  noteHint: ({ tolerance }: Texts<'tolerance'>): string => `与自评分相差 ${tolerance} 分以上的，要写说明。`,
  save: '写入核定',
  notNumber: ({ text }: Texts<'text'>): string => `“${text}”不是数字。请填数字，或“不涉及”。`,
  saved: ({ item }: Texts<'item'>): string => `已写入 ${item} 的核定，并重新检查。`,
  readOnly: '这里只能看，不能改。要核定，请用 Excel 打开这份工作簿。',
  noColumn: '这张表里没有“核定分”一列，核定不了。',
  stale: '表格改过了，先重新检查，再看这一项。',
};
