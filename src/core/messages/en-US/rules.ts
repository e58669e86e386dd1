import type { Explanation } from '../../scoring/types';

type Params = Explanation['params'];

const text = (params: Params, key: string): string => {
  const value = params[key] ?? '';
  return typeof value === 'string' ? value : value.length === 0 ? 'none' : value.join(', ');
};

/** The target is 0: there was nothing to do. */
const nothingToDo = (target: string, score: string): string => `${target} 0, nothing to do: ${score} points`;

/** How a rule came to its score. Units and names of counts are the scheme's own words. */
export function explain({ ruleType, params }: Explanation): string {
  if ('signers' in params) {
    const { signers: _signers, ...rest } = params;
    return `${explain({ ruleType, params: rest })}; shared by ${text(params, 'signers')}: ${text(params, 'shared')} points`;
  }
  const p = (key: string): string => text(params, key);
  const result = `${p('score')} points`;
  switch (ruleType) {
    case 'binary':
      return `${p('state')}: ${result}`;
    case 'sum':
    case 'progressive':
    case 'bonus-level':
      return `done: ${p('chosen')}; ${result}`;
    case 'shortfall':
      return `${p('count')} of ${p('required')} ${p('unit')}, ${p('lacking')} short, ${p('lost')} off: ${result}`;
    case 'late':
      return `${p('count')} ${p('unit')} late, ${p('lost')} off: ${result}`;
    case 'ratio':
      if (p('goal') === '0') return nothingToDo(p('target'), p('score'));
      return `${p('actual')} ${p('count')} of ${p('target')} ${p('goal')}: ${result} of ${p('points')}`;
    case 'ratio-gate':
      if (p('goal') === '0') return nothingToDo(p('target'), p('score'));
      return `${p('actual')} ${p('count')} of ${p('target')} ${p('goal')} (nothing below ${p('gate')}): ${result} of ${p('points')}`;
    case 'deduct':
    case 'deduct-progressive':
      return `${p('count')} ${p('unit')}, ${p('lost')} off: ${result}`;
    case 'penalty':
      return `${p('count')} ${p('unit')} off the total: ${result}`;
    case 'tiers':
      return `${p('on')} ${p('count')}: ${result}`;
    case 'one-strike':
      return `${p('count')} ${p('unit')} occurred: ${result}`;
    case 'accrue':
    case 'bonus-count':
      return `${p('count')} ${p('unit')} at ${p('per')} each, ${p('most')} at most: ${result}`;
    case 'veto':
    case 'manual':
      return '';
  }
}

export const rules = { explain };
