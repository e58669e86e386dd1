import type { schemeItems as zhCN } from '../../zh-CN/findings/scheme-items';

/** Faults of a single item's rule and limits. */
export const schemeItems: typeof zhCN = {
  'scheme-rule/names': ({ name }) => ({
    message: `“${name}” is written twice, or its two places differ.`,
    found: name,
    expected: 'each name once, spelt alike',
    remedy: 'Mend the names in the parameters.',
  }),
  'scheme-rule/levels-top': ({ best, points }) => ({
    message: `The best level gives ${best}; the item holds ${points}, which nobody can reach.`,
    found: best,
    expected: points,
    remedy: 'Check the levels and the points; leave it if it is meant so.',
  }),
  'scheme-rule/coefficient': ({ factor, target, product, points }) => ({
    message: `${factor} × ${target} = ${product}, not the ${points} points: reaching the target is not worth exactly full points.`,
    found: product,
    expected: points,
    remedy: 'Check factor, target and points; leave it if the document says so.',
  }),
  'scheme-rule/order': ({ band, points }) => ({
    message: `Band ${band} takes ${points}, more than a worse band.`,
    found: points,
    expected: 'the worse, the more',
    remedy: 'Mend the bands.',
  }),
  'scheme-rule/lines': ({ target, zero }) => ({
    message: `The zero line ${zero} is better than the target ${target}: one number would earn all and nothing.`,
    found: zero,
    expected: `no better than ${target}`,
    remedy: 'Mend target or zero line; where less is better, add 方向=越少越好.',
  }),
  'scheme-rule/middle': ({ target, zero }) => ({
    message: `Nothing says what lies between the target ${target} and the zero line ${zero} is worth.`,
    found: '',
    expected: '中间=满分, 按比例 or 酌情',
    remedy: 'Add 中间= to the parameters; without it, that is left to judgement.',
  }),
  'scheme-limits/number': ({ name, text }) => ({
    message: `${name} must be above 0; it is ${text}.`,
    found: text,
    expected: 'a number above 0',
    remedy: 'Mend it, or delete it.',
  }),
  'scheme-limits/basic': ({ basic, points }) => ({
    message: `基本分 ${basic} is more than the ${points} points.`,
    found: basic,
    expected: `at most ${points}`,
    remedy: 'Change 基本分 or the points.',
  }),
  'scheme-limits/basic-unused': ({ rule }) => ({
    message: `Rule ${rule} gives the score itself; 基本分 has no meaning.`,
    found: '',
    expected: 'no 基本分',
    remedy: 'Delete 基本分=, or choose a rule that adds or deducts.',
  }),
  'scheme-limits/floor': ({ most, start }) => ({
    message: `扣完为止 is written, yet 扣分上限 is ${most}, more than the ${start} there are to lose.`,
    found: most,
    expected: `at most ${start}`,
    remedy: 'Write 不保底 if the score may go below 0; else lower 扣分上限.',
  }),
  'scheme-limits/floor-unused': ({ rule, floor }) => ({
    message: `${floor} is written, but rule ${rule} never goes below 0.`,
    found: floor,
    expected: 'nothing',
    remedy: 'Check the rule; leave it if it does no harm.',
  }),
  'scheme-limits/kind': ({ kind, name }) => ({
    message: `A ${kind} item cannot have ${name}.`,
    found: name,
    expected: 'only on regular items',
    remedy: 'Delete it, or change the kind.',
  }),
};
