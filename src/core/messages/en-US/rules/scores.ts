import type { Read, Texts } from '../../rule-params';
import type { scores as zhCN } from '../../zh-CN/rules/scores';

const done = (p: Read, result: string): string => `done: ${p('chosen')}; ${result}`;

const share = (p: Read, result: string, more: string): string =>
  p('goal') === '0'
    ? `${p('target')} 0, nothing to do: ${p('score')} points`
    : `${p('actual')} ${p('count')} of ${p('target')} ${p('goal')}${more}: ${result} of ${p('points')}`;

const each = (p: Read, result: string): string =>
  `${p('count')} ${p('unit')} × ${p('per')} = ${p('gained')}, ${p('most')} at most: ${result}`;

const PLACES: Readonly<Record<string, string>> = {
  reached: 'target reached',
  between: 'between target and zero line',
  beyond: 'zero line missed',
};

/** Rules that give the score itself, and rules that add. */
export const scores: Texts<keyof typeof zhCN> = {
  binary: (p, result) => `${p('state')}: ${result}`,
  sum: done,
  progressive: done,
  'bonus-level': done,
  levels: (p, result) => `${p('state')}: ${result}`,
  ratio: (p, result) => share(p, result, ''),
  'ratio-gate': (p, result) => share(p, result, ` (nothing below ${p('gate')})`),
  weighted: (p, result) => {
    const [counts, targets, points] = [p.list('counts'), p.list('targets'), p.list('each')];
    const parts = p.list('names').map((name, at) => {
      const worth = points[at] ?? '';
      return targets[at] === '0'
        ? `${name} (nothing to do) ${worth}`
        : `${name} ${counts[at] ?? ''} ÷ ${targets[at] ?? ''} × ${worth}`;
    });
    return `${parts.join(' + ')}: ${result}`;
  },
  coefficient: (p, result) => `${p('actual')} ${p('count')} × ${p('factor')} = ${p('product')}: ${result}`,
  'target-line': (p, result) =>
    `${p('actual')} ${p('count')}, target ${p('target')}, zero line ${p('zero')}, ${PLACES[p('where')] ?? ''}: ${result}`,
  tiers: (p, result) => `${p('on')} ${p('count')}: ${result}`,
  accrue: each,
  'bonus-count': each,
  penalty: (p) => `${p('count')} ${p('unit')} × ${p('per')} off the total: ${p('score')} points`,
  veto: () => '',
  manual: () => '',
};
