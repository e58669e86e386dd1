import { dateText } from './date-text';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** 整改台账和“与上次比”里印着的话。 */
export const rectification = {
  title: '整改台账',
  hint: '措施、责任人、时限、状态、完成日期、备注可以改，再汇总时都留着。村里的新表里没有这个问题了，才算已整改。不要改“编号”。',
  nothing: '没有要整改的问题。',
  unmatched: '未对上的旧记录（这些村不在这次的考核范围里）',
  several: ({ message, count, cells }: Texts<'message' | 'count' | 'cells'>): string =>
    `${message}（共 ${count} 处${cells === '' ? '' : `：${cells}`}）`,
  stateError: {
    title: '状态',
    text: '请选“待整改”“整改中”“已整改”或“不整改”。',
  },
  overdue: ({ days }: Texts<'days'>): string => `已超期 ${days} 天`,
  join: '；',
  verdicts: {
    open: '还有此问题',
    back: '又有此问题（上次核对时没有）',
    still: '仍有此问题（写了已整改，村里的表还没有改好）',
    stillOwn: '仍有此问题（村里的“问题整改”没有写完成日期）',
    declined: '不整改',
    cleared: ({ on }: Texts<'on'>): string => `核对无此问题（${dateText(on)}）`,
    clearedOwn: '村里写了完成日期',
    added: '自己加的，没有核对',
    unmatched: '没有核对',
    unchecked: {
      missing: '没有核对：没有收到该村的表',
      unreadable: '没有核对：该村的表打不开',
      'not-understood': '没有核对：该村的表看不懂',
      'no-folder': '没有核对：这次没有看佐证文件夹',
      off: '没有核对：考核细则关掉了这项检查',
      'own-gone': '没有核对：村里的“问题整改”没有这一行了',
    },
  },
  previous: {
    value: ({ column, old }: Texts<'column' | 'old'>): string => `${column} ${old}`,
    blank: '空',
    absent: '上次没有',
    join: '、',
    note: ({ date }: Texts<'date'>): string =>
      `“上次”一列是与上次的汇总（${date === '' ? '日期不明' : dateText(date)}）不一样的数，写的是上次的值。`,
    left: ({ villages }: Texts<'villages'>): string => `上次的汇总里有、这次没有的村：${villages}`,
    otherScheme: ({ title, version }: Texts<'title' | 'version'>): string =>
      `上次用的是另一份考核细则：${title}（版本 ${version}）。`,
  },
  status: ({
    open,
    overdue,
    closed,
    conflicts,
  }: Texts<'open' | 'overdue' | 'closed' | 'conflicts'>): string =>
    `整改：未完成 ${open} 条${overdue === '0' ? '' : `（超期 ${overdue} 条）`}，已完成 ${closed} 条${
      conflicts === '0' ? '' : `；写了已整改但仍有问题 ${conflicts} 条`
    }。`,
};
