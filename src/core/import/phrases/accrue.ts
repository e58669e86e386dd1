import { decimal, formatDecimal } from '../../decimal';
import type { PhraseFamily, Span } from './types';
import { N, UNIT, number, spanOf } from './words';

const PHRASE = new RegExp(
  `(?:每)?[^,;。\\d扣]{0,20}?${N}${UNIT}(?!以上|以内|以下)[^,;。\\d扣]{0,16}?,?(?:可)?(?:得|计|加|奖|给|记|奖励)${N}分|每${UNIT}[^,;。\\d扣]{0,12}?,?(?:可)?(?:得|计|加|奖|给)${N}分|${N}${UNIT}[^,;。\\d扣]{0,6}?(?:得|计)?${N}分?,?(?=共|[计记]满|累计|最[高多])`,
);
const CAP =
  /(?:[计得加记]满|满)(\d+(?:\.\d+)?)分为止|(?:最[高多](?:可)?(?:加|得|计|不超过)?|累计(?:加分)?(?:不(?:得)?超过|最[高多])?|封顶|上限(?:为)?|共)(\d+(?:\.\d+)?)分(?:封顶)?|(\d+(?:\.\d+)?)分(?:封顶|为限)/;

/** Points for each that is done, up to the item's points. In a bonus item it is 计件加分. */
export const accrue: PhraseFamily = {
  id: 'accrue',
  source: 'R11 计件得分：“每1项计2分，计满7分为止”；B1：“一篇0.1，累计不超过2分”',
  read: (text, { points, kind }) => {
    const found = PHRASE.exec(text);
    if (!found) return null;
    const [words, n1, u1, p1, u2, p2, n3, u3, p3] = found;
    // 每超额1例奖1分 is on top of the item's points, not among them.
    if (kind === 'regular' && /超额|奖/.test(words)) return null;
    if (!/每|1个|1项|1次|1篇|1例|1件|\d/.test(words)) return null;
    const unit = u1 ?? u2 ?? u3 ?? '次';
    const per = decimal(formatDecimal(number(p1 ?? p2 ?? p3).div(number(n1 ?? n3 ?? '1'))));
    const cap = CAP.exec(text);
    const most = cap ? number(cap[1] ?? cap[2] ?? cap[3]) : null;
    // One time for all points is no counting: 开会1次得2分, where the item holds 2.
    if (!/每/.test(words) && !cap && !(kind === 'bonus')) return null;
    if (points && per.gt(points)) return null;
    const spans: Span[] = [spanOf(found), ...(cap ? [spanOf(cap)] : [])];
    return { draft: { type: kind === 'bonus' ? 'bonus-count' : 'accrue', per, unit, cap: most }, spans };
  },
  examples: [
    { text: '每1项计2分，计满7分为止', points: '7', says: 'accrue per=2；unit=项；cap=7' },
    { text: '每调动1个单位计0.5分，记满2分为止', points: '2', says: 'accrue per=0.5；unit=个；cap=2' },
    { text: '每完成一个得10分', points: '30', says: 'accrue per=10；unit=个；cap=null' },
    { text: '1个0.5分，共3分', points: '3', says: 'accrue per=0.5；unit=个；cap=3' },
    { text: '每调动1个单位0.5，记满2分为止', points: '2', says: 'accrue per=0.5；unit=个；cap=2' },
    { text: '一篇0.1，累计不超过2分', kind: 'bonus', says: 'bonus-count per=0.1；unit=篇；cap=2' },
    { text: '被采用一篇加0.1分，累计不超过2分', kind: 'bonus', says: 'bonus-count per=0.1；unit=篇；cap=2' },
    { text: '每超额一例奖一分', points: '5', says: null },
    { text: '每发现1起扣0.5分', points: '2', says: null },
    { text: '召开会议2次得1分', points: '2', says: null },
  ],
};
