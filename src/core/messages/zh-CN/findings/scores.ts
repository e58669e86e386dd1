import type { FindingText } from '../../types';

interface ItemName {
  readonly code: string;
  readonly title: string;
}

/** 打分各项的问题。 */
export const scores = {
  'scheme-missing': (_params: Readonly<Record<string, never>>): FindingText => ({
    message: '没有考核细则：没有指定细则，这份工作簿里也没有带。',
    found: '',
    expected: '一份考核细则',
    remedy: '请指定今年的考核细则再检查，或用细则生成的模板填报。',
  }),
  'score-missing': (_params: ItemName): FindingText => ({
    message: '自评分没有填，空白不等于 0 分。',
    found: '',
    expected: '一个分数；没做到就填 0',
    remedy: '请填写自评分。',
  }),
  'score-missing/veto': (_params: ItemName): FindingText => ({
    message: '否决项没有说明是否发生。',
    found: '',
    expected: '发生 或 未发生',
    remedy: '请在实际数里选“发生”或“未发生”。',
  }),
  'score-not-number': ({ text }: ItemName & { readonly text: string }): FindingText => ({
    message: `自评分写的是“${text}”，不是数字，不计入合计。`,
    found: text,
    expected: '一个数字',
    remedy: '请改成数字，不要写单位和文字。',
  }),
  'score-not-number/meant': ({
    text,
    meant,
  }: ItemName & { readonly text: string; readonly meant: string }): FindingText => ({
    message: `自评分写的是“${text}”，是文字不是数字，不计入合计。`,
    found: text,
    expected: meant,
    remedy: `请改成数字 ${meant}。`,
  }),
  'score-not-number/error': ({ text }: ItemName & { readonly text: string }): FindingText => ({
    message: `自评分的公式出错，显示 ${text}。`,
    found: text,
    expected: '一个数字',
    remedy: '请删去公式，直接填写分数。',
  }),
  'score-not-number/uncalculated': (_params: ItemName): FindingText => ({
    message: '自评分是公式，但还没有算出结果。',
    found: '没有结果的公式',
    expected: '一个数字',
    remedy: '请用 Excel 或 WPS 打开这份工作簿，保存后再交；或直接填写分数。',
  }),
  'score-not-number/veto': (_params: ItemName): FindingText => ({
    message: '否决项的实际数看不出是否发生。',
    found: '',
    expected: '发生 或 未发生',
    remedy: '请在实际数里选“发生”或“未发生”。',
  }),
  'reason-missing': ({
    score,
    points,
    lost,
  }: ItemName & {
    readonly score: string;
    readonly points: string;
    readonly lost: string;
  }): FindingText => ({
    message: `满分 ${points} 分，自评 ${score} 分，扣了 ${lost} 分，没有写扣分原因。`,
    found: '',
    expected: '扣分原因',
    remedy: '请写明为什么扣分。',
  }),
};
