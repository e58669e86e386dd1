import type { Explanation } from '../../scoring/types';

type Params = Explanation['params'];

const text = (params: Params, key: string): string => {
  const value = params[key] ?? '';
  return typeof value === 'string' ? value : value.length === 0 ? '无' : value.join('、');
};

/** 目标数是 0：本村没有这种情况。 */
const nothingToDo = (target: string, score: string): string => `${target} 0，没有此情况，得满分 ${score} 分`;

/** 打分规则怎样算出一个分数。 */
export function explain({ ruleType, params }: Explanation): string {
  if ('signers' in params) {
    const { signers: _signers, ...rest } = params;
    return `${explain({ ruleType, params: rest })}；${text(params, 'signers')} 人署名，平均记 ${text(params, 'shared')} 分`;
  }
  const p = (key: string): string => text(params, key);
  const result = `得 ${p('score')} 分`;
  switch (ruleType) {
    case 'binary':
      return `${p('state')}，${result}`;
    case 'sum':
    case 'progressive':
    case 'bonus-level':
      return `已做到：${p('chosen')}，${result}`;
    case 'shortfall':
      return `应有 ${p('required')} ${p('unit')}，实有 ${p('count')} ${p('unit')}，少 ${p('lacking')} ${p('unit')}扣 ${p('lost')} 分，${result}`;
    case 'late':
      return `逾期 ${p('count')} ${p('unit')}扣 ${p('lost')} 分，${result}`;
    case 'ratio':
      if (p('goal') === '0') return nothingToDo(p('target'), p('score'));
      return `${p('actual')} ${p('count')}，${p('target')} ${p('goal')}，按比例${result}（满分 ${p('points')} 分）`;
    case 'ratio-gate':
      if (p('goal') === '0') return nothingToDo(p('target'), p('score'));
      return `${p('actual')} ${p('count')}，${p('target')} ${p('goal')}，按比例${result}（低于 ${p('gate')} 不得分，满分 ${p('points')} 分）`;
    case 'deduct':
    case 'deduct-progressive':
      return `${p('count')} ${p('unit')}扣 ${p('lost')} 分，${result}`;
    case 'penalty':
      return `${p('count')} ${p('unit')}，从总分里减，记 ${p('score')} 分`;
    case 'tiers':
      return `${p('on')} ${p('count')}，${result}`;
    case 'one-strike':
      return `发生 ${p('count')} ${p('unit')}，${result}`;
    case 'accrue':
    case 'bonus-count':
      return `${p('count')} ${p('unit')}，每${p('unit')} ${p('per')} 分，最多 ${p('most')} 分，${result}`;
    case 'veto':
    case 'manual':
      return '';
  }
}

export const rules = { explain };
