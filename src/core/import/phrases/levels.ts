import { type Decimal, ZERO, decimal, maximum } from '../../decimal';
import type { Part } from '../../scoring/types';
import { asName } from '../text/readable';
import type { PhraseFamily, Span } from './types';
import { type ListedPart, areDistinct, areRanks, listedParts } from './lists';
import { clauses } from './words';

const NOTHING = /^(.{2,30}?)(?:的)?(?:不得分|不计分|得?零分|得?(?<!\d)0分)$/;

/** One of several states, the best of which gives all points. */
export const levels: PhraseFamily = {
  id: 'levels',
  source: 'R6 档位：“自治村2分，合格村1分”；“符合得满分，有方案但未达标0.5，无方案不得分”；B2 等级加分',
  read: (text, { points, kind }) => {
    const parts = listedParts(text, points);
    if (parts.length < 2 || !areDistinct(parts) || parts.some(({ isMore }) => isMore)) return null;
    const most = parts.map((part) => part.points).reduce(maximum, ZERO);
    const spans: Span[] = parts.map(({ span }) => span);
    if (kind === 'bonus' && areRanks(parts))
      return { draft: { type: 'bonus-level', levels: plain(parts), group: group(text) }, spans };
    if (points && !most.eq(points)) return null;
    if (parts.some(({ name }) => /^\d|以上|以下|%/.test(name))) return null;
    const none = clauses(text).flatMap(({ text: clause, start }) => {
      const [, name = ''] = NOTHING.exec(clause) ?? [];
      return name === '' || /^否则|^其他/.test(name)
        ? []
        : [{ name: asName(name), start, end: start + clause.length }];
    });
    const [last] = none;
    if (last) spans.push([last.start, last.end]);
    const options = [...plain(parts), ...(last ? [{ name: last.name, points: decimal(0) }] : [])];
    return { draft: { type: 'levels', options }, spans };
  },
  examples: [
    { text: '自治村2分，合格村1分', points: '2', says: 'levels options=自治村:2、合格村:1' },
    {
      text: '符合得满分，有方案但未达标0.5，无方案不得分',
      points: '2',
      says: 'levels options=符合:2、有方案但未达标:0.5、无方案:0',
    },
    {
      text: '国家级3分、省级2分、市级1分，就高不重复计分',
      points: '3',
      kind: 'bonus',
      says: 'bonus-level levels=国家级:3、省级:2、市级:1；group=就高不重复',
    },
    {
      text: '国家一次3分、省部一次2分',
      points: '5',
      kind: 'bonus',
      says: 'bonus-level levels=国家1次:3、省部1次:2；group=null',
    },
    { text: '成立工作专班得2分，明确专人得1分', points: '3', says: null },
  ],
};

function plain(parts: readonly ListedPart[]): readonly Part[] {
  return parts.map(({ name, points }: { name: string; points: Decimal }) => ({ name, points }));
}

function group(text: string): string | null {
  return /就高|不重复|最高/.test(text) ? '就高不重复' : null;
}
