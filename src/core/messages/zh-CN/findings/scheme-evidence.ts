import type { FindingText } from '../../types';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** 考核细则要的佐证：多不多、重不重、程序看不看得出。 */
export const schemeEvidence = {
  'scheme-evidence/by-hand': ({ words }: { readonly words: readonly string[] }): FindingText => ({
    message: `有没有${words.join('、')}，程序看不出来，只写在填写说明里，由人工核对。`,
    found: words.join('、'),
    expected: '',
    remedy: '不用改；核定时请人看原件。',
  }),
  'scheme-burden': ({ pieces, most }: Texts<'pieces' | 'most'>): FindingText => ({
    message: `每个村至少要交 ${pieces} 份佐证，偏多（超过 ${most} 份）。`,
    found: `${pieces} 份`,
    expected: `不超过 ${most} 份`,
    remedy:
      '《整治形式主义为基层减负若干规定》不许过度留痕、变相要材料。请看看哪些可以少要、合并，或由乡镇自己从系统里取。',
  }),
  'scheme-burden/same': ({
    document,
    codes,
  }: Texts<'document'> & { readonly codes: readonly string[] }): FindingText => ({
    message: `“${document}”在 ${codes.join('、')} 里都要。各村交一份就够，各项写同一个佐证编号。`,
    found: codes.join('、'),
    expected: '一份佐证用于多项',
    remedy: '不用改；如果要的其实是不同的材料，请写清楚各是什么。',
  }),
};
