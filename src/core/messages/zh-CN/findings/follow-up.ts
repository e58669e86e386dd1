import type { PersonalDataKind } from '../../../personal-data/find';
import type { FindingText } from '../../types';
import { dateText } from '../date-text';

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  'id-card': '身份证号',
  'bank-card': '银行卡号',
  mobile: '手机号',
};

interface Due {
  /** ISO 日期。 */
  readonly due: string;
  readonly day: string;
}

interface Verified {
  readonly code: string;
  readonly title: string;
  readonly self: string;
  readonly verified: string;
}

/** 要接着办的事：逾期、核定、个人信息。 */
export const followUp = {
  'case-overdue': ({ party, due, day }: Due & { readonly party: string }): FindingText => ({
    message: `案件${party === '' ? '' : `“${party}”`}的办理期限是${dateText(due)}，到${dateText(day)}还没有写办结日期。`,
    found: '',
    expected: '办结日期',
    remedy: '办结了的请补填日期；没有办结的请写明原因，抓紧办理。',
  }),
  'rectification-overdue': ({ problem, due, day }: Due & { readonly problem: string }): FindingText => ({
    message: `问题“${problem}”的整改时限是${dateText(due)}，到${dateText(day)}还没有写完成日期。`,
    found: '',
    expected: '完成日期',
    remedy: '整改完了的请补填日期；没有完的请写明原因，抓紧整改。',
  }),
  'verified-differs': ({ self, verified }: Verified): FindingText => ({
    message: `核定 ${verified} 分，自评 ${self} 分。`,
    found: `${verified} 分`,
    expected: `${self} 分`,
    remedy: '核定说明里写了理由的，不用再改。',
  }),
  'verified-differs/no-note': ({ self, verified }: Verified): FindingText => ({
    message: `核定 ${verified} 分，自评 ${self} 分，没有写核定说明。`,
    found: '',
    expected: '核定说明',
    remedy: '请写明核定分为什么与自评分不同。',
  }),
  'personal-data': ({
    kinds,
    numbers,
  }: {
    readonly kinds: readonly PersonalDataKind[];
    readonly numbers: readonly string[];
  }): FindingText => ({
    message: `这里写了${kinds.map((kind) => KINDS[kind]).join('、')}：${numbers.join('、')}。考核用不着这些号码。`,
    found: numbers.join('、'),
    expected: '不写号码',
    remedy: '请删去号码；要说明是谁的，写姓氏就行。',
  }),
  'personal-data/name': ({
    kinds,
    numbers,
  }: {
    readonly kinds: readonly PersonalDataKind[];
    readonly numbers: readonly string[];
  }): FindingText => ({
    message: `文件或工作表的名字里有${kinds.map((kind) => KINDS[kind]).join('、')}：${numbers.join('、')}。考核用不着这些号码。`,
    found: numbers.join('、'),
    expected: '不带号码的名字',
    remedy: '请改名，去掉号码；改了佐证文件的名字，佐证清单里的“文件”也要改。',
  }),
};
