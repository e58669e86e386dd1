import { ZERO, maximum } from '../../decimal';
import type { PhraseFamily } from './types';
import { readBands } from './bands';

const NAMES: Readonly<Record<string, string>> = {
  '%': '完成率（%）',
  万元: '金额（万元）',
  万: '金额（万元）',
  元: '金额（元）',
};

export const tiers: PhraseFamily = {
  id: 'tiers',
  source: 'R4 阶梯：“10万以上(含)5，5–10万(含5)2.5，3–5万(含3)1.25，少于3万不得分”',
  read: (text, { points }) => {
    if (/扣/.test(text)) return null;
    const found = readBands(text, points);
    if (!found) return null;
    const most = found.bands.map((band) => band.points).reduce(maximum, ZERO);
    if (points && !most.eq(points)) return null;
    const on = NAMES[found.unit] ?? `数量${found.unit === '' ? '' : `（${found.unit}）`}`;
    return { draft: { type: 'tiers', on, bands: found.bands }, spans: found.spans };
  },
  examples: [
    {
      text: '10万以上（含）5分，5–10万（含5）2.5分，3–5万（含3）1.25分，少于3万不得分',
      points: '5',
      says: 'tiers on=金额（万元）；bands=10:5、5:2.5、3:1.25、0:0',
    },
    {
      text: '90%以上得5分，80%-90%得3分，80%以下不得分',
      points: '5',
      says: 'tiers on=完成率（%）；bands=90:5、80:3、0:0',
    },
    { text: '超过10户得满分，5-10户得2分', points: '4', says: 'tiers on=数量（户）；bands=10+:4、5:2' },
    {
      text: '设公示点3处及以上得3分，2处得2分，1处得1分，未设不得分',
      points: '3',
      says: 'tiers on=数量（处）；bands=3:3、2:2、1:1、0:0',
    },
    { text: '低5%以内扣2分，5%-10%扣4分', points: '6', says: null },
    { text: '自治村2分，合格村1分', points: '2', says: null },
  ],
};
