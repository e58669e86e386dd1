import type { Assessment } from '../../assessment';
import { villageOfFile, villageOnRoster } from '../../roster';
import type { Village } from '../../scheme/types';
import { squash } from '../../text';
import type { BatchCheck } from '../types';

/** A file that cannot be read but bears a village's name was handed in: it is file-unreadable and nothing more. */
export const villageMissing: BatchCheck = {
  meta: {
    id: 'village-missing',
    severity: 'error',
    phase: 'batch',
    source: '考核细则的村名单：谁还没有报，一眼看清',
    fixable: false,
  },
  check({ assessments, scheme }, report) {
    for (const { name } of absentVillages(assessments, scheme?.roster ?? [])) {
      report({ messageId: 'village-missing', params: { village: name }, place: {} });
    }
  },
  examples: [
    {
      title: '名单上的村都报了',
      workbooks: [
        { file: '红星村.xlsx', edits: [] },
        { file: '东风村.xlsx', edits: [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }] },
      ],
      finds: [],
    },
    {
      title: '有一个村没有报',
      workbooks: [{ file: '红星村.xlsx', edits: [] }],
      finds: [{ messageId: 'village-missing', at: '', file: null }],
    },
    {
      title: '交了，但文件打不开',
      workbooks: [
        { file: '红星村.xlsx', edits: [] },
        { file: '东风村.xlsx', edits: [{ unreadable: 'encrypted' }] },
      ],
      finds: [{ messageId: 'file-unreadable/encrypted', at: '', file: '东风村.xlsx' }],
    },
  ],
};

/** The villages of a roster of which no workbook came, readable or not. */
export function absentVillages(
  assessments: readonly Assessment[],
  roster: readonly Village[],
): readonly Village[] {
  const came = new Set<string>();
  for (const assessment of assessments) {
    const village = assessment.readable
      ? villageOnRoster(assessment.village ?? '', roster)
      : villageOfFile(assessment.file, roster);
    if (village) came.add(squash(village.name));
  }
  return roster.filter(({ name }) => !came.has(squash(name)));
}
