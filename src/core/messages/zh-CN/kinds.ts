import type { FindingKind, KindCounts } from '../../checks/kind';

const words: Readonly<Record<FindingKind, string>> = {
  'no-evidence': '缺佐证',
  unfilled: '漏填',
  wrong: '填错',
  reminder: '提醒',
  note: '参考',
};

/** 问题分几类，各叫什么。 */
export const kinds = {
  words,
  /** “缺佐证 2，填错 1”；没有的不说。 */
  counts: (counts: KindCounts): string =>
    (Object.keys(words) as FindingKind[])
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${words[kind]} ${String(counts[kind])}`)
      .join('，'),
};
