import type { Assessment, ReadableAssessment } from '../../assessment';
import { listedFile } from '../../evidence/listed';
import type { EvidenceFile } from '../../evidence/types';
import type { Place, RegisterRow } from '../../recognise/types';
import { squash } from '../../text';
import type { BatchCheck } from '../types';

/** One village's copy of a file. */
interface Copy {
  readonly assessment: ReadableAssessment;
  readonly file: EvidenceFile;
}

/** Told to each village, with the others named. Empty files are all alike and prove nothing (evidence-file-empty). */
export const evidenceSharedBetweenVillages: BatchCheck = {
  meta: {
    id: 'evidence-shared-between-villages',
    severity: 'error',
    phase: 'batch',
    source: '“不少痕迹是通过造假完成的”：两个村交了一模一样的文件（SHA-256 相同）',
    fixable: false,
  },
  check({ assessments }, report) {
    const listings = new Map<ReadableAssessment, ReadonlyMap<string, RegisterRow>>();
    for (const copies of copiesByContents(assessments).values()) {
      const villages = new Set(copies.map(({ assessment }) => ownerOf(assessment)));
      if (villages.size < 2) continue;
      for (const copy of copies) {
        const { assessment, file } = copy;
        const others = copies.filter((other) => ownerOf(other.assessment) !== ownerOf(assessment));
        report({
          messageId: 'evidence-shared-between-villages',
          params: {
            path: file.path,
            others: others.map((other) => ({
              village: other.assessment.village ?? other.assessment.file,
              path: other.file.path,
            })),
          },
          place: placeOf(copy, listings),
          related: others.map((other) => placeOf(other, listings)),
        });
      }
    }
  },
  examples: [
    {
      title: '两个村的文件各不相同',
      workbooks: [
        { file: '红星村.xlsx', edits: [{ folder: 'perfect' }] },
        {
          file: '东风村.xlsx',
          edits: [{ folder: 'perfect' }, { sheet: '自评表', row: '村名', column: 'B', value: '东风村' }],
        },
      ],
      finds: [],
    },
    {
      title: '两个村交了同一张照片',
      workbooks: [
        { file: '红星村.xlsx', edits: [{ file: '2.2/一号项目.jpg', is: { sha256: '同一张照片' } }] },
        {
          file: '东风村.xlsx',
          edits: [
            { file: '2.2/二号项目.jpg', is: { sha256: '同一张照片' } },
            { sheet: '自评表', row: '村名', column: 'B', value: '东风村' },
          ],
        },
      ],
      finds: [
        { messageId: 'evidence-shared-between-villages', at: '佐证清单!F8', file: '红星村.xlsx' },
        { messageId: 'evidence-shared-between-villages', at: '佐证清单!F9', file: '东风村.xlsx' },
      ],
    },
  ],
};

function copiesByContents(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Copy[]> {
  const copies = new Map<string, Copy[]>();
  for (const assessment of assessments) {
    if (!assessment.readable) continue;
    for (const file of assessment.evidence?.files ?? []) {
      if (file.size === 0) continue;
      const same = copies.get(file.sha256);
      if (same) same.push({ assessment, file });
      else copies.set(file.sha256, [{ assessment, file }]);
    }
  }
  return copies;
}

/** Two workbooks of one village are village-duplicate, not a copy from another village. */
function ownerOf({ village, file }: ReadableAssessment): string {
  return village === null ? file : squash(village);
}

function placeOf(
  { assessment, file }: Copy,
  listings: Map<ReadableAssessment, ReadonlyMap<string, RegisterRow>>,
): Place {
  const known = listings.get(assessment) ?? rowsByFile(assessment);
  listings.set(assessment, known);
  return { ...known.get(file.path)?.file.place, file: assessment.file };
}

/** The register's row of each file, by the file's path. */
function rowsByFile({ submission, evidence }: ReadableAssessment): ReadonlyMap<string, RegisterRow> {
  const rows = new Map<string, RegisterRow>();
  for (const row of submission.register?.rows ?? []) {
    const listed = evidence ? listedFile(row, evidence) : null;
    if (listed?.state !== 'there') continue;
    for (const { path } of listed.files) if (!rows.has(path)) rows.set(path, row);
  }
  return rows;
}
