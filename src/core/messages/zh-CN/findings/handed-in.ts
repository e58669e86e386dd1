import { RECTIFICATION_COLUMNS } from '../../../vocabulary/columns';
import { CAPTIONS } from '../../../vocabulary/words';
import type { FindingText } from '../../types';

interface ItemName {
  readonly code: string;
  readonly title: string;
}

type Nothing = Readonly<Record<string, never>>;

/** 台账、工作总结、签字的问题。 */
export const handedIn = {
  'ledger-inconsistent': ({
    name,
    written,
    counted,
    ledger,
  }: ItemName & {
    readonly name: string;
    readonly written: string;
    readonly counted: string;
    readonly ledger: string;
  }): FindingText => ({
    message: `${name}填的是 ${written}，${ledger}里是 ${counted}。`,
    found: written,
    expected: counted,
    remedy: '请核对台账；台账没错，就把这里改成与台账相符。',
  }),
  'ledger-inconsistent/stale': ({
    name,
    written,
    counted,
    ledger,
  }: ItemName & {
    readonly name: string;
    readonly written: string;
    readonly counted: string;
    readonly ledger: string;
  }): FindingText => ({
    message: `${name}是公式算的 ${written}，${ledger}里是 ${counted}，公式可能还没有重新计算。`,
    found: written,
    expected: counted,
    remedy: '请用 Excel 或 WPS 打开这份工作簿，保存一次；还对不上的，请核对台账。',
  }),
  'ledger-inconsistent/empty': ({
    ledger,
    counts,
  }: {
    readonly ledger: string;
    readonly counts: readonly string[];
  }): FindingText => ({
    message: `${ledger}一行也没有填，自评表里却有：${counts.join('，')}。`,
    found: '',
    expected: '与自评表相符的台账',
    remedy: '请逐条填写台账；确实没有的，请改正自评表里的数。',
  }),
  'summary-missing': (_params: Nothing): FindingText => ({
    message: '工作总结没有写。',
    found: '',
    expected: '工作总结',
    remedy: '请在这里写工作总结。',
  }),
  'summary-missing/sheet': (_params: Nothing): FindingText => ({
    message: '没有“工作总结”这张工作表。',
    found: '',
    expected: '工作总结',
    remedy: '请新建名为“工作总结”的工作表，写上工作总结。',
  }),
  'summary-too-short': ({
    length,
    least,
  }: {
    readonly length: string;
    readonly least: string;
  }): FindingText => ({
    message: `工作总结只有 ${length} 字，细则要求至少 ${least} 字。`,
    found: `${length} 字`,
    expected: `至少 ${least} 字`,
    remedy: '请补写做了什么、结果怎样、还有什么问题。',
  }),
  'signoff-missing': ({
    parts,
  }: {
    readonly parts: readonly ('preparer' | 'head' | 'date')[];
  }): FindingText => {
    const words = parts.map((part) => CAPTIONS[part === 'date' ? 'signedOn' : part]).join('、');
    return { message: `没有填${words}。`, found: '', expected: words, remedy: '请补填。' };
  },
  'rectification-incomplete': ({
    problem,
    columns,
  }: {
    readonly problem: string;
    readonly columns: readonly ('measure' | 'responsible' | 'dueOn')[];
  }): FindingText => {
    const words = columns.map((column) => RECTIFICATION_COLUMNS[column]).join('、');
    return { message: `问题“${problem}”没有写${words}。`, found: '', expected: words, remedy: '请补填。' };
  },
};
