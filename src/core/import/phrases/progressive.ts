import { sum } from '../../decimal';
import type { PhraseFamily } from './types';
import { areDistinct, asParts, listedParts } from './lists';

export const progressive: PhraseFamily = {
  id: 'progressive',
  source: 'R3 递进：“研判并发预警得0.5，信息化再得0.5”',
  read: (text, { points }) => {
    const parts = listedParts(text, null);
    const [first, ...rest] = parts;
    if (!first || first.isMore || rest.length === 0 || !rest.every(({ isMore }) => isMore)) return null;
    if (!areDistinct(parts)) return null;
    if (points && !sum(parts.map((part) => part.points)).eq(points)) return null;
    return { draft: { type: 'progressive', parts: asParts(parts) }, spans: parts.map(({ span }) => span) };
  },
  examples: [
    {
      text: '研判并发预警得0.5分，采用信息化手段再得0.5分',
      points: '1',
      says: 'progressive parts=研判并发预警:0.5、采用信息化手段:0.5',
    },
    { text: '有预案得2分，开展演练再得1分', points: '3', says: 'progressive parts=有预案:2、开展演练:1' },
    { text: '有预案得2分，有演练得1分', points: '3', says: null },
  ],
};
