import { sum as add } from '../../decimal';
import type { PhraseFamily } from './types';
import { areDistinct, areRanks, asParts, listedParts } from './lists';

/** Parts that add up to the item's points, or that are numbered as parts where the points are not known. */
export const sum: PhraseFamily = {
  id: 'sum',
  source: 'R2 子项累加：“2次会议1分，工作计划1分”；“①…2分；②…2分”',
  read: (text, { points, kind }) => {
    const parts = listedParts(text, null);
    if (parts.length < 2 || !areDistinct(parts) || parts.some(({ isMore }) => isMore)) return null;
    if (kind === 'bonus' && areRanks(parts)) return null;
    const total = add(parts.map((part) => part.points));
    const isNumbered = /#|子项|累加|合计|共计|\(1\)|(?:^|;)1[、.]/.test(text);
    if (points ? !total.eq(points) : !isNumbered) return null;
    return { draft: { type: 'sum', parts: asParts(parts) }, spans: parts.map(({ span }) => span) };
  },
  examples: [
    { text: '成立工作专班得2分，明确专人得1分', points: '3', says: 'sum parts=成立工作专班:2、明确专人:1' },
    { text: '①建立台账2分；②定期更新2分', points: '4', says: 'sum parts=建立台账:2、定期更新:2' },
    { text: '①建立台账2分；②定期更新2分', says: 'sum parts=建立台账:2、定期更新:2' },
    { text: '1、有计划（1分）；2、有总结（1分）。', points: '2', says: 'sum parts=有计划:1、有总结:1' },
    { text: '开会2次计1分，工作计划计1分', points: '2', says: 'sum parts=开会2次:1、工作计划:1' },
    { text: '自治村2分，合格村1分', points: '2', says: null },
    { text: '有预案得2分，开展演练再得1分', points: '3', says: null },
  ],
};
