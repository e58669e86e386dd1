import type { FindingText } from '../../types';

interface Change {
  readonly now: string;
  readonly before: string;
  /** 上年的文件和单元格。 */
  readonly where: string;
}

/** “8 分”；上年的满分不同的，写明满分。 */
function beforeText(before: string, mostBefore: string, most: string): string {
  return mostBefore === most ? `${before} 分` : `${before} 分（满分 ${mostBefore} 分）`;
}

/** 与上年相比。 */
export const lastYear = {
  'score-changed-from-last-year': ({
    now,
    points,
    before,
    pointsBefore,
    where,
  }: Change & {
    readonly code: string;
    readonly title: string;
    readonly points: string;
    readonly pointsBefore: string;
  }): FindingText => ({
    message: `今年自评 ${now} 分，上年 ${beforeText(before, pointsBefore, points)}，相差较大。上年的在 ${where}。`,
    found: `${now} 分`,
    expected: '',
    remedy: '不用改；核查时先看这一项，看有没有说得清的原因。',
  }),
  'score-changed-from-last-year/total': ({
    now,
    max,
    before,
    maxBefore,
    where,
  }: Change & { readonly max: string; readonly maxBefore: string }): FindingText => ({
    message: `今年总分 ${now} 分，上年 ${beforeText(before, maxBefore, max)}，相差较大。上年的在 ${where}。`,
    found: `${now} 分`,
    expected: '',
    remedy: '不用改；核查时先看这个村。',
  }),
  'score-changed-from-last-year/not-compared': ({
    codes,
  }: {
    readonly codes: readonly string[];
  }): FindingText => ({
    message: `上年的表里没有这些项目，没有比：${codes.join('、')}。`,
    found: codes.join('、'),
    expected: '',
    remedy: '不用改；细则换了项目的，本来就不能比。',
  }),
  'score-changed-from-last-year/no-village': (_params: Readonly<Record<string, never>>): FindingText => ({
    message: '上年的表里没有这个村，没有比。',
    found: '',
    expected: '',
    remedy: '上年有表的，请核对村名；改过名的，把原来的名字写进“村名单”的别名。',
  }),
  'score-changed-from-last-year/several': ({
    files,
  }: {
    readonly files: readonly string[];
  }): FindingText => ({
    message: `这个村上年的表有 ${String(files.length)} 份，不知道用哪一份，没有比：${files.join('、')}。`,
    found: '',
    expected: '上年的表一份',
    remedy: '请只给出上年定下来的那一份。',
  }),
};
