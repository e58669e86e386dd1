import type { PhraseFamily } from './types';
import { number, spanOf, targetIn } from './words';

const ZERO_LINE =
  /(?:低于|不足|不到|未达到?)(\d+(?:\.\d+)?)%(?:的)?[^,;。\d]{0,8}(?:不(?:得|计)分|零分|(?<!\d)0分)/;

/** What lies between the two lines is left to judgement, because the table does not say. */
export const targetLine: PhraseFamily = {
  id: 'target-line',
  source: 'R14l 目标与零分线不同：“就业率96%左右”“低于94%不得分”',
  read: (text, { content }) => {
    const found = ZERO_LINE.exec(text);
    if (!found || /比例/.test(text)) return null;
    const zero = number(found[1]);
    const target = targetIn(text.slice(0, found.index)) ?? targetIn(content);
    if (!target?.gt(zero)) return null;
    return {
      draft: { type: 'target-line', actual: '实际比率（%）', target, zero, between: 'manual' },
      spans: [spanOf(found)],
      assumed: '目标与不得分线之间由考核组定',
    };
  },
  examples: [
    {
      text: '低于94%不得分',
      content: '就业率96%左右',
      says: 'target-line actual=实际比率（%）；target=96；zero=94；between=manual',
    },
    { text: '低于94%不得分', says: null },
    { text: '按完成比例得分，低于70%不得分', content: '完成率达到95%', says: null },
  ],
};
