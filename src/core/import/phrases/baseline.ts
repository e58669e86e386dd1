import type { PhraseFamily, Span } from './types';
import { number, spanOf } from './words';

const EVEN =
  /(?:与|同|和|较|比)?(上年(?:度)?|去年|上一年|平均值|全乡平均|全镇平均|全县平均)(?:同期)?(?:水平)?(?:相比)?(?:持平|一致|不变)[^,;。\d]{0,6}?(?:得|计)(\d+(?:\.\d+)?|满)分?|(?:不低于|达到)((?:全[乡镇县市省])?平均(?:值|水平)?|上年)[^,;。\d]{0,6}?(?:得|计)(\d+(?:\.\d+)?|满)分?/;
const DOWN = /每(?:下降|减少|降低|低)(\d+(?:\.\d+)?)(?:个百分点|%|个)(?:的)?,?扣(\d+(?:\.\d+)?)分?/;
const UP = /每(?:上升|增加|提高|高)(\d+(?:\.\d+)?)?(?:个百分点|%|个)(?:的)?,?加(\d+(?:\.\d+)?)分?/;
const MOST = /\(?最[多高](?:加)?(\d+(?:\.\d+)?)分?\)?/;

export const baseline: PhraseFamily = {
  id: 'baseline',
  source: 'R14h 与上年比：“与上年持平得15，每下降1个百分点扣7.5，每上升1个加1（最多加10）”',
  read: (text) => {
    const even = EVEN.exec(text);
    const down = DOWN.exec(text);
    if (!even || !down) return null;
    const up = UP.exec(text);
    if (up && up[1] !== undefined && !number(up[1]).eq(number(down[1]))) return null;
    const most = up ? MOST.exec(text) : null;
    const spans: Span[] = [even, down, up, most].flatMap((found) => (found ? [spanOf(found)] : []));
    return {
      draft: {
        type: 'baseline',
        actual: '本年比率（%）',
        target: `${even[1] ?? even[3] ?? '上年'}比率（%）`,
        every: number(down[1]),
        down: number(down[2]),
        up: up ? number(up[2]) : null,
        upMost: most ? number(most[1]) : null,
        mode: 'floor',
        measure: 'difference',
      },
      spans,
      assumed: `每满 ${down[1] ?? ''} 个百分点才算一次`,
    };
  },
  examples: [
    {
      text: '与上年持平得15分，每下降1个百分点扣7.5分，每上升1个加1分（最多加10分）',
      points: '15',
      says: 'baseline actual=本年比率（%）；target=上年比率（%）；every=1；down=7.5；up=1；upMost=10；mode=floor；measure=difference',
    },
    {
      text: '不低于平均值得2，每低1%扣0.1',
      points: '2',
      says: 'baseline actual=本年比率（%）；target=平均值比率（%）；every=1；down=0.1；up=null；upMost=null；mode=floor；measure=difference',
    },
    { text: '每低3个百分点扣0.5分', says: null },
  ],
};
