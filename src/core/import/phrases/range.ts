import type { PhraseFamily } from './types';
import { number, spanOf } from './words';

const UNIT = '(起|次|件|项|处|人|户|例|个)';
const PHRASE = new RegExp(
  `(?:(?:每)?(?:发现|发生|出现|有)?(?:每|1)${UNIT}[^,;。\\d扣加]{0,16}?,?)?(?:视情(?:况|节)?(?:轻重|严重程度)?|根据情(?:况|节)(?:轻重)?|酌情|可酌情|适当)?(扣|加|减|得)(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)分(?:/${UNIT})?`,
);

export const range: PhraseFamily = {
  id: 'range',
  source: 'R14j 分值区间：“扣5—15分/次”“酌情扣3-5分”“可酌情加5-10分”',
  read: (text) => {
    const found = PHRASE.exec(text);
    if (!found) return null;
    const [, before, verb, lo, hi, after] = found;
    const mode = verb === '加' || verb === '得' ? 'award' : 'deduct';
    return {
      draft: { type: 'range', lo: number(lo), hi: number(hi), unit: before ?? after ?? '次', mode },
      spans: [spanOf(found)],
    };
  },
  examples: [
    { text: '酌情扣3-5分', says: 'range lo=3；hi=5；unit=次；mode=deduct' },
    { text: '扣5—15分/次', says: 'range lo=5；hi=15；unit=次；mode=deduct' },
    { text: '每发现一起视情节扣1至3分', says: 'range lo=1；hi=3；unit=起；mode=deduct' },
    { text: '可酌情加5-10分', says: 'range lo=5；hi=10；unit=次；mode=award' },
    { text: '酌情扣分', says: null },
  ],
};
