/** The sheet-level conventions of a scheme, whether or not it states any. */
import type { Scheme } from '../types';
import type { Outcome, Policy, PolicyOf, PolicyType } from './types';

export const PLAIN_OUTCOME: Outcome = {
  convertTo: null,
  belowZero: false,
  finalScore: 'same-for-all',
  tieSections: [],
};

type Stated = Pick<Scheme, 'policies' | 'outcome'>;

export function policiesOf<T extends PolicyType>(scheme: Stated, type: T): readonly PolicyOf<T>[] {
  return (scheme.policies ?? []).filter((policy): policy is PolicyOf<T> => policy.type === type);
}

export function outcomeOf(scheme: Stated): Outcome {
  return scheme.outcome ?? PLAIN_OUTCOME;
}

/** True when the policy only means something once villages are set against each other. */
export function needsRanking(policy: Policy): boolean {
  if (policy.type === 'grade-quota' || policy.type === 'rank-points' || policy.type === 'rank-ratio')
    return true;
  return (
    'conditions' in policy && policy.conditions.some(({ of }) => of === 'rank' || of === 'rank-from-last')
  );
}
