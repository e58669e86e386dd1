import type { policies as zhCN } from '../../zh-CN/findings/policies';

/** What is wrong with the policies (计分办法) of a scheme itself. */
export const policies: typeof zhCN = {
  'scheme-policy/missing': () => ({
    message: 'There are parameters but no policy.',
    found: '',
    expected: 'a policy',
    remedy: 'Choose a policy from the list, or delete the parameters.',
  }),
  'scheme-policy/unknown': ({ policy, name }) => ({
    message: `${policy} names ${name}, which the scheme does not have.`,
    found: name,
    expected: 'a code, a section or a grade of the scheme',
    remedy: 'Mend it after 细则 and 等级, spelled exactly; several are parted by 、.',
  }),
  'scheme-policy/kind': ({ policy, name }) => ({
    message: `${policy} cannot be used for ${name}: the item’s kind or rule does not fit.`,
    found: name,
    expected: 'an item of a fitting kind',
    remedy:
      '加分分组 and 署名均分 take bonus items, 发生 and 未发生 veto items, ranks items with a count, all else regular items.',
  }),
  'scheme-policy/twice': ({ policy, name }) => ({
    message: `${name} stands twice in ${policy}.`,
    found: name,
    expected: 'once',
    remedy: 'Delete one of them.',
  }),
  'scheme-policy/value': ({ policy, name, value }) => ({
    message: `${name} of ${policy} cannot be ${value}.`,
    found: value,
    expected: 'a number that makes sense',
    remedy: 'Caps, weights and quotas are above 0, quotas whole, percentages at most 100.',
  }),
  'scheme-policy/limit': ({ policy }) => ({
    message: `${policy} states no limit and so does nothing.`,
    found: '',
    expected: 'at least one limit',
    remedy: '加分分组 takes 上限 or 取法=就高, 等级名额 takes 至多 or 比例.',
  }),
  'scheme-policy/ranking': ({ policy }) => ({
    message: `${policy} rests on ranks, but 是否排名 is 否: it has no effect.`,
    found: policy,
    expected: '是否排名=是, or a policy without ranks',
    remedy: 'Ranking needs a basis from above: with one set 是否排名 to 是, without one delete this row.',
  }),
  'scheme-policy/veto': ({ policy, name }) => ({
    message: `${policy} looks at veto item ${name}, but 是否一票否决 is 否: villages’ tables lack it.`,
    found: name,
    expected: '是否一票否决=是, or other conditions',
    remedy:
      'Vetoes need a basis from above: with one set 是否一票否决 to 是, without one delete the condition.',
  }),
  'scheme-policy/lowest': ({ policy, grade }) => ({
    message: `${policy} limits the lowest grade ${grade}: villages that miss it would have none.`,
    found: grade,
    expected: 'a grade above the lowest',
    remedy: 'Name a higher grade, or delete this row.',
  }),
  'scheme-policy/steps': ({ policy, name }) => ({
    message: `The percentages of ${policy} go from high to low; ${name} is out of order.`,
    found: name,
    expected: 'best grade first, such as A:90、B:60、C:0',
    remedy: 'Keep the order of 等级 and end with 0.',
  }),
  'scheme-policy/weights': ({ sum, base }) => ({
    message: `The weights add up to ${sum}; the base is ${base}.`,
    found: sum,
    expected: base,
    remedy: 'Change the weights or the base until both are equal.',
  }),
  'scheme-policy/unweighted': ({ section }) => ({
    message: `Section ${section} has no weight; others have.`,
    found: section,
    expected: 'a weight for every section',
    remedy: 'Add a row 指标权重 for it, or use no weights at all.',
  }),
  'scheme-policy/bands': ({ from }) => ({
    message: `The bands of 折入上级 overlap or leave a gap at ${from}.`,
    found: from,
    expected: 'bands that meet, every score in one',
    remedy: 'Change 起, 止, 含起点 or 含止点; the highest band has no 止.',
  }),
};
