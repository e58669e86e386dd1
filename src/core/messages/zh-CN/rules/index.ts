import type { Explanation } from '../../../scoring/suggestion';
import type { RuleType } from '../../../scoring/types';
import { type Texts, reader } from '../../rule-params';
import { deductions } from './deductions';
import { scores } from './scores';

const TEXTS: Texts<RuleType> = { ...deductions, ...scores };

/** 算出来的分超出了本项的上下限。 */
const HELD: Readonly<Record<string, string>> = { least: '扣完为止，', most: '封顶，' };

/** 打分规则怎样算出一个分数。 */
export function explain({ ruleType, params }: Explanation): string {
  const p = reader(params, '无', '、');
  if (p.has('signers')) {
    const { signers: _signers, ...rest } = params;
    return `${explain({ ruleType, params: rest })}；${p('signers')} 人署名，平均记 ${p('shared')} 分`;
  }
  const result = `${HELD[p('held')] ?? ''}得 ${p('score')} 分`;
  if (p('special') === 'exempt') return `符合例外“${p('condition')}”，不扣分，${result}`;
  if (p('special') === 'forfeit') return `有“${p('condition')}”的情形，${result}`;
  const text = TEXTS[ruleType](p, result);
  return p.has('basic') ? `基本分 ${p('basic')} 分，${text}` : text;
}

export const rules = { explain };
