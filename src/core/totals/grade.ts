/** The grade (等级) of a total. */
import type { Decimal } from '../decimal';
import type { Grade } from '../scheme/types';

function holds(grade: Grade, total: Decimal): boolean {
  const above = grade.fromInclusive ? total.gte(grade.from) : total.gt(grade.from);
  const below = grade.to === null || (grade.toInclusive ? total.lte(grade.to) : total.lt(grade.to));
  return above && below;
}

/** The position of the grade that holds the total; null when none does. */
export function gradeReached(total: Decimal, grades: readonly Grade[]): number | null {
  const reached = grades.findIndex((grade) => holds(grade, total));
  return reached < 0 ? null : reached;
}

/**
 * The lowest of the grade that the total reaches and the grades that vetoes impose; null when no grade holds the total.
 * @param grades best first
 * @param imposed grades of the vetoes that occurred; names that the scheme lacks are ignored
 */
export function gradeOf(total: Decimal, grades: readonly Grade[], imposed: readonly string[]): string | null {
  const reached = gradeReached(total, grades);
  if (reached === null) return null;
  const lowest = Math.max(
    reached,
    ...imposed.map((name) => grades.findIndex((grade) => grade.name === name)),
  );
  return grades[lowest]?.name ?? null;
}
