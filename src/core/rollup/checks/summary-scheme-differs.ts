import { decimal } from '../../decimal';
import { itemKeys } from '../standing';
import type { SummaryFile } from '../types';
import { changed } from './perfect';
import type { RollupCheck } from './types';

export const summarySchemeDiffers: RollupCheck = {
  meta: {
    id: 'summary-scheme-differs',
    severity: 'error',
    source: '按不同细则打的分不能放在一起比',
  },
  check({ standings }, report) {
    const { reference } = standings;
    if (!reference) return;
    for (const { summary, standing } of standings.all) {
      if (standing !== 'other-scheme') continue;
      const codes = differing(summary, reference);
      if (codes.length > 0)
        report({
          messageId: 'summary-scheme-differs/items',
          params: { codes, file: reference.file },
          place: { file: summary.file },
        });
      else
        report({
          messageId: 'summary-scheme-differs/version',
          params: {
            id: summary.schemeId ?? '',
            version: summary.schemeVersion ?? '',
            expectedId: reference.schemeId ?? '',
            expectedVersion: reference.schemeVersion ?? '',
          },
          place: { file: summary.file },
        });
    }
  },
  examples: [
    { title: '都用同一份细则', given: (files) => files, finds: [] },
    {
      title: '细则的版本不同',
      given: (files) => changed(files, 1, () => ({ schemeVersion: '2' })),
      finds: [{ messageId: 'summary-scheme-differs/version', file: '二河镇汇总.xlsx' }],
    },
    {
      title: '一个项目的分值不同',
      given: (files) =>
        changed(files, 1, ({ items }) => ({
          items: items.map((item) => (item.code === '1.2' ? { ...item, points: decimal(50) } : item)),
        })),
      finds: [{ messageId: 'summary-scheme-differs/items', file: '二河镇汇总.xlsx' }],
    },
  ],
};

/** Codes of items that only one of them has, or with other points. */
function differing(summary: SummaryFile, reference: SummaryFile): readonly string[] {
  const [mine, theirs] = [itemKeys(summary), itemKeys(reference)];
  const codes = [
    ...summary.items.filter((_item, at) => !theirs.includes(mine[at] ?? '')),
    ...reference.items.filter((_item, at) => !mine.includes(theirs[at] ?? '')),
  ].map(({ code }) => code);
  return [...new Set(codes)];
}
