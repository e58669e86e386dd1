/** Last year's scores from a village's workbook of that year: our template with its scheme, or any table that is recognised. */
import type { Assessment, ItemAssessment, ReadableAssessment } from '../assessment';
import type { Decimal } from '../decimal';
import type { Place, ScoreRow, WrittenTotal } from '../recognise/types';
import { villageOfFile } from '../roster';
import type { Village } from '../scheme/types';
import type { PreviousItem, PreviousVillage } from './types';

/**
 * @param assessment made without any scheme given, so that last year's own counts where the workbook brings it
 * @param roster this year's: a workbook that names no village may be named for one
 * @returns null when no village or no score is found
 */
export function previousVillage(assessment: Assessment, roster: readonly Village[]): PreviousVillage | null {
  if (!assessment.readable) return null;
  const { file, submission, scheme } = assessment;
  const village = assessment.village ?? villageOfFile(file, roster)?.name ?? null;
  if (village === null || !submission.scores) return null;
  const items = scheme
    ? assessment.items.flatMap(assessedItem)
    : submission.scores.rows.flatMap((row) => writtenItem(row) ?? []);
  const total = totalOf(assessment);
  if (items.length === 0 && !total) return null;
  const place: Place = { file, sheet: submission.scores.sheet };
  return { village, total, base: scheme?.base ?? null, items, place };
}

/** 不涉及 is no score to compare with. */
function assessedItem({ item, row, self, verified, notApplicable }: ItemAssessment): readonly PreviousItem[] {
  const score = self ?? verified;
  if (!row || !score || notApplicable || item.kind === 'veto') return [];
  return [{ code: item.code, title: item.title, score, points: item.points, place: row.self.place }];
}

function writtenItem({ code, title, points, self, verified }: ScoreRow): PreviousItem | null {
  const field = self.value.kind === 'number' ? self : verified;
  if (field.value.kind !== 'number' || code.value.trim() === '') return null;
  return {
    code: code.value.trim(),
    title: title.value.trim(),
    score: field.value.value,
    points: points.value.kind === 'number' ? points.value.value : null,
    place: field.place,
  };
}

/** As recomputed where the scheme is known, else as written. */
function totalOf({ submission, totals, scheme, file }: ReadableAssessment): PreviousVillage['total'] {
  const written = submission.scores?.totals.find(({ of }) => of === 'total');
  const score = scheme && totals ? totals.self : writtenTotal(written);
  return score && { score, place: written?.self.place ?? { file } };
}

function writtenTotal(total: WrittenTotal | undefined): Decimal | null {
  return total?.self.value.kind === 'number' ? total.self.value.value : null;
}
