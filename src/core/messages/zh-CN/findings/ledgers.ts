import type { FindingText } from '../../types';
import { dateText } from '../date-text';

interface Row {
  readonly ledger: string;
  readonly row: string;
  readonly name: string;
}

interface Reason {
  readonly kind: 'collective' | 'large' | 'overdue';
  readonly value: string;
  readonly from: string;
}

/** “第 5 行“某项目””；没有名字的只说行号。 */
function rowText({ row, name }: Row): string {
  return `第 ${row} 行${name === '' ? '' : `“${name}”`}`;
}

/** “涉及 12 人（10 人起算集体欠薪）”。 */
function reasonText({ kind, value, from }: Reason): string {
  if (kind === 'collective') return `涉及 ${value} 人（${from} 人起算集体欠薪）`;
  if (kind === 'large') return `拖欠 ${value} 元（${from} 元起算重大欠薪）`;
  return `超期 ${value} 天没有办结（${from} 天起督办）`;
}

type Cell = Row & { readonly column: string; readonly text: string };

/** 台账里的问题。 */
export const ledgers = {
  'ledger-incomplete': ({ columns, ...row }: Row & { readonly columns: readonly string[] }): FindingText => ({
    message: `${rowText(row)}没有写${columns.join('、')}。`,
    found: '',
    expected: columns.join('、'),
    remedy: `请补填；这一行用不上的，请整行清空。`,
  }),
  'ledger-values/yes-no': ({ column, text, ...row }: Cell): FindingText => ({
    message: `${rowText(row)}的“${column}”写的是“${text}”，只有写“是”的才数得进去。`,
    found: text,
    expected: '“是”或“否”',
    remedy: '请改成“是”或“否”；日期、文号等写到别处。',
  }),
  'ledger-values/negative': ({ column, text, ...row }: Cell): FindingText => ({
    message: `${rowText(row)}的“${column}”是 ${text}，不能小于 0。`,
    found: text,
    expected: '0 或更大的数字',
    remedy: '请核对后改正。',
  }),
  'ledger-values/whole': ({ column, text, ...row }: Cell): FindingText => ({
    message: `${rowText(row)}的“${column}”是 ${text}，人数要是整数。`,
    found: text,
    expected: '整数',
    remedy: '请核对后改正；金额写到金额一列。',
  }),
  'ledger-dates/before': ({
    column,
    day,
    receipt,
    accepted,
    ...row
  }: Row & {
    readonly column: string;
    readonly day: string;
    readonly receipt: string;
    readonly accepted: string;
  }): FindingText => ({
    message: `${rowText(row)}的${column}是${dateText(day)}，比${receipt}${dateText(accepted)}还早。`,
    found: dateText(day),
    expected: `不早于${dateText(accepted)}`,
    remedy: '请核对这两个日期，改正写错的一个。',
  }),
  'ledger-dates/outside': ({
    day,
    from,
    to,
    ...row
  }: Row & { readonly day: string; readonly from: string; readonly to: string }): FindingText => ({
    message: `${rowText(row)}的案件受理于${dateText(day)}，不在考核期内（${dateText(from)}至${dateText(to)}）。`,
    found: dateText(day),
    expected: `${dateText(from)}至${dateText(to)}之间的日期`,
    remedy: '日期写错的，请改正；确实是别的年度受理的，请移出这张台账，并核对自评表里的案件数。',
  }),
  'ledger-state/closed': ({ text, ...row }: Row & { readonly text: string }): FindingText => ({
    message: `${rowText(row)}的状态是“${text}”，却没有写办结日期，按期办结数里没有它。`,
    found: '',
    expected: '办结日期',
    remedy: '请补填办结日期；没有办结的，请改状态。',
  }),
  'ledger-state/open': ({ text, ...row }: Row & { readonly text: string }): FindingText => ({
    message: `${rowText(row)}写了办结日期，状态却是“${text}”。`,
    found: text,
    expected: '已办结',
    remedy: '办结了的，请改状态；没有办结的，请删去办结日期。',
  }),
  'ledger-duplicate': ({ first, ...row }: Row & { readonly first: string }): FindingText => ({
    message: `${rowText(row)}和第 ${first} 行是同一条，会数成两条。`,
    found: row.name,
    expected: '每条登记一行',
    remedy: '请核对两行，删去多出来的一行；确实是两条的，请写清不同的地方。',
  }),
  'case-major': ({ reasons, ...row }: Row & { readonly reasons: readonly Reason[] }): FindingText => ({
    message: `${rowText(row)}的案件${reasons.map(reasonText).join('，')}，还没有办结，建议乡里挂牌督办。`,
    found: reasons.map(reasonText).join('，'),
    expected: '',
    remedy: '请抓紧办理，并报告乡里；人数、金额写错的，请改正。',
  }),
  'case-major/closed': ({ reasons, ...row }: Row & { readonly reasons: readonly Reason[] }): FindingText => ({
    message: `${rowText(row)}的案件${reasons.map(reasonText).join('，')}，已经办结。`,
    found: reasons.map(reasonText).join('，'),
    expected: '',
    remedy: '不用改；请备好办结材料。',
  }),
};
