/** The villages as the summary's first sheet shows them. */
import type { Summary, VillageSummary } from '../../summary/types';
import type { SummaryVillage } from '../../summary-file/types';

export function shown({ village, assessment, rank, grading }: VillageSummary): SummaryVillage {
  const { file, totals } = assessment;
  return {
    village,
    file,
    self: totals?.self ?? null,
    declared: totals?.declared ?? null,
    suggested: totals?.suggested ?? null,
    verified: totals?.verified ?? null,
    final: grading.final,
    rank,
    grade: grading.grade,
  };
}

export function villagesOf({ villages }: Summary): readonly SummaryVillage[] {
  return villages.map(shown);
}
