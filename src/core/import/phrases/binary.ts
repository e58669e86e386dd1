import type { PhraseFamily } from './types';
import { spanOf } from './words';

const NOT =
  '(?:否则|不然|反之|(?:未|没有?|不)[^,;。]{0,16}?(?:的)?,?)(?:一律)?(?:不(?:得|计)分|得?(?:零|(?<!\\d)0)分|计(?:零|(?<!\\d)0)分|此项不得分|该项不得分|不予?计分)';
const ALL_OR_NOTHING = new RegExp(
  `[^;。]*?(?:得|计|给)(?:满分|\\d+(?:\\.\\d+)?分|分)(?:者)?[,;。]?${NOT}|(?:完成|达标|实现|落实|符合|达到)[^,;。扣\\d]{0,14}?(?:的|者)?,?得(?:满分|分)(?![^;。]*(?:扣|按|每))|(?:^|[,;。])${NOT}$`,
);
/** 工作不力扣2分, where the item holds 2: it is lost whole. */
const LOST = /^[^,;。\d]{2,24}?(?:的)?,?扣(\d+(?:\.\d+)?)分?$/;
/** 得3分, where the item holds 3 and nothing else is said. */
const WON = /^[^,;。扣]{2,40}?(?:的|者)?,?(?:得|计|给)(\d+(?:\.\d+)?)分$/;

export const binary: PhraseFamily = {
  id: 'binary',
  source: 'R1 全有全无：“完全实现者得分，否则零分”；“完成得满分，未完成不得分”',
  read: (text, { points }) => {
    const found = ALL_OR_NOTHING.exec(text);
    if (found) return { draft: { type: 'binary' }, spans: [spanOf(found)] };
    const plain = text.replace(/[;。]+$/, '').replace(/[,;。]?(?:扣完为止)$/, '');
    const whole = LOST.exec(plain) ?? WON.exec(plain);
    if (!whole || !points?.eq(whole[1] ?? '')) return null;
    return { draft: { type: 'binary' }, spans: [[0, text.length]] };
  },
  examples: [
    { text: '完全实现者得分，否则零分', says: 'binary' },
    { text: '完成得满分，未完成不得分', says: 'binary' },
    { text: '有计划且明确责任分工和完成时限得3分，否则不得分', points: '3', says: 'binary' },
    { text: '达标得分', says: 'binary' },
    { text: '未成立的不得分', says: 'binary' },
    { text: '实地查看，没标牌不给分', says: 'binary' },
    { text: '工作不力扣2分', points: '2', says: 'binary' },
    { text: '工作不力扣1分', points: '2', says: null },
    { text: '完成任务得满分，每少1件扣1分', points: '2', says: null },
  ],
};
