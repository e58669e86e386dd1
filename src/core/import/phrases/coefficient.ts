import { asName } from '../text/readable';
import type { PhraseFamily } from './types';
import { number, spanOf } from './words';

const PHRASE = /(\d+\.\d+)[×*xX]([^,;。()\d]{2,12})/;

export const coefficient: PhraseFamily = {
  id: 'coefficient',
  source: 'R9 系数折算：“0.57×实达标数”',
  read: (text) => {
    const found = PHRASE.exec(text);
    return (
      found && {
        draft: {
          type: 'coefficient',
          actual: asName(found[2] ?? ''),
          factor: number(found[1]),
          target: null,
        },
        spans: [spanOf(found)],
      }
    );
  },
  examples: [
    { text: '得分=0.57×实达标数', says: 'coefficient actual=实达标数；factor=0.57；target=null' },
    { text: '基本分值×本年实绩/本年目标×100%', says: null },
  ],
};
