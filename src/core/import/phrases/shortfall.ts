import { decimal, formatDecimal } from '../../decimal';
import type { PhraseFamily } from './types';
import { N, POINTS, TAKES, UNIT, dueIn, number, spanOf } from './words';

const PHRASE = new RegExp(
  `每?(?:少|缺|差|缺少|漏)(?:召?开|开展|报|组织|上报|完成|发展|学习|参加|查|办|走访|宣传|培训)?${N}${UNIT}(?:会议?|活动|学习|排查|检查|培训|走访)?${TAKES}${N}${POINTS}`,
);

/** 应有次数 must be said somewhere; without it a missing one only counts (see ./deduct). */
export const shortfall: PhraseFamily = {
  id: 'shortfall',
  source: 'R14d 缺次数：“每季度最少一次…缺1次扣2”“不少于四次，每少一次扣1.25”',
  read: (text, { content }) => {
    const found = PHRASE.exec(text);
    if (!found) return null;
    const [, missing, unit = '次', points] = found;
    const due = dueIn(text.slice(0, found.index)) ?? dueIn(content) ?? dueIn(text);
    if (!due || (due.unit !== unit && unit !== '次' && unit !== '个')) return null;
    const per = number(points).div(number(missing));
    return {
      draft: { type: 'shortfall', required: due.times, per: decimal(formatDecimal(per)), unit },
      spans: [spanOf(found)],
    };
  },
  examples: [
    { text: '每季度召开最少一次，缺1次扣2分', says: 'shortfall required=4；per=2；unit=次' },
    { text: '不少于四次，每少一次扣1.25分', says: 'shortfall required=4；per=1.25；unit=次' },
    { text: '全年12次，每少1次扣0.5分', says: 'shortfall required=12；per=0.5；unit=次' },
    {
      text: '每少于一次扣1分，扣完为止',
      content: '每月开展1次隐患排查',
      says: 'shortfall required=12；per=1；unit=次',
    },
    { text: '每少两人扣1分', content: '发展新党员不少于4人', says: 'shortfall required=4；per=0.5；unit=人' },
    { text: '每少一次扣0.25分', says: null },
  ],
};
