import type { Explanation } from '../../../scoring/suggestion';
import type { RuleType } from '../../../scoring/types';
import { type Texts, reader } from '../../rule-params';
import { deductions } from './deductions';
import { scores } from './scores';

const TEXTS: Texts<RuleType> = { ...deductions, ...scores };

/** The sum lay beyond the item's own bounds. */
const HELD: Readonly<Record<string, string>> = { least: ' (no less)', most: ' (no more)' };

/** How a rule came to its score. Units and names of counts are the scheme's own words. */
export function explain({ ruleType, params }: Explanation): string {
  const p = reader(params, 'none', ', ');
  if (p.has('signers')) {
    const { signers: _signers, ...rest } = params;
    return `${explain({ ruleType, params: rest })}; shared by ${p('signers')}: ${p('shared')} points`;
  }
  const result = `${p('score')} points${HELD[p('held')] ?? ''}`;
  if (p('special') === 'exempt') return `the exception “${p('condition')}” applies, nothing off: ${result}`;
  if (p('special') === 'forfeit') return `“${p('condition')}” is so: ${result}`;
  const text = TEXTS[ruleType](p, result);
  return p.has('basic') ? `from ${p('basic')}: ${text}` : text;
}

export const rules = { explain };
