import type { FindingText } from '../../types';

interface Compared {
  readonly written: string;
  readonly expected: string;
}

/** 小计、合计、加分的问题。 */
export const totals = {
  'total-mismatch': ({ written, expected }: Compared): FindingText => ({
    message: `合计写的是 ${written}，应为 ${expected}。`,
    found: written,
    expected,
    remedy: `请核对各项自评分，把合计改为 ${expected}，或恢复求和公式。`,
  }),
  'total-mismatch/blank': ({ expected }: { readonly expected: string }): FindingText => ({
    message: `合计空着，按各项自评分应为 ${expected}。`,
    found: '',
    expected,
    remedy: `请填写合计 ${expected}，或恢复求和公式。`,
  }),
  'total-mismatch/text': ({ written, expected }: Compared): FindingText => ({
    message: `合计写的是“${written}”，是文字不是数字，应为 ${expected}。`,
    found: written,
    expected,
    remedy: `请改成数字 ${expected}，不写单位。`,
  }),
  'total-mismatch/error': ({ written, expected }: Compared): FindingText => ({
    message: `合计的公式出错，显示 ${written}，应为 ${expected}。`,
    found: written,
    expected,
    remedy: '请恢复求和公式，或直接填写合计。',
  }),
  'subtotal-mismatch': ({
    section,
    written,
    expected,
  }: Compared & { readonly section: string }): FindingText => ({
    message: `${section === '' ? '加分' : `“${section}”`}小计写的是 ${written}，应为 ${expected}。`,
    found: written,
    expected,
    remedy: `请核对本部分各项自评分，把小计改为 ${expected}，或恢复求和公式。`,
  }),
  'total-not-formula': (_params: Readonly<Record<string, never>>): FindingText => ({
    message: '这里的合计数是手写的，分数改了它不会跟着变。',
    found: '手写的数字',
    expected: '求和公式',
    remedy: '请恢复求和公式。',
  }),
  'total-stale': ({ written, expected }: Compared): FindingText => ({
    message: `公式还停在旧数 ${written} 上，重新计算应为 ${expected}。`,
    found: written,
    expected,
    remedy: '请用 Excel 或 WPS 打开这份工作簿，保存一次。',
  }),
  'bonus-over-cap': ({ claimed, cap }: { readonly claimed: string; readonly cap: string }): FindingText => ({
    message: `加分一共 ${claimed} 分，超过了上限 ${cap} 分，只计 ${cap} 分。`,
    found: `${claimed} 分`,
    expected: `不超过 ${cap} 分`,
    remedy: `请把各加分项合起来改到 ${cap} 分以内。`,
  }),
  'bonus-over-cap/twice': ({
    code,
    other,
    number,
  }: {
    readonly code: string;
    readonly title: string;
    readonly other: string;
    readonly number: string;
  }): FindingText => ({
    message: `佐证 ${number} 在加分项 ${other} 和 ${code} 都用了，同一件事只能加一次分。`,
    found: `${other} 和 ${code} 都引用 ${number}`,
    expected: '一件事只加一次分，就高不重复',
    remedy: '请只留一项，另一项换成别的佐证，或去掉加分。',
  }),
  'all-full-marks': ({ items }: { readonly items: string }): FindingText => ({
    message: `${items} 项全部是满分，请看看是不是照抄了分值。`,
    found: '各项都是满分',
    expected: '按实际情况打分',
    remedy: '请逐项核对；确实都做到了，不用改。',
  }),
};
