import type { FindingText } from '../../types';

type Nothing = Readonly<Record<string, never>>;
type Texts<K extends string> = Readonly<Record<K, string>>;

const KINDS: Readonly<Record<string, string>> = {
  regular: '常规',
  bonus: '加分',
  penalty: '扣减',
  veto: '否决',
};

/** 考核细则自己的问题：不看任何一个村的表。 */
export const scheme = {
  'scheme-table': ({ sheet }: Texts<'sheet'>): FindingText => ({
    message: `考核细则里没有“${sheet}”工作表。`,
    found: '',
    expected: `一张名叫“${sheet}”的工作表`,
    remedy: '请用 zpt scheme init 生成的工作簿填写，不要删改工作表的名字。',
  }),
  'scheme-table/columns': ({
    sheet,
    columns,
  }: Texts<'sheet'> & { readonly columns: readonly string[] }): FindingText => ({
    message: `“${sheet}”里没有找到这些表头：${columns.join('、')}。`,
    found: '',
    expected: columns.join('、'),
    remedy: '请把表头补齐；表头要在同一行，文字不能改。',
  }),
  'scheme-setting': ({ name }: Texts<'name'>): FindingText => ({
    message: `“${name}”没有填。`,
    found: '',
    expected: name,
    remedy: `请在“设置”里填上“${name}”。`,
  }),
  'scheme-number': ({ name, text }: Texts<'name' | 'text'>): FindingText => ({
    message: `“${name}”要填数字，这里是“${text}”。`,
    found: text,
    expected: '数字',
    remedy: '请只填数字，不带单位；单元格是文本格式的，改成常规再填。',
  }),
  'scheme-number/whole': ({ name, text, most }: Texts<'name' | 'text' | 'most'>): FindingText => ({
    message: `“${name}”要填 0 到 ${most} 的整数，这里是 ${text}。`,
    found: text,
    expected: `0 到 ${most} 的整数`,
    remedy: '请改成整数。',
  }),
  'scheme-number/share': ({ name, text }: Texts<'name' | 'text'>): FindingText => ({
    message: `“${name}”要填大于 0、不大于 1 的数，这里是 ${text}。`,
    found: text,
    expected: '如 0.8，就是八成',
    remedy: '请改成 0 到 1 之间的数；空着就按 0.8。',
  }),
  'scheme-number/negative': ({ name, text }: Texts<'name' | 'text'>): FindingText => ({
    message: `“${name}”不能小于 0，这里是 ${text}。`,
    found: text,
    expected: '0 或更大的数字',
    remedy: '请改成 0 或更大的数字。',
  }),
  'scheme-date': ({ name, text }: Texts<'name' | 'text'>): FindingText => ({
    message: `“${name}”要填日期，这里是“${text}”。`,
    found: text,
    expected: '日期，如 2022-3-30',
    remedy: '请填年、月、日都有的日期，如 2022-3-30。',
  }),
  'scheme-word': ({
    name,
    text,
    words,
  }: Texts<'name' | 'text'> & { readonly words: readonly string[] }): FindingText => ({
    message: `“${name}”只能填${words.map((word) => `“${word}”`).join('、')}，这里是“${text}”。`,
    found: text,
    expected: words.join(' / '),
    remedy: '请从下拉列表中选。',
  }),
  'scheme-items': (_params: Nothing): FindingText => ({
    message: '“细则”里没有任何考核项目。',
    found: '',
    expected: '至少一个考核项目',
    remedy: '请在表头下面逐行填写考核项目。',
  }),
  'scheme-code': ({ title }: Texts<'title'>): FindingText => ({
    message: `考核项目“${title}”没有编号。`,
    found: '',
    expected: '不与别的项目重复的编号，如 2.1',
    remedy: '请填上编号；各村的表靠编号对上考核项目。',
  }),
  'scheme-code/duplicate': ({ code, where }: Texts<'code' | 'where'>): FindingText => ({
    message: `编号 ${code} 重复，${where} 已经用过。`,
    found: code,
    expected: '不与别的项目重复的编号',
    remedy: '请给其中一个换一个编号。',
  }),
  'scheme-code/number': ({ code }: Texts<'code'>): FindingText => ({
    message: `编号 ${code} 存成了数字，分不清 ${code} 和 ${code}0。`,
    found: code,
    expected: '文本格式的编号',
    remedy: '请把单元格格式改成“文本”，再重新填一遍编号。',
  }),
  'scheme-points': ({ code, title, points }: Texts<'code' | 'title' | 'points'>): FindingText => ({
    message:
      points === '' ? `${code} ${title} 没有分值。` : `${code} ${title} 的分值是 ${points}，应大于 0。`,
    found: points,
    expected: '大于 0 的数字',
    remedy: '请填分值；加分项填最多能加的分。只有否决项不填分值。',
  }),
  'scheme-points/sum': ({
    sum,
    base,
    difference,
    more,
  }: Texts<'sum' | 'base' | 'difference'> & { readonly more: boolean }): FindingText => ({
    message: `常规项目的分值加起来是 ${sum} 分，总分是 ${base} 分，${more ? '多' : '少'}了 ${difference} 分。`,
    found: sum,
    expected: base,
    remedy: '请核对“细则”里常规项目的分值，或改“设置”里的总分。加分项不算在内。',
  }),
  'scheme-rule/missing': (_params: Nothing): FindingText => ({
    message: '没有填规则类型。',
    found: '',
    expected: '下拉列表中的一种规则；不好用规则算的选“酌情打分”',
    remedy: '请从下拉列表中选一种规则。',
  }),
  'scheme-rule/unknown': ({
    word,
    known,
  }: Texts<'word'> & { readonly known: readonly string[] }): FindingText => ({
    message: `没有“${word}”这种规则。`,
    found: word,
    expected: known.join(' / '),
    remedy: '请从下拉列表中选一种规则；都不合适的选“酌情打分”。',
  }),
  'scheme-rule/parameter': ({
    rule,
    word,
    known,
  }: Texts<'rule' | 'word'> & { readonly known: readonly string[] }): FindingText => ({
    message: `规则“${rule}”没有“${word}”这个参数。`,
    found: word,
    expected: known.length > 0 ? known.join('、') : '不填参数',
    remedy: '请按“参数名=值”的样子写，几个参数之间用分号隔开。',
  }),
  'scheme-rule/parameter-missing': ({ rule, word }: Texts<'rule' | 'word'>): FindingText => ({
    message: `规则“${rule}”缺少参数“${word}”。`,
    found: '',
    expected: `${word}=…`,
    remedy: `请在规则参数里补上“${word}=值”，几个参数之间用分号隔开。`,
  }),
  'scheme-rule/parameter-value': ({ word, value }: Texts<'word' | 'value'>): FindingText => ({
    message: `参数“${word}”的值“${value}”不对。`,
    found: value,
    expected: '本参数要的数字、词，或“名称:分值、名称:分值”',
    remedy: `请改正“${word}=”后面的值。`,
  }),
  'scheme-rule/kind': ({ rule, kind }: Texts<'rule' | 'kind'>): FindingText => ({
    message: `${KINDS[kind] ?? kind}项目不能用“${rule}”这种规则。`,
    found: rule,
    expected: kind === 'veto' ? '一票否决' : kind === 'penalty' ? '总分扣减' : '与类别相符的规则',
    remedy:
      '请改规则类型，或改类别：加分规则只用于加分项目，总分扣减只用于扣减项目，一票否决只用于否决项目。',
  }),
  'scheme-rule/parts-sum': ({ sum, points }: Texts<'sum' | 'points'>): FindingText => ({
    message: `各子项加起来是 ${sum} 分，分值是 ${points} 分，对不上。`,
    found: sum,
    expected: points,
    remedy: '请改子项的分，或改分值，使两边相等。',
  }),
  'scheme-rule/deducts-more': ({ most, points }: Texts<'most' | 'points'>): FindingText => ({
    message: `按这条规则最多要扣 ${most} 分，可是本项只有 ${points} 分。`,
    found: most,
    expected: `不超过 ${points}`,
    remedy: '请改小每次扣的分，或改应有的次数；确实如此的，在规则参数里写明“扣完为止”或“不保底”。',
  }),
  'scheme-rule/uncapped': (_params: Nothing): FindingText => ({
    message: '加分没有上限。',
    found: '',
    expected: '最多=数字',
    remedy: '请填分值，或在规则参数里写“最多=”。',
  }),
  'scheme-rule/bands': ({ band }: Texts<'band'>): FindingText => ({
    message: `档位 ${band} 不对：起点重复，或分数超过分值。`,
    found: band,
    expected: '起点各不相同，分数不超过分值',
    remedy: '请改正这一档。',
  }),
  'scheme-rule/target': ({ name }: Texts<'name'>): FindingText => ({
    message: `实际和目标都是“${name}”，比例永远是 1。`,
    found: name,
    expected: '两个不同的数',
    remedy: '请改正规则参数里的实际或目标。',
  }),
  'scheme-bonus-cap': (_params: Nothing): FindingText => ({
    message: '有加分项目，但没有填加分上限。',
    found: '',
    expected: '加分上限，如 5',
    remedy: '请在“设置”里填加分上限：所有加分项目合起来最多加多少分。',
  }),
  'scheme-evidence': ({ piece }: Texts<'piece'>): FindingText => ({
    message: `佐证参数“${piece}”看不懂。`,
    found: piece,
    expected: '如：类型=会议记录、照片；至少=4；分布=季度',
    remedy:
      '请按例子改写，一条要求一行；可以用的有：类型、至少、每=项目、分布=月份/季度/半年、日期=考核期内、期限=报送截止、材料=名称、名称（成套材料）、单位=户、文号=要有、人工=签字、盖章。',
  }),
  'scheme-evidence/meant': ({ kind, meant }: Texts<'kind' | 'meant'>): FindingText => ({
    message: `没有“${kind}”这种佐证，是不是指“${meant}”？`,
    found: kind,
    expected: meant,
    remedy: `请改成“${meant}”。`,
  }),
  'scheme-evidence/kind': ({ kind }: Texts<'kind'>): FindingText => ({
    message: `“${kind}”不在常用的佐证类型里。`,
    found: kind,
    expected: '常用的佐证类型，或本细则自定的类型',
    remedy: '写错的请改正；确实是自定类型的可以保留，各村的下拉列表里会有它。',
  }),
  'scheme-veto-grade': ({
    grade,
    known,
  }: Texts<'grade'> & { readonly known: readonly string[] }): FindingText => ({
    message: `一票否决后定为“${grade}”，但“等级”里没有这个等级。`,
    found: grade,
    expected: known.join(' / '),
    remedy: '请改规则参数里的等级，或在“等级”里补上。',
  }),
};
