import type { PhraseFamily } from './types';
import { number, spanOf } from './words';

const PHRASE =
  /(?:随机)?(?:走访|抽查|抽取|抽样|入户|访问|抽)[^,;。\d]{0,8}(\d+)(户|人|个|名|家|处)[^,;。]{0,12},?(?:[^,;。\d]{0,10}?,?)(?:每)?(?:有|发现)?(\d+)(户|人|个|名|家|处)[^,;。\d]{0,16}(?:的)?,?扣(\d+(?:\.\d+)?)分?/;

export const sample: PhraseFamily = {
  id: 'sample',
  source: 'R14i 抽样：“随机走访5户，每有一户…扣2，共计10”',
  read: (text) => {
    const found = PHRASE.exec(text);
    if (!found || found[2] !== found[4] || found[3] !== '1') return null;
    return {
      draft: { type: 'sample', size: number(found[1]), per: number(found[5]), unit: found[2] ?? '户' },
      spans: [spanOf(found)],
    };
  },
  examples: [
    {
      text: '随机走访5户，每有一户不满意的扣2分，共计10分',
      points: '10',
      says: 'sample size=5；per=2；unit=户',
    },
    { text: '走访10户农户，每发现1户不知晓的，扣1分', says: 'sample size=10；per=1；unit=户' },
    { text: '每发现1户扣1分', says: null },
  ],
};
