/** B4 署名均分: what several have signed counts for each by their number, which stands in 目标数. */
import { decimal, formatDecimal, roundHalfUp } from '../decimal';
import type { NumberEntry } from '../recognise/types';
import { policiesOf } from '../scheme/policies';
import type { Item, Scheme } from '../scheme/types';
import type { Suggestion } from '../scoring/suggestion';
import { squash } from '../text';

export function isShared(
  { code, kind }: Pick<Item, 'code' | 'kind'>,
  scheme: Pick<Scheme, 'policies'>,
): boolean {
  return (
    kind === 'bonus' &&
    policiesOf(scheme, 'shared').some(({ items }) => items.some((one) => squash(one) === squash(code)))
  );
}

/** @param signers 目标数; blank or anything below 2: the village alone */
export function sharedSuggestion(suggestion: Suggestion, signers: NumberEntry): Suggestion {
  if (signers.kind !== 'number' || signers.value.lt(decimal(2))) return suggestion;
  const score = suggestion.score.div(signers.value);
  const { ruleType, params } = suggestion.explanation;
  return {
    score,
    explanation: {
      ruleType,
      params: {
        ...params,
        signers: formatDecimal(signers.value),
        shared: formatDecimal(roundHalfUp(score, 3)),
      },
    },
  };
}
