import { squash } from '../../text';
import { changed } from './perfect';
import type { RollupCheck } from './types';

export const villagesMissing: RollupCheck = {
  meta: { id: 'villages-missing', severity: 'warning', source: '乡镇的汇总里还有没报送的村' },
  check({ standings }, report) {
    for (const { summary } of standings.all) {
      if (summary.level !== 'villages') continue;
      const { file, absent, villages } = summary;
      const came = new Set(villages.map(({ village }) => squash(village)));
      // One whose file does not open is listed for that as well.
      const missing = absent
        .map(({ village }) => village)
        .filter((one, at, all) => one !== '' && !came.has(squash(one)) && all.indexOf(one) === at);
      if (missing.length > 0)
        report({ messageId: 'villages-missing', params: { villages: missing }, place: { file } });
    }
  },
  examples: [
    { title: '都报了', given: (files) => files, finds: [] },
    {
      title: '还差一个村',
      given: (files) =>
        changed(files, 0, () => ({
          absent: [{ unit: '', village: '白杨村', state: '没有收到', file: '' }],
        })),
      finds: [{ messageId: 'villages-missing', file: '三星乡汇总.xlsx' }],
    },
  ],
};
