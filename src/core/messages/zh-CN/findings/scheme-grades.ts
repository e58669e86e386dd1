import type { FindingText } from '../../types';
import { dateText } from '../date-text';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** 等级、考核期、村名单、督查督办这几样设置的问题。 */
export const schemeGrades = {
  'scheme-grade/duplicate': ({ grade }: Texts<'grade'>): FindingText => ({
    message: `等级“${grade}”写了两次。`,
    found: grade,
    expected: '每个等级一行',
    remedy: '请删去一行，或改名字。',
  }),
  'scheme-grade/empty': ({ grade }: Texts<'grade'>): FindingText => ({
    message: `等级“${grade}”的起点不小于止点，没有一个分数落在里面。`,
    found: grade,
    expected: '起点小于止点',
    remedy: '请改起点或止点；最高一级的止点不填。',
  }),
  'scheme-grade/overlap': ({ lower, upper, at }: Texts<'lower' | 'upper' | 'at'>): FindingText => ({
    message: `等级“${lower}”和“${upper}”在 ${at} 分处重叠，同一个分数属于两个等级。`,
    found: at,
    expected: '一个分数只属于一个等级',
    remedy: '请改起点、止点，或改“含起点”“含止点”。',
  }),
  'scheme-grade/gap': ({
    lower,
    upper,
    from,
    at,
  }: Texts<'lower' | 'upper' | 'from' | 'at'>): FindingText => ({
    message:
      from === at
        ? `${at} 分既不属于“${lower}”，也不属于“${upper}”。`
        : `等级“${lower}”到 ${from} 分为止，“${upper}”从 ${at} 分开始，中间空着。`,
    found: at,
    expected: '两个等级首尾相接',
    remedy: '请改起点、止点，或改“含起点”“含止点”。',
  }),
  'scheme-grade/bottom': ({ grade, from }: Texts<'grade' | 'from'>): FindingText => ({
    message: `最低的等级“${grade}”从 ${from} 分开始，更低的分数没有等级。`,
    found: from,
    expected: '从 0 分开始，含起点',
    remedy: '请把最低一级的起点改成 0，含起点填“是”。',
  }),
  'scheme-grade/top': ({ grade, to }: Texts<'grade' | 'to'>): FindingText => ({
    message: `最高的等级“${grade}”到 ${to} 分为止；有加分的村会超过它，没有等级。`,
    found: to,
    expected: '不填止点',
    remedy: '请把最高一级的止点空着。',
  }),
  'scheme-period': ({ from, to }: Texts<'from' | 'to'>): FindingText => ({
    message: `考核期从${dateText(from)}开始，却在${dateText(to)}结束。`,
    found: dateText(to),
    expected: `不早于${dateText(from)}`,
    remedy: '请改考核期的开始或结束日期。',
  }),
  'scheme-period/deadline': ({ from, deadline }: Texts<'from' | 'deadline'>): FindingText => ({
    message: `报送截止日是${dateText(deadline)}，比考核期开始的${dateText(from)}还早。`,
    found: dateText(deadline),
    expected: `晚于${dateText(from)}`,
    remedy: '请改报送截止日。',
  }),
  'scheme-village': ({ name, where }: Texts<'name' | 'where'>): FindingText => ({
    message: `村名“${name}”重复，${where} 已经有了。`,
    found: name,
    expected: '每个村一行，名字和别名都不重复',
    remedy: '请删去重复的一行，或改别名。',
  }),
  'scheme-supervision/not-above': ({ name, text }: Texts<'name' | 'text'>): FindingText => ({
    message: `“${name}”要大于 0，这里是 ${text}。`,
    found: text,
    expected: '大于 0 的数字',
    remedy: '请改成大于 0 的数字；不用这一条的，请空着。',
  }),
  'scheme-supervision/share': ({ name, text }: Texts<'name' | 'text'>): FindingText => ({
    message: `“${name}”是百分比，不能超过 100，这里是 ${text}。`,
    found: text,
    expected: '不超过 100 的数字',
    remedy: '请改成不超过 100 的数字，如 30。',
  }),
  'scheme-supervision/grade': ({
    grade,
    known,
  }: Texts<'grade'> & { readonly known: readonly string[] }): FindingText => ({
    message: `要督查的等级“${grade}”，“等级”表里没有。`,
    found: grade,
    expected: known.join(' / '),
    remedy: '请写“等级”表里有的等级，几个等级用顿号隔开；不按等级督查的，请空着。',
  }),
} satisfies Record<string, (params: never) => FindingText>;
