import { asName } from '../text/readable';
import type { PhraseFamily } from './types';
import { N, number, spanOf } from './words';

const EACH = new RegExp(
  `(?:每)?(?:缺|少|差|缺少)1?(?:项|份|类|种|个|样|条)(?:材料|资料|台账|内容)?(?:的)?,?扣${N}分?`,
);
const ANY = new RegExp(
  `(?:其中)?(?:有)?(?:任?意?|任何)?1(?:项|条|个|类)(?:未|不|没有?)[^,;。\\d扣]{0,8}(?:的)?,?扣${N}分?`,
);
/** 有甲、乙、丙: three names or more, parted by 、 */
const NAMES =
  /(?:(?:有|建立健全|建立|健全|包括|具备|含|备有|制定|做到|资料:|材料:)|^)((?:[^,;。:、扣]{2,16}、)+(?:[^,;。:、扣]{2,16}?)(?:(?:和|及|以及|与)[^,;。:、扣]{2,16}?)?)(?=等|齐全|完整|健全|各|[,;。(]|$)/;

export const checklist: PhraseFamily = {
  id: 'checklist',
  source: 'R14e 缺材料：“缺一项扣1，扣完为止”；R14k 并列：“其中有一项不达标扣3”',
  read: (text, { content }) => {
    const each = EACH.exec(text);
    const any = each ? null : ANY.exec(text);
    const found = each ?? any;
    if (!found) return null;
    const rest = text.slice(0, found.index);
    const names = (NAMES.exec(rest) ?? NAMES.exec(content))?.[1] ?? '';
    const parts = names
      .split(/、|(?<=..)(?:以及|和|及|与)(?=..)/)
      .map(asName)
      .filter((name) => name !== '');
    if (parts.length < 3 || new Set(parts).size < parts.length) return null;
    const per = number(found[1]);
    return {
      draft: any ? { type: 'checklist', parts, per, mode: 'any' } : { type: 'checklist', parts, per },
      spans: [spanOf(found)],
    };
  },
  examples: [
    {
      text: '有会议记录、学习记录、党员名册和活动照片，缺一项扣1分，扣完为止',
      says: 'checklist parts=会议记录、学习记录、党员名册、活动照片；per=1',
    },
    {
      text: '每缺一份材料扣2分',
      content: '建立健全年度计划、总结、台账',
      says: 'checklist parts=年度计划、总结、台账；per=2',
    },
    {
      text: '其中有一项不达标扣3分',
      content: '道路硬化、饮水安全、垃圾清运',
      says: 'checklist parts=道路硬化、饮水安全、垃圾清运；per=3；mode=any',
    },
    { text: '每缺一份材料扣2分', says: null },
  ],
};
