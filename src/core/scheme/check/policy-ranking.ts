import { needsRanking } from '../policies';
import { policyDefinition } from '../policies/definitions';
import type { SchemeCheck } from './types';

/** Ranks and vetoes that a policy rests on are turned on; turned off they are no mistake of the whole scheme. */
export const policyRanking: SchemeCheck = (
  { policies = [], rankingEnabled, vetoEnabled },
  report,
  places,
) => {
  policies.forEach((policy, at) => {
    const { word } = policyDefinition(policy.type);
    const place = places.policy?.(at) ?? {};
    if (!rankingEnabled && needsRanking(policy))
      report('scheme-policy/ranking', { policy: word }, place, 'warning');
    if (vetoEnabled || !('conditions' in policy)) return;
    for (const condition of policy.conditions)
      if (condition.of === 'event')
        report('scheme-policy/veto', { policy: word, name: condition.item }, place, 'warning');
  });
};
