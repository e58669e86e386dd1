import { villageOnRoster } from '../../roster';
import { unitOfFile } from '../unit-name';
import type { RollupCheck, RollupContext } from './types';

/** Units of the list of which nothing came, not even a file that does not open. */
export function missingUnits({ read, roster, standings }: RollupContext): readonly string[] {
  const came = new Set([
    ...standings.all.map(({ unit }) => unit),
    ...read.flatMap(({ kind, file }) => {
      const known = kind === 'unreadable' ? villageOnRoster(unitOfFile(file), roster) : null;
      return known ? [known.name] : [];
    }),
  ]);
  return roster.map(({ name }) => name).filter((name) => !came.has(name));
}

export const unitMissing: RollupCheck = {
  meta: { id: 'unit-missing', severity: 'error', source: '名单上的乡镇没有交汇总' },
  check(context, report) {
    for (const unit of missingUnits(context))
      report({ messageId: 'unit-missing', params: { unit }, place: {} });
  },
  examples: [
    { title: '没有给名单', given: (files) => files.slice(1), finds: [] },
    {
      title: '名单上的一个乡镇没有交',
      given: (files) => files.slice(1),
      roster: [
        { name: '三星乡', aliases: [] },
        { name: '二河镇', aliases: [] },
      ],
      finds: [{ messageId: 'unit-missing', file: '' }],
    },
  ],
};
