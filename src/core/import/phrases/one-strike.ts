import type { PhraseFamily } from './types';
import { N, UNIT, spanOf } from './words';

const NOTHING =
  '(?:的)?,?(?:则)?(?:该|此|本|全)?(?:项|小项|条)?(?:目|指标|工作|内容)?(?:分值)?(?:全部|一律)?(?:不(?:得|计)分|(?:得|计|为)?(?:零|(?<!\\d)0)分|无分|(?:全部)?扣(?:完|光|除?全部分值|除?全部分))';
const STRUCK = new RegExp(
  `(?:每|凡|如|若|只要)?(?:发现|发生|出现|有|查出|存在)(?:任?意?)${N}${UNIT}[^,;。\\d]{0,20}?${NOTHING}(?!为止)`,
);
/** 发生森林火灾无分: no count is said, one is enough. */
const EVENT = new RegExp(`(?:凡|如|若|只要)?(?:发现|发生|出现)([^,;。\\d扣]{2,20}?)${NOTHING}(?!为止)`);

export const oneStrike: PhraseFamily = {
  id: 'one-strike',
  source: 'R14b 一次清零：“有1户帮扶未到位，该项不得分”；V1：“发生森林火灾无分”',
  read: (text) => {
    const found = STRUCK.exec(text);
    if (found) return { draft: { type: 'one-strike', unit: found[2] ?? '起' }, spans: [spanOf(found)] };
    const event = EVENT.exec(text);
    return event && { draft: { type: 'one-strike', unit: '起' }, spans: [spanOf(event)] };
  },
  examples: [
    { text: '有1户帮扶未到位，该项不得分', says: 'one-strike unit=户' },
    { text: '每发现一起，此项不得分', says: 'one-strike unit=起' },
    { text: '发生森林火灾无分', says: 'one-strike unit=起' },
    { text: '每发现1起扣0.5分，扣完为止', says: null },
  ],
};
