import type { FindingText } from '../../types';

/** 实际数或目标数里写的，本项的规则用不上。 */
interface Written {
  readonly code: string;
  readonly title: string;
  /** 实际数 或 目标数 */
  readonly column: string;
  readonly text: string;
}

type WithOptions = Written & { readonly options: readonly string[] };
type WithMeant = Written & { readonly meant: string };

export const actual = {
  'actual-not-understood': ({ column, text }: Written): FindingText => ({
    message: `${column}写的是“${text}”，不是数字，算不出应得的分。`,
    found: text,
    expected: '一个数字',
    remedy: '请改成数字，不写单位和文字；没有的填 0。',
  }),
  'actual-not-understood/meant': ({ column, text, meant }: WithMeant): FindingText => ({
    message: `${column}写的是“${text}”，是文字不是数字，算不出应得的分。`,
    found: text,
    expected: meant,
    remedy: `请改成数字 ${meant}。`,
  }),
  'actual-not-understood/error': ({ column, text }: Written): FindingText => ({
    message: `${column}的公式出错，显示 ${text}。`,
    found: text,
    expected: '一个数字',
    remedy: '请删去公式，直接填写。',
  }),
  'actual-not-understood/words': ({ column, text, options }: WithOptions): FindingText => ({
    message: `${column}写的是“${text}”，不是本项可以写的词，算不出应得的分。`,
    found: text,
    expected: options.join('、'),
    remedy: `请照细则的写法写：${options.join('、')}；有几项的用顿号隔开。`,
  }),
  'actual-not-understood/counts': ({ column, text, options }: WithOptions): FindingText => ({
    message: `${column}写的是“${text}”，看不出是哪一种有多少，算不出应得的分。`,
    found: text,
    expected: options.join('、'),
    remedy: `请分开写，用顿号隔开，如 ${options.join('、')}。`,
  }),
  'actual-not-understood/percent': ({ column, text, meant }: WithMeant): FindingText => ({
    message: `${column}是 ${text}，细则按百分数算，是不是 ${meant}%？`,
    found: text,
    expected: meant,
    remedy: `是的话，请把格子的格式改成常规，填 ${meant}，不写百分号。`,
  }),
  'actual-not-understood/unusable': ({ column, text }: Written): FindingText => ({
    message: `${column}写的是“${text}”，按本项的规则不会有这样的数，算不出应得的分。`,
    found: text,
    expected: '合乎本项规则的数',
    remedy: '请看评分标准，核对后改正。',
  }),
} satisfies Record<string, (params: never) => FindingText>;
