import type { FindingText } from '../../types';

type Nothing = Readonly<Record<string, never>>;
type Texts<K extends string> = Readonly<Record<K, string>>;

/** 计分办法自己的问题：不看任何一个村的表。 */
export const policies = {
  'scheme-policy/missing': (_params: Nothing): FindingText => ({
    message: '写了参数，没有选办法。',
    found: '',
    expected: '一种办法',
    remedy: '请从下拉列表中选一种办法，或删去这一行的参数。',
  }),
  'scheme-policy/unknown': ({ policy, name }: Texts<'policy' | 'name'>): FindingText => ({
    message: `“${policy}”里写的“${name}”，细则里没有。`,
    found: name,
    expected: '细则里有的项目编号、一级指标或等级',
    remedy: '请对照“细则”和“等级”改正；编号和名称要一字不差，多个之间用顿号隔开。',
  }),
  'scheme-policy/kind': ({ policy, name }: Texts<'policy' | 'name'>): FindingText => ({
    message: `“${policy}”不能用在“${name}”上：项目的类别或规则不合适。`,
    found: name,
    expected: '类别合适的项目',
    remedy:
      '加分分组、署名均分只用于加分项；发生、未发生只用于否决项；按名次算分的项目实际数要填数字；其余用于常规项目。',
  }),
  'scheme-policy/twice': ({ policy, name }: Texts<'policy' | 'name'>): FindingText => ({
    message: `“${name}”在“${policy}”里出现了两次。`,
    found: name,
    expected: '只出现一次',
    remedy: '请删去重复的，或并成一行。',
  }),
  'scheme-policy/value': ({ policy, name, value }: Texts<'policy' | 'name' | 'value'>): FindingText => ({
    message: `“${policy}”的“${name}”不能是 ${value}。`,
    found: value,
    expected: '合理的数字',
    remedy: '上限、占分和名额要大于 0，名额是整数，百分数不超过 100；不限就不写。',
  }),
  'scheme-policy/limit': ({ policy }: Texts<'policy'>): FindingText => ({
    message: `“${policy}”没有写限制，等于没有这一条。`,
    found: '',
    expected: '至少一个限制',
    remedy: '加分分组写上限或取法=就高；等级名额写至多或比例。',
  }),
  'scheme-policy/ranking': ({ policy }: Texts<'policy'>): FindingText => ({
    message: `“${policy}”要靠名次，但“是否排名”填的是“否”，这一条不会起作用。`,
    found: policy,
    expected: '是否排名=是，或不用名次的办法',
    remedy: '排名要有上级依据：有依据的把“是否排名”改成“是”，没有的删去这一条。',
  }),
  'scheme-policy/veto': ({ policy, name }: Texts<'policy' | 'name'>): FindingText => ({
    message: `“${policy}”要看否决项 ${name}，但“是否一票否决”填的是“否”，各村的表里没有这一项。`,
    found: name,
    expected: '是否一票否决=是，或不看否决项的条件',
    remedy: '一票否决要有上级依据：有依据的把“是否一票否决”改成“是”，没有的删去这个条件。',
  }),
  'scheme-policy/lowest': ({ policy, grade }: Texts<'policy' | 'grade'>): FindingText => ({
    message: `“${policy}”限制了最低的等级“${grade}”，够不上的村就没有等级可定了。`,
    found: grade,
    expected: '最低一级以外的等级',
    remedy: '请改成较高的等级，或删去这一条。',
  }),
  'scheme-policy/steps': ({ policy, name }: Texts<'policy' | 'name'>): FindingText => ({
    message: `“${policy}”的得分率要从高到低逐级写，“${name}”的次序不对。`,
    found: name,
    expected: '等级从高到低，得分率从大到小，如 A:90、B:60、C:0',
    remedy: '请按“等级”里的次序写，最后一级写 0。',
  }),
  'scheme-policy/weights': ({ sum, base }: Texts<'sum' | 'base'>): FindingText => ({
    message: `各一级指标的占分合计 ${sum} 分，总分是 ${base} 分。`,
    found: sum,
    expected: base,
    remedy: '请改占分或总分，使两者相等。',
  }),
  'scheme-policy/unweighted': ({ section }: Texts<'section'>): FindingText => ({
    message: `一级指标“${section}”没有写占分，别的指标写了。`,
    found: section,
    expected: '每个一级指标都有占分',
    remedy: '请给它补一行“指标权重”，或全部不用权重。',
  }),
  'scheme-policy/bands': ({ from }: Texts<'from'>): FindingText => ({
    message: `折入上级的分数段在 ${from} 分处重叠或有空档。`,
    found: from,
    expected: '各段首尾相接，一个分数只属于一段',
    remedy: '请改起点、止点，或改“含起点”“含止点”；最高一段不写止点。',
  }),
} satisfies Record<string, (params: never) => FindingText>;
