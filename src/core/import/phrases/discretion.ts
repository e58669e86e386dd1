import type { PhraseFamily } from './types';
import { spanOf } from './words';

const PHRASE =
  /(?:视情(?:况|节)?|根据(?:实际)?情(?:况|节)|酌情)[^,;。\d]{0,12}?(?:扣分|打分|计分|给分|加分|评分|赋分|得分|扣)(?!\d)|(?:由)?考核组(?:综合)?(?:评定|打分|评分)/;

/** The table itself leaves the points to judgement: that is understood, and scored by hand. */
export const discretion: PhraseFamily = {
  id: 'discretion',
  source: 'R14j 酌情：“酌情扣分”',
  read: (text) => {
    const found = PHRASE.exec(text);
    return found && { draft: { type: 'manual' }, spans: [spanOf(found)] };
  },
  examples: [
    { text: '落实不到位的酌情扣分', says: 'manual' },
    { text: '视情况扣分', says: 'manual' },
    { text: '酌情扣3-5分', says: null },
  ],
};
