import type { ReadableAssessment } from '../../assessment';
import { squash } from '../../text';
import type { BatchCheck } from '../types';

/** Told for each of the files, so that whoever looks at one learns of the other. */
export const villageDuplicate: BatchCheck = {
  meta: {
    id: 'village-duplicate',
    severity: 'error',
    phase: 'batch',
    source: '一个村只能有一份自评表；两份时不替乡镇挑',
    fixable: false,
  },
  check({ assessments }, report) {
    const byVillage = new Map<string, ReadableAssessment[]>();
    for (const assessment of assessments) {
      if (!assessment.readable || assessment.village === null) continue;
      const key = squash(assessment.village);
      byVillage.set(key, [...(byVillage.get(key) ?? []), assessment]);
    }
    for (const same of byVillage.values()) {
      if (same.length < 2) continue;
      for (const { file, village, submission } of same) {
        const others = same.filter((other) => other.file !== file);
        report({
          messageId: 'village-duplicate',
          params: { village: village ?? '', files: others.map((other) => other.file) },
          place: { ...submission.village?.place, file },
          related: others.map((other) => ({ ...other.submission.village?.place, file: other.file })),
        });
      }
    }
  },
  examples: [
    {
      title: '每个村一份',
      workbooks: [
        { file: '红星村.xlsx', edits: [] },
        { file: '东风村.xlsx', edits: [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }] },
      ],
      finds: [],
    },
    {
      title: '同一个村交了两份',
      workbooks: [
        { file: '红星村.xlsx', edits: [] },
        { file: '红星村（改）.xlsx', edits: [] },
        { file: '东风村.xlsx', edits: [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }] },
      ],
      finds: [
        { messageId: 'village-duplicate', at: '自评表!B2', file: '红星村.xlsx' },
        { messageId: 'village-duplicate', at: '自评表!B2', file: '红星村（改）.xlsx' },
      ],
    },
  ],
};
