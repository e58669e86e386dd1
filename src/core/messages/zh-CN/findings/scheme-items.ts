import type { FindingText } from '../../types';

type Texts<K extends string> = Readonly<Record<K, string>>;

const KINDS: Readonly<Record<string, string>> = { regular: '常规', bonus: '加分', veto: '否决' };

/** 一条打分规则自己的问题，和项目上下限的问题。 */
export const schemeItems = {
  'scheme-rule/names': ({ name }: Texts<'name'>): FindingText => ({
    message: `“${name}”写了两次，或者两处的名称对不上。`,
    found: name,
    expected: '每个名称一次，各处写法一样',
    remedy: '请改正规则参数里的名称。',
  }),
  'scheme-rule/levels-top': ({ best, points }: Texts<'best' | 'points'>): FindingText => ({
    message: `最高一档是 ${best} 分，分值是 ${points} 分，没有一个村能得满分。`,
    found: best,
    expected: points,
    remedy: '请核对档次的分数和分值；确实如此的可以不改。',
  }),
  'scheme-rule/coefficient': ({
    factor,
    target,
    product,
    points,
  }: Texts<'factor' | 'target' | 'product' | 'points'>): FindingText => ({
    message: `${factor} × ${target} = ${product}，不等于分值 ${points}：正好达标的村得不到满分，或不到达标数就满分。`,
    found: product,
    expected: points,
    remedy: '请核对系数、达标数和分值；原件如此的可以不改。',
  }),
  'scheme-rule/order': ({ band, points }: Texts<'band' | 'points'>): FindingText => ({
    message: `“${band}”这一档扣 ${points} 分，比更差的一档扣得还多。`,
    found: points,
    expected: '差得越多，扣得越多',
    remedy: '请改正档位。',
  }),
  'scheme-rule/lines': ({ target, zero }: Texts<'target' | 'zero'>): FindingText => ({
    message: `零分线 ${zero} 比目标 ${target} 还要好，同一个数既得满分又不得分。`,
    found: zero,
    expected: `不比 ${target} 好`,
    remedy: '请改正目标或零分线；越少越好的，写上“方向=越少越好”。',
  }),
  'scheme-rule/middle': ({ target, zero }: Texts<'target' | 'zero'>): FindingText => ({
    message: `目标是 ${target}，零分线是 ${zero}，中间的得多少分没有写。`,
    found: '',
    expected: '中间=满分、按比例或酌情',
    remedy: '请在规则参数里写上“中间=”；不写的，中间的由人酌情打分。',
  }),
  'scheme-limits/number': ({ name, text }: Texts<'name' | 'text'>): FindingText => ({
    message: `“${name}”要大于 0，这里是 ${text}。`,
    found: text,
    expected: '大于 0 的数字',
    remedy: '请改正；没有这条规定的，删去。',
  }),
  'scheme-limits/basic': ({ basic, points }: Texts<'basic' | 'points'>): FindingText => ({
    message: `基本分 ${basic} 分比分值 ${points} 分还多。`,
    found: basic,
    expected: `不超过 ${points}`,
    remedy: '请改基本分，或改分值。',
  }),
  'scheme-limits/basic-unused': ({ rule }: Texts<'rule'>): FindingText => ({
    message: `规则“${rule}”直接给出得分，用不上基本分。`,
    found: '',
    expected: '不写基本分',
    remedy: '请删去“基本分=”，或换一种在基本分上加减的规则。',
  }),
  'scheme-limits/floor': ({ most, start }: Texts<'most' | 'start'>): FindingText => ({
    message: `写了“扣完为止”，扣分上限却是 ${most} 分，比能扣的 ${start} 分还多。`,
    found: most,
    expected: `不超过 ${start}`,
    remedy: '可以扣到 0 分以下的，把“扣完为止”改成“不保底”；不可以的，改小扣分上限。',
  }),
  'scheme-limits/floor-unused': ({ rule, floor }: Texts<'rule' | 'floor'>): FindingText => ({
    message: `写了“${floor}”，可是规则“${rule}”不会扣到 0 分以下。`,
    found: floor,
    expected: '不写',
    remedy: '请核对规则；没有影响的可以不改。',
  }),
  'scheme-limits/kind': ({ kind, name }: Texts<'kind' | 'name'>): FindingText => ({
    message: `${KINDS[kind] ?? kind}项目不能写“${name}”。`,
    found: name,
    expected: '只用于常规项目',
    remedy: '请删去，或改类别。',
  }),
} satisfies Record<string, (params: never) => FindingText>;
