import { REGISTER_COLUMNS } from '../../../vocabulary/columns';
import type { FindingText } from '../../types';
import { dateText } from '../date-text';

interface ItemName {
  readonly code: string;
  readonly title: string;
}

interface Numbered extends ItemName {
  readonly number: string;
  readonly name: string;
}

/** 佐证清单里的问题。 */
export const register = {
  'evidence-incomplete': ({
    number,
    columns,
  }: {
    readonly number: string;
    readonly columns: readonly (keyof typeof REGISTER_COLUMNS)[];
  }): FindingText => ({
    message: `佐证${number === '' ? '' : ` ${number} `}没有写${columns.map((column) => REGISTER_COLUMNS[column]).join('、')}。`,
    found: '',
    expected: columns.map((column) => REGISTER_COLUMNS[column]).join('、'),
    remedy: '请补填。',
  }),
  'evidence-incomplete/date': ({
    number,
    text,
  }: {
    readonly number: string;
    readonly text: string;
  }): FindingText => ({
    message: `佐证 ${number} 的形成日期写的是“${text}”，看不出是哪一天。`,
    found: text,
    expected: '年月日齐全的日期，如 2022年3月30日',
    remedy: '请改成年月日齐全的日期。',
  }),
  'evidence-incomplete/copies': ({ number }: { readonly number: string }): FindingText => ({
    message: `佐证 ${number} 的份数不是整数，按 1 份算。`,
    found: '不是整数的份数',
    expected: '一个整数，如 1',
    remedy: '请改成整数，不写单位。',
  }),
  'evidence-incomplete/number-twice': ({ number }: { readonly number: string }): FindingText => ({
    message: `编号 ${number} 在佐证清单里用了不止一次，分不清引用的是哪一件。`,
    found: number,
    expected: '每件佐证一个编号',
    remedy: '请给这一件换一个编号，并核对自评表里的佐证编号。',
  }),
  'evidence-out-of-period': ({
    number,
    date,
    from,
    to,
  }: ItemName & {
    readonly number: string;
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly deadline: string;
  }): FindingText => ({
    message: `佐证 ${number} 形成于${dateText(date)}，不在考核期内（${dateText(from)}至${dateText(to)}）。`,
    found: dateText(date),
    expected: `${dateText(from)}至${dateText(to)}之间的日期`,
    remedy: '请换成考核期内的佐证；日期写错的，请改正日期。',
  }),
  'evidence-out-of-period/late': ({
    number,
    date,
    deadline,
  }: ItemName & {
    readonly number: string;
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly deadline: string;
  }): FindingText => ({
    message: `佐证 ${number} 的日期是${dateText(date)}，晚于截止日${dateText(deadline)}。`,
    found: dateText(date),
    expected: `不晚于${dateText(deadline)}`,
    remedy: '请核对日期；确实晚了的，照规则扣分。',
  }),
  'document-number-missing': ({ number, name }: Numbered): FindingText => ({
    message: `佐证 ${number}“${name}”没有写文号。`,
    found: name,
    expected: '名称或备注里有文号，如 三政发〔2022〕36号',
    remedy: '请把文件上的文号写进名称或备注；没有文号的文件，请换成正式文件。',
  }),
  'document-number-missing/year': ({
    number,
    documentNumber,
    from,
    to,
  }: Numbered & Readonly<Record<'documentNumber' | 'from' | 'to', string>>): FindingText => ({
    message: `佐证 ${number} 的文号 ${documentNumber} 不是考核期内的（${from === to ? `${from} 年` : `${from} 年至 ${to} 年`}）。`,
    found: documentNumber,
    expected: from === to ? `〔${from}〕的文号` : `〔${from}〕至〔${to}〕的文号`,
    remedy: '请核对文号；确是以前的文件，请换成考核期内的。',
  }),
  'document-number-missing/twice': ({
    number,
    other,
    documentNumber,
  }: ItemName & Readonly<Record<'number' | 'other' | 'documentNumber', string>>): FindingText => ({
    message: `佐证 ${number} 和 ${other} 名称不同，写的却是同一个文号 ${documentNumber}。`,
    found: documentNumber,
    expected: '一个文号一个文件',
    remedy: '请核对文号；同一个文件只登记一次，可以用于多项。',
  }),
  'evidence-unused': ({
    number,
    name,
  }: {
    readonly number: string;
    readonly name: string;
    readonly items: readonly string[];
  }): FindingText => ({
    message: `佐证 ${number}${name === '' ? '' : `“${name}”`}没有一项用到。`,
    found: '没有引用',
    expected: '至少一项引用，或不登记',
    remedy: '请把编号填到对应项目的佐证编号里；用不上的可以删去。',
  }),
  'evidence-unused/unknown-item': ({
    number,
    items,
  }: {
    readonly number: string;
    readonly name: string;
    readonly items: readonly string[];
  }): FindingText => ({
    message: `佐证 ${number} 的对应项目写的是 ${items.join('、')}，考核细则里没有。`,
    found: items.join('、'),
    expected: '考核细则里的项目编号',
    remedy: '请改正对应项目。',
  }),
  'evidence-reused': ({
    number,
    items,
  }: {
    readonly number: string;
    readonly items: readonly string[];
  }): FindingText => ({
    message: `佐证 ${number} 用于 ${items.join('、')} 共 ${String(items.length)} 项。一份佐证可以用于多项，不必重复交。`,
    found: items.join('、'),
    expected: '',
    remedy: '不用改；请看一眼它是否都能证明。',
  }),
  'evidence-reused/file': ({
    number,
    other,
    file,
  }: {
    readonly number: string;
    readonly other: string;
    readonly file: string;
  }): FindingText => ({
    message: `佐证 ${number} 和 ${other} 列的是同一个文件“${file}”，一个文件不能当两份。`,
    found: file,
    expected: '各自的文件',
    remedy: '请换成各自的文件；确实只有一件的，请删去多登记的一行。',
  }),
  'evidence-reused/contents': ({
    number,
    other,
    file,
  }: {
    readonly number: string;
    readonly other: string;
    readonly file: string;
  }): FindingText => ({
    message: `佐证 ${number} 的文件“${file}”和佐证 ${other} 的文件内容一模一样，一件不能当两份。`,
    found: file,
    expected: '内容不同的文件',
    remedy: '请换成各自的文件；确实只有一件的，请删去多登记的一行。',
  }),
};
