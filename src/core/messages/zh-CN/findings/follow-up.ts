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

type Named = Pick<Verified, 'code' | 'title'>;

interface VerifiedBeyond extends Named {
  readonly verified: string;
  readonly least: string;
  readonly most: string;
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
  'verified-out-of-range': ({ verified, most }: VerifiedBeyond): FindingText => ({
    message: `核定 ${verified} 分，超过了本项最高的 ${most} 分。`,
    found: `${verified} 分`,
    expected: `不超过 ${most} 分`,
    remedy: `请核对，把核定分改成不超过 ${most} 分的分数。`,
  }),
  'verified-out-of-range/below': ({ verified, least }: VerifiedBeyond): FindingText => ({
    message: `核定 ${verified} 分，低于本项最低的 ${least} 分。`,
    found: `${verified} 分`,
    expected: `不低于 ${least} 分`,
    remedy: '核定分填的是得分，不是扣的分；请核对后改正。',
  }),
  'verified-not-counted': (_params: Named): FindingText => ({
    message: '核定分写的是“不涉及”，细则规定本项每个村都要打分，没有算进核定总分。',
    found: '不涉及',
    expected: '一个分数',
    remedy: '请填写核定分，没有做到就填 0。',
  }),
  'verified-not-counted/uncalculated': (_params: Named): FindingText => ({
    message: '核定分是公式，还没有算出结果，没有算进核定总分。',
    found: '没有结果的公式',
    expected: '一个数字',
    remedy: '请用 Excel 或 WPS 打开这份工作簿并保存；也可以直接填写分数。',
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
