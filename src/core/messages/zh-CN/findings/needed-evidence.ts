import type { FindingText } from '../../types';

interface ItemName {
  readonly code: string;
  readonly title: string;
}

interface TooFew extends ItemName {
  readonly score: string;
  readonly needed: string;
  readonly found: string;
  readonly kinds: readonly string[];
  readonly otherKinds: readonly string[];
  readonly gaps: readonly string[];
  readonly spread: 'month' | 'quarter' | null;
}

/** “会议记录”，或“台账或案件材料”。 */
function anyOf(kinds: readonly string[]): string {
  return kinds.length > 0 ? kinds.join('或') : '佐证';
}

/** “ 5 月、8 月”（数字前空一格）或“第三、四季度”。 */
function gapsText(gaps: readonly string[], spread: 'month' | 'quarter' | null): string {
  if (spread === 'month') return ` ${gaps.map((month) => `${month} 月`).join('、')}`;
  return `第${gaps.map((quarter) => ['一', '二', '三', '四'][Number(quarter) - 1] ?? quarter).join('、')}季度`;
}

function orDeduct(score: string): string {
  return `请补交；确实没有的，照规则扣分，不要仍写 ${score} 分。`;
}

/** 佐证够不够。 */
export const neededEvidence = {
  'evidence-missing': ({
    score,
    needed,
    kinds,
    asked,
  }: ItemName & {
    readonly score: string;
    readonly needed: string;
    readonly kinds: readonly (readonly string[])[];
    readonly asked: string;
  }): FindingText => ({
    message: `自评 ${score} 分，没有任何佐证；需要 ${needed} 份${kinds.map(anyOf).join('、')}${asked === '' ? '' : `（${asked}）`}。`,
    found: '',
    expected: `${needed} 份${kinds.map(anyOf).join('、')}`,
    remedy: '请在佐证清单登记佐证，把编号填到这里；没有佐证的不能得分。',
  }),
  'evidence-too-few': ({ score, needed, found, kinds }: TooFew): FindingText => ({
    message: `自评 ${score} 分，需要 ${needed} 份${anyOf(kinds)}，现有 ${found} 份。`,
    found: `${found} 份`,
    expected: `${needed} 份${anyOf(kinds)}`,
    remedy: orDeduct(score),
  }),
  'evidence-too-few/gaps': ({ score, needed, found, kinds, gaps, spread }: TooFew): FindingText => ({
    message: `自评 ${score} 分，需要 ${needed} 份${anyOf(kinds)}，现有 ${found} 份，缺${gapsText(gaps, spread)}。`,
    found: `${found} 份，缺${gapsText(gaps, spread)}`,
    expected: `${needed} 份${anyOf(kinds)}，${spread === 'month' ? '每月' : '每季度'}至少 1 份`,
    remedy: orDeduct(score),
  }),
  'evidence-too-few/spread': ({ score, found, kinds, gaps, spread }: TooFew): FindingText => ({
    message: `自评 ${score} 分，${anyOf(kinds)}有 ${found} 份，但缺${gapsText(gaps, spread)}。`,
    found: `${found} 份，缺${gapsText(gaps, spread)}`,
    expected: `${spread === 'month' ? '每月' : '每季度'}至少 1 份${anyOf(kinds)}`,
    remedy: orDeduct(score),
  }),
  'evidence-too-few/kind': ({ score, needed, kinds, otherKinds }: TooFew): FindingText => ({
    message: `自评 ${score} 分，需要 ${needed} 份${anyOf(kinds)}，引用的佐证里一份也没有${
      otherKinds.length > 0 ? `（引用的是${otherKinds.join('、')}）` : ''
    }。`,
    found: otherKinds.join('、'),
    expected: `${needed} 份${anyOf(kinds)}`,
    remedy: `请补交${anyOf(kinds)}；佐证清单里类型选错的，请改正类型。`,
  }),
  'evidence-unknown-number': ({
    numbers,
  }: ItemName & { readonly numbers: readonly string[] }): FindingText => ({
    message: `佐证编号 ${numbers.join('、')} 在佐证清单里没有。`,
    found: numbers.join('、'),
    expected: '佐证清单里有的编号',
    remedy: '请核对编号；还没有登记的，请在佐证清单补登。',
  }),
};
