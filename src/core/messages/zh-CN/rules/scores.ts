import type { RuleType } from '../../../scoring/types';
import type { Read, Texts } from '../../rule-params';
import type { deductions } from './deductions';

/** 目标数是 0：本村没有这种情况。 */
const nothingToDo = (p: Read): string => `${p('target')} 0，没有此情况，得满分 ${p('score')} 分`;

const done = (p: Read, result: string): string => `已做到：${p('chosen')}，${result}`;

const share = (p: Read, result: string, more: string): string =>
  p('goal') === '0'
    ? nothingToDo(p)
    : `${p('actual')} ${p('count')}，${p('target')} ${p('goal')}，按比例${p.has('held') ? '，' : ''}${result}（${more}满分 ${p('points')} 分）`;

const each = (p: Read, result: string): string =>
  `${p('count')} ${p('unit')} × ${p('per')} = ${p('gained')}，最多 ${p('most')} 分，${result}`;

const PLACES: Readonly<Record<string, string>> = {
  reached: '达到目标',
  between: '在目标与零分线之间',
  beyond: '没有达到零分线',
};

/** 直接算出得分的规则，和逐件加分的规则。 */
export const scores: Texts<Exclude<RuleType, keyof typeof deductions>> = {
  binary: (p, result) => `${p('state')}，${result}`,
  sum: done,
  progressive: done,
  'bonus-level': done,
  levels: (p, result) => `${p('state')}，${result}`,
  ratio: (p, result) => share(p, result, ''),
  'ratio-gate': (p, result) => share(p, result, `低于 ${p('gate')} 不得分，`),
  weighted: (p, result) => {
    const [counts, targets, points] = [p.list('counts'), p.list('targets'), p.list('each')];
    const parts = p.list('names').map((name, at) => {
      const worth = points[at] ?? '';
      if (targets[at] === '0') return `${name}没有任务，${worth}`;
      return `${name} ${counts[at] ?? ''} ÷ ${targets[at] ?? ''} × ${worth}`;
    });
    return `${parts.join(' + ')}，${result}`;
  },
  coefficient: (p, result) => `${p('actual')} ${p('count')} × ${p('factor')} = ${p('product')}，${result}`,
  'target-line': (p, result) =>
    `${p('actual')} ${p('count')}，目标 ${p('target')}，零分线 ${p('zero')}，${PLACES[p('where')] ?? ''}，${result}`,
  tiers: (p, result) => `${p('on')} ${p('count')}，${result}`,
  accrue: each,
  'bonus-count': each,
  penalty: (p) => `${p('count')} ${p('unit')} × ${p('per')}，从总分里减，记 ${p('score')} 分`,
  veto: () => '',
  manual: () => '',
};
