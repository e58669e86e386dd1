/** The grade by everything that decides it: thresholds, vetoes, criteria, conditions; and what set it. */
import type { ItemAssessment } from '../assessment';
import { policiesOf } from '../scheme/policies';
import type { Condition, PolicyOf } from '../scheme/policies/types';
import type { Grade, Scheme } from '../scheme/types';
import { type GradeFacts, type Rate, holdsFor, needHolds } from './conditions';
import { gradeReached } from './grade';
import { occurredVetoes } from './grade-facts';
import { vetoGrade } from './veto';

/** Why a grade is what it is. Reasons other than "total" lowered it, or would have. */
export type GradeReason =
  /** G1: the grade that the total reaches. */
  | { readonly kind: 'total'; readonly grade: string }
  /** V3–V5: a veto item occurred. */
  | { readonly kind: 'veto'; readonly grade: string; readonly item: string }
  /** G5: an item or section by itself reaches no more. */
  | { readonly kind: 'criterion'; readonly grade: string; readonly name: string }
  /** G3: these conditions hold. */
  | { readonly kind: 'when'; readonly grade: string; readonly conditions: readonly Condition[] }
  /** G2–G4: `grade` was withheld because these conditions do not hold. */
  | { readonly kind: 'needs'; readonly grade: string; readonly conditions: readonly Condition[] }
  /** G6: `grade` was withheld because `most` villages have it already. */
  | { readonly kind: 'quota'; readonly grade: string; readonly most: number };

export interface Graded {
  /** null when no grade holds the total. */
  readonly grade: string | null;
  readonly reasons: readonly GradeReason[];
}

/**
 * @param items those in force, for the vetoes that occurred
 */
export function gradedBy(facts: GradeFacts, items: readonly ItemAssessment[], scheme: Scheme): Graded {
  const { grades } = scheme;
  const reached = gradeReached(facts.total, grades);
  if (reached === null) return { grade: null, reasons: [] };
  const { name: byTotal } = grades[reached] as Grade;
  const lowering = [...vetoes(items), ...criteria(facts, scheme), ...whens(facts, scheme)].filter(
    ({ grade }) => grades.some(({ name }) => name === grade),
  );
  const at = Math.max(reached, ...lowering.map(({ grade }) => indexOf(grade, grades)));
  const lowered = withNeeds(at, facts, scheme);
  return {
    grade: lowered.grade,
    reasons: [
      { kind: 'total', grade: byTotal },
      ...lowering.filter(({ grade }) => indexOf(grade, grades) > reached),
      ...lowered.reasons,
    ],
  };
}

/** The first grade from `at` downwards whose needs are met; the lowest is withheld from nobody. */
export function withNeeds(at: number, facts: GradeFacts, scheme: Scheme): Graded {
  const { grades } = scheme;
  const needs = policiesOf(scheme, 'grade-needs');
  const reasons: GradeReason[] = [];
  let now = at;
  while (now < grades.length - 1) {
    const grade = grades[now]?.name ?? '';
    const failed = needs.filter(
      (policy) => policy.grade === grade && needHolds(policy.need, policy.conditions, facts) === false,
    );
    if (failed.length === 0) break;
    const conditions = failed.flatMap((policy) =>
      policy.conditions.filter((condition) => holdsFor(condition, facts) === false),
    );
    reasons.push({ kind: 'needs', grade, conditions });
    now += 1;
  }
  return { grade: grades[now]?.name ?? null, reasons };
}

export function indexOf(name: string, grades: readonly Grade[]): number {
  return grades.findIndex((grade) => grade.name === name);
}

function vetoes(items: readonly ItemAssessment[]): readonly GradeReason[] {
  return occurredVetoes(items).flatMap(({ item }): GradeReason[] => {
    const grade = vetoGrade(item);
    return grade === null ? [] : [{ kind: 'veto', grade, item: item.code }];
  });
}

function whens(facts: GradeFacts, scheme: Scheme): readonly GradeReason[] {
  return policiesOf(scheme, 'grade-when').flatMap(({ grade, need, conditions }): GradeReason[] =>
    needHolds(need, conditions, facts) === true
      ? [
          {
            kind: 'when',
            grade,
            conditions: conditions.filter((condition) => holdsFor(condition, facts) === true),
          },
        ]
      : [],
  );
}

function criteria(facts: GradeFacts, scheme: Scheme): readonly GradeReason[] {
  return policiesOf(scheme, 'grade-criterion').flatMap((policy): GradeReason[] => {
    const rate = facts.rate(policy.name);
    const grade = rate && stepReached(rate, policy);
    return grade === null ? [] : [{ kind: 'criterion', grade, name: policy.name }];
  });
}

/** Below every step it is the last one. */
function stepReached({ score, worth }: Rate, { steps }: PolicyOf<'grade-criterion'>): string | null {
  const reached = steps.find(({ points }) => score.times(100).gte(points.times(worth)));
  return (reached ?? steps.at(-1))?.name ?? null;
}
