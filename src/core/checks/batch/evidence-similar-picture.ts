import type { Assessment, ReadableAssessment } from '../../assessment';
import { listedFile } from '../../evidence/listed';
import type { EvidenceFile } from '../../evidence/types';
import { percentAlike } from '../../pictures/alike';
import { alikePairs } from '../../pictures/pairs';
import type { RegisterRow } from '../../recognise/types';
import { squash } from '../../text';
import type { BatchCheck, Report } from '../types';

interface Picture {
  readonly assessment: ReadableAssessment;
  readonly owner: string;
  readonly file: EvidenceFile;
  /** The row that lists it; null: none. */
  readonly row: RegisterRow | null;
}

interface Likeness {
  readonly picture: Picture;
  readonly different: number;
}

/** So many others are named; the nearest come first. */
const MOST_NAMED = 3;

/**
 * Only a hint: photographs of one place look alike, and a copy turned or cut looks different. Files that are the same byte
 * for byte are other findings (evidence-shared-between-villages, evidence-reused). Within a village it matters only where
 * two rows of the register each count one.
 */
export const evidenceSimilarPicture: BatchCheck = {
  meta: {
    id: 'evidence-similar-picture',
    severity: 'warning',
    phase: 'batch',
    source:
      '“不少痕迹是通过造假完成的”：同一张照片压缩、缩放、调亮后再交（感知哈希，64 位里最多 6 位不同，并且明暗分布一致）',
    fixable: false,
    trial: true,
  },
  check({ assessments }, report) {
    const pictures = assessments.flatMap(picturesOf);
    const near = pictures.map((): Likeness[] => []);
    const matters = (a: number, b: number): boolean => {
      const [one, other] = [pictures[a], pictures[b]];
      return one !== undefined && other !== undefined && counts(one, other);
    };
    const hashes = pictures.map(({ file }) => file.picture ?? null);
    for (const { a, b, different } of alikePairs(hashes, matters)) {
      const [one, other] = [pictures[a], pictures[b]];
      if (!one || !other) continue;
      near[a]?.push({ picture: other, different });
      near[b]?.push({ picture: one, different });
    }
    pictures.forEach((picture, at) => reportLike(picture, near[at] ?? [], report));
  },
  examples: [
    {
      title: '两个村的照片看上去不同',
      workbooks: [
        { file: '红星村.xlsx', edits: [{ file: '2.2/一号项目.jpg', is: { picture: '1011'.repeat(16) } }] },
        {
          file: '东风村.xlsx',
          edits: [
            { file: '2.2/一号项目.jpg', is: { picture: '0010'.repeat(16) } },
            { sheet: '自评表', row: '村名', column: 'B', value: '东风村' },
          ],
        },
      ],
      finds: [],
    },
    {
      title: '两个村的照片几乎一样，只是压缩过',
      workbooks: [
        { file: '红星村.xlsx', edits: [{ file: '2.2/一号项目.jpg', is: { picture: '1011'.repeat(16) } }] },
        {
          file: '东风村.xlsx',
          edits: [
            { file: '2.2/二号项目.jpg', is: { picture: `0000${'1011'.repeat(15)}` } },
            { sheet: '自评表', row: '村名', column: 'B', value: '东风村' },
          ],
        },
      ],
      finds: [
        { messageId: 'evidence-similar-picture', at: '佐证清单!F8', file: '红星村.xlsx' },
        { messageId: 'evidence-similar-picture', at: '佐证清单!F9', file: '东风村.xlsx' },
      ],
    },
    {
      title: '一个村把几乎一样的照片登记成两件',
      workbooks: [
        {
          file: '红星村.xlsx',
          edits: [
            { file: '2.2/一号项目.jpg', is: { picture: '1011'.repeat(16) } },
            { file: '2.2/二号项目.jpg', is: { picture: `1111${'1011'.repeat(15)}` } },
          ],
        },
        {
          file: '东风村.xlsx',
          edits: [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }],
        },
      ],
      finds: [
        { messageId: 'evidence-similar-picture/within', at: '佐证清单!F8', file: '红星村.xlsx' },
        { messageId: 'evidence-similar-picture/within', at: '佐证清单!F9', file: '红星村.xlsx' },
      ],
    },
    {
      title: '空白页的扫描件都差不多，不比',
      workbooks: [
        {
          file: '红星村.xlsx',
          edits: [{ file: '2.2/一号项目.jpg', is: { picture: `1${'0'.repeat(63)}` } }],
        },
        {
          file: '东风村.xlsx',
          edits: [
            { file: '2.2/一号项目.jpg', is: { picture: `1${'0'.repeat(63)}` } },
            { sheet: '自评表', row: '村名', column: 'B', value: '东风村' },
          ],
        },
      ],
      finds: [],
    },
  ],
};

function picturesOf(assessment: Assessment): readonly Picture[] {
  if (!assessment.readable || !assessment.evidence) return [];
  const files = assessment.evidence.files.filter(({ picture }) => picture !== undefined);
  if (files.length === 0) return [];
  const rows = new Map<string, RegisterRow>();
  for (const row of assessment.submission.register?.rows ?? []) {
    const listed = listedFile(row, assessment.evidence);
    if (listed.state !== 'there') continue;
    for (const { path } of listed.files) if (!rows.has(path)) rows.set(path, row);
  }
  // Two workbooks of one village are village-duplicate.
  const owner = assessment.village === null ? assessment.file : squash(assessment.village);
  return files.map((file) => ({ assessment, owner, file, row: rows.get(file.path) ?? null }));
}

function counts(one: Picture, other: Picture): boolean {
  if (one.file.sha256 === other.file.sha256) return false;
  if (one.owner !== other.owner) return true;
  return (
    one.assessment === other.assessment && one.row !== null && other.row !== null && one.row !== other.row
  );
}

function reportLike(
  { assessment, owner, file, row }: Picture,
  all: readonly Likeness[],
  report: Report,
): void {
  const foreign = all.filter(({ picture }) => picture.owner !== owner);
  for (const near of [foreign, all.filter((like) => !foreign.includes(like))]) {
    const nearest = [...near].sort((a, b) => a.different - b.different);
    const [first] = nearest;
    if (!first) continue;
    const named = nearest.slice(0, MOST_NAMED);
    report({
      messageId: near === foreign ? 'evidence-similar-picture' : 'evidence-similar-picture/within',
      params: {
        path: file.path,
        percent: String(percentAlike(first.different)),
        others: named.map(({ picture }) => ({
          village: picture.assessment.village ?? picture.assessment.file,
          path: picture.file.path,
        })),
        more: String(near.length - named.length),
      },
      place: { ...row?.file.place, file: assessment.file },
      related: named.map(({ picture }) => ({
        ...picture.row?.file.place,
        file: picture.assessment.file,
      })),
    });
  }
}
