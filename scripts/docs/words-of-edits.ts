/** How the pages say what was changed in an example. */
import type { SheetState, UnreadableReason } from '../../src/core/grid/types';
import { SNAPSHOT_KEYS } from '../../src/core/vocabulary/snapshot';

/** Words that begin or end in a letter or digit stand a space apart from the Chinese around them. */
function apart(text: string): string {
  return /[!-~]$/.test(text) ? `${text} ` : text;
}

function between(text: string): string {
  return /^[!-~]/.test(text) ? ` ${text}` : text;
}

/** What of the hidden sheet `_zpt` an example changes: the scheme's id, its version, the village. */

const SNAPSHOT: Readonly<Record<string, string>> = {
  [SNAPSHOT_KEYS.schemeId]: '细则代号',
  [SNAPSHOT_KEYS.schemeVersion]: '细则版本',
  [SNAPSHOT_KEYS.village]: '村名',
};

/** Edits of the perfect example: cells, rows, columns, sheets, the file, the scheme, the evidence folder. */
export const EDITS = {
  changed: (column: string, value: string): string => `${column}改为${value}`,
  emptied: (column: string): string => `${column}清空`,
  inTurn: (column: string, values: string): string => `${column}依次改为${values}`,
  letter: (column: string): string => `${column} 列`,
  row: (keys: string): string => `${apart(keys)}行`,
  ledgerRow: (numbers: string): string => `序号 ${numbers} 的行`,
  blank: '空白',
  error: (error: string): string => `出错的公式（显示 ${error}）`,
  formula: (formula: string, result: string | null): string =>
    `公式 =${formula}（${result === null ? '还没有算过' : `结果是 ${result}`}）`,
  insert: (sheet: string, row: string, cells: string): string => `${sheet}，${row}下面加一行：${cells}`,
  rows: {
    remove: (sheet: string, row: string): string => `${sheet}，删去${between(row)}`,
    hide: (sheet: string, row: string): string => `${sheet}，隐藏${between(row)}`,
    'copy-below': (sheet: string, row: string): string => `${sheet}，把${between(row)}复制一份，放在它下面`,
    'move-to-end': (sheet: string, row: string): string => `${sheet}，把${between(row)}挪到最后`,
  },
  removeColumn: (sheet: string, column: string): string => `${sheet}，删去“${column}”一列`,
  hideColumn: (sheet: string, column: string): string => `${sheet}，隐藏“${column}”一列`,
  removeSheet: (sheet: string): string => `删去工作表“${sheet}”`,
  emptySheet: (sheet: string): string => `${sheet}，表头下面全部清空`,
  renameSheet: (sheet: string, to: string): string => `工作表“${sheet}”改名为“${to}”`,
  state: {
    visible: (sheet: string): string => `显示工作表“${sheet}”`,
    hidden: (sheet: string): string => `隐藏工作表“${sheet}”`,
    veryHidden: (sheet: string): string => `深度隐藏工作表“${sheet}”`,
  } satisfies Record<SheetState, (sheet: string) => string>,
  snapshot: (key: string): string => `工作簿里暗记的${SNAPSHOT[key] ?? key}`,
  macros: '工作簿里加了宏',
  format: (format: string): string => `文件存成 .${format} 的格式`,
  externalLink: (target: string): string => `有公式引用“${target}”`,
  cutText: (sheet: string, cell: string): string => `${sheet}，${cell} 里的文字比一个单元格能存的还长`,
  own: (kind: 'summary' | 'scheme'): string =>
    kind === 'summary' ? '文件是本程序做的汇总' : '文件是考核细则',
  noScheme: '没有给出考核细则',
  previous: (edits: readonly string[]): string =>
    edits.length === 0 ? '给出了上年的表，与今年的一样' : `给出了上年的表，与今年的不同：${edits.join('；')}`,
  policy: (word: string, parameters: string): string => `考核细则的计分办法：${word}（${parameters}）`,
  setting: (name: string, value: string): string => `考核细则的设置：${name}改为“${value}”`,
  schemeItem: (code: string): string => `考核细则，${code} 行`,
  folder: '同时看佐证文件夹，里面的文件一个不少',
  fileGone: (path: string): string => `佐证文件夹里删去“${path}”`,
  fileNew: (path: string): string => `佐证文件夹里多一个文件“${path}”`,
  fileChanged: (path: string): string => `佐证文件夹里的“${path}”换一个文件`,
  fileSize: (bytes: number): string => (bytes === 0 ? '是空的（0 字节）' : `大小 ${String(bytes)} 字节`),
  fileKind: (kind: string): string => `内容是 ${kind.toUpperCase()} 格式`,
  fileContents: (name: string): string => `内容是“${name}”`,
} as const;

export const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  missing: '文件不在了',
  empty: '文件是空的',
  encrypted: '文件加了密码',
  legacy: '换成旧格式的表格',
  'other-format': '换成别的格式的文件',
  truncated: '文件后面缺了一截',
  damaged: '文件坏了',
  'too-large': '文件大得不正常',
  timeout: '文件读得太久，停了下来',
  'too-heavy': '文件读起来太占内存，停了下来',
};
