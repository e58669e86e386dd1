import type { Part } from '../../scoring/types';
import { asName } from '../text/readable';
import type { PhraseFamily, Span } from './types';
import { number, spanOf } from './words';

const PART = /([^,;。、%\d]{2,12}?)占(\d+(?:\.\d+)?)%\((\d+(?:\.\d+)?)分\)/g;

export const weighted: PhraseFamily = {
  id: 'weighted',
  source: 'R10 权重内比例：“送工占20%(8分)、留工占80%(32分)…按完成比例”',
  read: (text) => {
    const found = [...text.matchAll(PART)];
    const share = /按[^,;。]{0,10}比例[^,;。]{0,4}/.exec(text);
    if (found.length < 2 || !share) return null;
    const parts = found.map(([, name = '', , points]): Part => ({
      name: asName(name),
      points: number(points),
    }));
    const spans: readonly Span[] = [...found.map(spanOf), spanOf(share)];
    return { draft: { type: 'weighted', parts }, spans };
  },
  examples: [
    {
      text: '送工占20%（8分）、留工占80%（32分），按完成比例计分',
      points: '40',
      says: 'weighted parts=送工:8、留工:32',
    },
    { text: '按完成比例计分', says: null },
  ],
};
