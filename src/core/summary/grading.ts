/**
 * What all villages side by side decide: final scores, ranks, grades with their reasons, and who is proposed for
 * commendation or criticism. Ranks, and everything that rests on them, only where the scheme turns ranking on.
 */
import type { ReadableAssessment } from '../assessment';
import { policiesOf } from '../scheme/policies';
import type { Condition } from '../scheme/policies/types';
import type { Scheme } from '../scheme/types';
import { type GradeFacts, holdsFor, needHolds } from '../totals/conditions';
import { gradeFacts, occurredVetoes } from '../totals/grade-facts';
import { type Graded, gradedBy } from '../totals/graded';
import { upperPoints } from '../totals/upper';
import { type CohortScores, cohortScores } from './cohort';
import { type FinalScore, finalScore } from './final';
import { withQuotas } from './quota';
import { finalOrder, ranksBy } from './rank';
import type { VillageGrading } from './types';

const NO_SCORES: CohortScores = new Map();

const UNGRADED: VillageGrading = {
  final: null,
  from: null,
  rank: null,
  grade: null,
  reasons: [],
  barredBy: [],
  upper: null,
  commend: [],
  criticise: [],
};

/**
 * One entry a village, in the order given. A village that cannot be set against the others, whose table is not filled in,
 * or that the scheme gives no final score yet, has no grade.
 * @param comparable those of `villages` that can be set against each other
 */
export function gradings(
  villages: readonly ReadableAssessment[],
  comparable: ReadonlySet<ReadableAssessment>,
  scheme: Scheme,
): readonly VillageGrading[] {
  const cohort = villages.filter((village) => comparable.has(village));
  const isAllVerified = cohort.length > 0 && cohort.every(({ totals }) => totals?.verified);
  const scores = scheme.rankingEnabled ? cohortScores(cohort, scheme) : [];
  const finals = cohort.map((village, at) =>
    finalScore(village, scores[at] ?? NO_SCORES, isAllVerified, scheme),
  );
  const order = finalOrder(scheme);
  const ranks = scheme.rankingEnabled ? ranksBy(finals, order) : finals.map(() => null);
  const fromLast = scheme.rankingEnabled
    ? ranksBy(finals, (one, other) => order(other, one))
    : finals.map(() => null);
  const contenders = cohort.flatMap((village, at) => {
    const final = finals[at];
    if (!final) return [];
    const ranked = { rank: ranks[at] ?? null, fromLast: fromLast[at] ?? null };
    const facts = gradeFacts(final.standing, final.score, village.items, scheme, ranked);
    const graded: Graded = isFilled(village)
      ? gradedBy(facts, village.items, scheme)
      : { grade: null, reasons: [] };
    return [{ village, final, facts, graded }];
  });
  const graded = scheme.rankingEnabled
    ? withQuotas(contenders, order, scheme)
    : contenders.map((contender) => contender.graded);
  const made = new Map(
    contenders.map(({ village, final, facts }, at) => [
      village,
      gradingOf(village, final, facts, graded[at] ?? { grade: null, reasons: [] }, scheme),
    ]),
  );
  return villages.map((village) => made.get(village) ?? UNGRADED);
}

/** The grade of a table with holes would only be that of its holes. */
function isFilled({ progress }: ReadableAssessment): boolean {
  return progress.filled === progress.of;
}

function gradingOf(
  { items }: ReadableAssessment,
  { score, from }: FinalScore,
  facts: GradeFacts,
  { grade, reasons }: Graded,
  scheme: Scheme,
): VillageGrading {
  const barredBy = occurredVetoes(items).flatMap(({ item }) =>
    item.rule.type === 'veto' && 'award' in item.rule.effect ? [item.code] : [],
  );
  return {
    final: score,
    from,
    rank: facts.rank,
    grade,
    reasons,
    barredBy,
    upper: upperPoints(score, scheme),
    commend: barredBy.length > 0 || grade === null ? [] : proposedBy('commend', facts, scheme),
    criticise: grade === null ? [] : proposedBy('criticise', facts, scheme),
  };
}

/** The conditions that hold, of every policy that proposes; none when no policy does. */
function proposedBy(type: 'commend' | 'criticise', facts: GradeFacts, scheme: Scheme): readonly Condition[] {
  return policiesOf(scheme, type).flatMap(({ need, conditions }) =>
    needHolds(need, conditions, facts) === true
      ? conditions.filter((condition) => holdsFor(condition, facts) === true)
      : [],
  );
}
