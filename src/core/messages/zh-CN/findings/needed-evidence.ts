import type { Spread } from '../../../scheme/types';
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
  readonly spread: Spread | null;
  /** 计数的单位；空的按“份”。 */
  readonly unit: string;
  /** 成套材料的名称。 */
  readonly documents: readonly string[];
  /** 缺的材料，或没有佐证的项目。 */
  readonly missing: readonly string[];
  readonly doubtful: Doubtful;
}

type Doubtful = readonly { readonly document: string; readonly name: string }[];

/** “会议记录”，或“台账或案件材料”。 */
function anyOf(kinds: readonly string[]): string {
  return kinds.length > 0 ? kinds.join('或') : '佐证';
}

/** “ 5 月、8 月”（数字前空一格）或“第三、四季度”。 */
function gapsText(gaps: readonly string[], spread: Spread | null): string {
  if (spread === 'half-year') return gaps.map((half) => (half === '1' ? '上半年' : '下半年')).join('、');
  if (spread === 'month') return ` ${gaps.map((month) => `${month} 月`).join('、')}`;
  return `第${gaps.map((quarter) => ['一', '二', '三', '四'][Number(quarter) - 1] ?? quarter).join('、')}季度`;
}

const EVERY: Readonly<Record<Spread, string>> = { month: '每月', quarter: '每季度', 'half-year': '每半年' };

function every(spread: Spread | null): string {
  return EVERY[spread ?? 'quarter'];
}

/** “；“应急处置预案”算作“应急预案”，请核对” */
function doubtText(doubtful: Doubtful): string {
  return doubtful.map(({ document, name }) => `“${name}”算作“${document}”`).join('、');
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
  'evidence-too-few': ({ score, needed, found, kinds, unit }: TooFew): FindingText => ({
    message: `自评 ${score} 分，需要 ${needed} ${unit || '份'}${anyOf(kinds)}，现有 ${found} ${unit || '份'}。`,
    found: `${found} ${unit || '份'}`,
    expected: `${needed} ${unit || '份'}${anyOf(kinds)}`,
    remedy:
      unit === '' ? orDeduct(score) : `请在名称或备注里写明多少${unit}，如“10${unit}”。${orDeduct(score)}`,
  }),
  'evidence-too-few/documents': ({
    score,
    needed,
    found,
    documents,
    missing,
    doubtful,
  }: TooFew): FindingText => ({
    message: `自评 ${score} 分，${documents.join('、')}这 ${String(documents.length)} 种材料要有 ${needed} 种，找到 ${found} 种，没有找到：${missing.join('、')}${
      doubtful.length > 0 ? `（${doubtText(doubtful)}）` : ''
    }。`,
    found: `${found} 种，缺 ${missing.join('、')}`,
    expected: `${documents.join('、')}中的 ${needed} 种`,
    remedy: `按佐证清单的名称找的：有材料而名称不同的，请把名称写清楚。${orDeduct(score)}`,
  }),
  'evidence-too-few/doubt': ({
    doubtful,
  }: {
    readonly code: string;
    readonly doubtful: Doubtful;
  }): FindingText => ({
    message: `名称不完全一样：${doubtText(doubtful)}了。`,
    found: doubtful.map(({ name }) => name).join('、'),
    expected: doubtful.map(({ document }) => document).join('、'),
    remedy: '请看一眼是不是要的那份材料；是的不用改。',
  }),
  'evidence-too-few/projects': ({ score, needed, found, kinds, missing }: TooFew): FindingText => ({
    message: `自评 ${score} 分，每个项目都要有${anyOf(kinds)}（共 ${needed} 份，现有 ${found} 份），没有找到这些项目的：${missing.join('、')}。`,
    found: `缺 ${missing.join('、')}`,
    expected: `每个项目的${anyOf(kinds)}`,
    remedy: `按名称、备注、文件里的项目名称找的：有佐证而没写项目的，请把项目名称写进名称。${orDeduct(score)}`,
  }),
  'evidence-too-few/gaps': ({ score, needed, found, kinds, gaps, spread }: TooFew): FindingText => ({
    message: `自评 ${score} 分，需要 ${needed} 份${anyOf(kinds)}，现有 ${found} 份，缺${gapsText(gaps, spread)}。`,
    found: `${found} 份，缺${gapsText(gaps, spread)}`,
    expected: `${needed} 份${anyOf(kinds)}，${every(spread)}至少 1 份`,
    remedy: orDeduct(score),
  }),
  'evidence-too-few/spread': ({ score, found, kinds, gaps, spread }: TooFew): FindingText => ({
    message: `自评 ${score} 分，${anyOf(kinds)}有 ${found} 份，但缺${gapsText(gaps, spread)}。`,
    found: `${found} 份，缺${gapsText(gaps, spread)}`,
    expected: `${every(spread)}至少 1 份${anyOf(kinds)}`,
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
