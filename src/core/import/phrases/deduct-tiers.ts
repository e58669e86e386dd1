import { ZERO } from '../../decimal';
import type { PhraseFamily } from './types';
import { isPercent, readBands } from './bands';

const LOWER = /(?:低|少|差|欠|降|未达)/;

export const deductTiers: PhraseFamily = {
  id: 'deduct-tiers',
  source: 'R5 阶梯扣分：“低5%以内扣2，5%-10%扣4，超过10%扣6”',
  read: (text) => {
    if ((text.match(/扣\d/g) ?? []).length < 2 || /每/.test(text)) return null;
    const found = readBands(text, null);
    if (!found || !LOWER.test(text)) return null;
    const percent = isPercent(found);
    // 低5%以内 begins just above the target itself, which costs nothing.
    const bands = found.bands.map((band) =>
      band.from.eq(ZERO) ? { ...band, exclusive: true as const } : band,
    );
    return {
      draft: {
        type: 'deduct-tiers',
        on: '实际完成数',
        measure: percent ? 'percent' : 'difference',
        target: '应完成数',
        bands,
      },
      spans: found.spans,
    };
  },
  examples: [
    {
      text: '低5%以内扣2分，5%-10%扣4分，超过10%扣6分',
      says: 'deduct-tiers on=实际完成数；measure=percent；target=应完成数；bands=10+:6、5:4、0+:2',
    },
    { text: '每低3个百分点扣0.5分', says: null },
  ],
};
