import { dateText } from './date-text';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** “校验结果”表里说的话。表头和程度是各处共用的词，不在这里。 */
export const results = {
  title: ({ village }: Texts<'village'>): string => (village === '' ? '校验结果' : `${village}校验结果`),
  /** 合计在前，问题在后；不知道的不说。 */
  totals: ({ self, max }: Texts<'self' | 'max'>): string => `自评 ${self} / ${max} 分`,
  declared: ({ declared }: Texts<'declared'>): string => `表上合计 ${declared} 分`,
  grade: ({ grade }: Texts<'grade'>): string => `等级 ${grade}`,
  progress: ({ filled, of }: Texts<'filled' | 'of'>): string => `已填 ${filled}/${of}`,
  waived: ({ count }: Texts<'count'>): string => `不算问题 ${count} 处`,
  madeOn: ({ date }: Texts<'date'>): string => `检查日期 ${dateText(date)}`,
  separator: '　',
  hint: '点“单元格”可以到那一格。这张表由自评通生成，清除标记时一起去掉；村里填的没有改动。',
  openCell: '到这一格',
  none: '没有发现问题。',
  /** 不算问题的一行：程度和怎么改两格。 */
  waivedWord: '— 不算',
  waivedReason: ({ reason, date }: Texts<'reason' | 'date'>): string =>
    `不算问题，理由：${reason}${date === '' ? '' : `（${dateText(date)}）`}`,
  more: ({ count }: Texts<'count'>): string => `还有 ${count} 处没有列出。请先改上面的，再检查一次。`,
  footer: ({ village }: Texts<'village'>): string => `${village}校验结果`,
  /** 单元格旁边的一条：程度、问题、怎么改。 */
  mark: ({ word, message, remedy }: Texts<'word' | 'message' | 'remedy'>): string =>
    `${word}：${message}${remedy === '' ? '' : `\n怎么改：${remedy}`}`,
};
