import { isBlankText, squash } from '../../text';
import { villageOnRoster } from '../../roster';
import type { Village } from '../../scheme/types';
import type { BatchCheck } from '../types';

/** A workbook without a village, or with one that the roster lacks. Silent about names when there is no roster. */
export const villageUnknown: BatchCheck = {
  meta: {
    id: 'village-unknown',
    severity: 'error',
    phase: 'batch',
    source: '考核细则的村名单',
    fixable: false,
  },
  check({ assessments, scheme }, report) {
    const roster = scheme?.roster ?? [];
    for (const assessment of assessments) {
      if (!assessment.readable || !assessment.submission.scores) continue;
      const { submission, file, village } = assessment;
      const place = submission.village?.place ?? { sheet: submission.scores?.sheet ?? '' };
      if (village === null || isBlankText(village)) {
        report({ messageId: 'village-unknown/blank', params: {}, place: { ...place, file } });
      } else if (roster.length > 0 && !villageOnRoster(village, roster)) {
        const near = nearest(village, roster);
        report({
          messageId: near === null ? 'village-unknown' : 'village-unknown/near',
          params: { village, near: near ?? '' },
          place: { ...place, file },
        });
      }
    }
  },
  examples: [
    {
      title: '村名在村名单里，写简称也认得',
      workbooks: [
        { file: '红星村.xlsx', edits: [] },
        { file: '东风村.xlsx', edits: [{ sheet: '自评表', row: '村名', column: 'B', value: '东风' }] },
      ],
      finds: [],
    },
    {
      title: '村名多写了一个字',
      workbooks: [
        { file: '甲.xlsx', edits: [{ sheet: '自评表', row: '村名', column: 'B', value: '红星村村' }] },
        { file: '红星村.xlsx', edits: [] },
        { file: '东风村.xlsx', edits: [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }] },
      ],
      finds: [{ messageId: 'village-unknown/near', at: '自评表!B2', file: '甲.xlsx' }],
    },
  ],
};

/** The one village whose name differs by at most one character, or holds the other; null when none or several do. */
function nearest(name: string, roster: readonly Village[]): string | null {
  const wanted = squash(name);
  const near = roster.filter((village) =>
    [village.name, ...village.aliases].some((known) => isNear(wanted, squash(known))),
  );
  return near.length === 1 ? (near[0]?.name ?? null) : null;
}

function isNear(a: string, b: string): boolean {
  const core = (name: string): string => name.replace(/(村民委员会|村委会|社区|村)+$/u, '');
  if (core(a) !== '' && core(a) === core(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  // What is left between the common beginning and end is the difference.
  return long.length - start - end <= 1 && short.length >= 2;
}
