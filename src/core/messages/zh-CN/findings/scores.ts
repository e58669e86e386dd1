import type { NumberFormId } from '../../../recognise/values/numbers/form';
import type { Explanation } from '../../../scoring/suggestion';
import type { FindingText } from '../../types';
import { numberForm } from '../number-forms';
import { explain } from '../rules';

interface ItemName {
  readonly code: string;
  readonly title: string;
}

type Nothing = Readonly<Record<string, never>>;

/** 各项打分的问题。 */
export const scores = {
  'scheme-missing': (_params: Nothing): FindingText => ({
    message: '没有考核细则：没有指定细则，这份工作簿里也没有带。',
    found: '',
    expected: '一份考核细则',
    remedy: '请指定今年的考核细则再检查，或用细则生成的模板填报。',
  }),
  'score-missing': (_params: ItemName): FindingText => ({
    message: '自评分没有填；空白不等于 0 分。',
    found: '',
    expected: '一个分数，没有做到就填 0',
    remedy: '请填写自评分。',
  }),
  'score-missing/veto': (_params: ItemName): FindingText => ({
    message: '否决项没有说明是否发生。',
    found: '',
    expected: '发生 或 未发生',
    remedy: '请在实际数里选“发生”或“未发生”。',
  }),
  'score-not-number': ({
    text,
    form,
  }: ItemName & { readonly text: string; readonly form: NumberFormId | null }): FindingText => ({
    message: `自评分写的是“${text}”，${numberForm(form)}不是数字，算不进合计。`,
    found: text,
    expected: '一个数字',
    remedy: '请改成数字，不写单位和文字。',
  }),
  'score-not-number/meant': ({
    text,
    meant,
  }: ItemName & { readonly text: string; readonly meant: string }): FindingText => ({
    message: `自评分写的是“${text}”，是文字不是数字，算不进合计。`,
    found: text,
    expected: meant,
    remedy: `请改成数字 ${meant}。`,
  }),
  'score-not-number/full-marks': ({
    text,
    points,
  }: ItemName & { readonly text: string; readonly points: string }): FindingText => ({
    message: `自评分写的是“${text}”，本项的分值是 ${points}；文字算不进合计。`,
    found: text,
    expected: points,
    remedy: `请改成数字 ${points}。`,
  }),
  'score-not-number/nothing': ({ text }: ItemName & { readonly text: string }): FindingText => ({
    message: `自评分写的是“${text}”，看不出是 0 分还是不涉及，算不进合计。`,
    found: text,
    expected: '0、另一个分数，或不涉及',
    remedy: '没有做到的填 0，没有这类事又允许的填“不涉及”，别的填分数。',
  }),
  'score-not-number/error': ({ text }: ItemName & { readonly text: string }): FindingText => ({
    message: `自评分的公式出错，显示 ${text}。`,
    found: text,
    expected: '一个数字',
    remedy: '请删去公式，直接填写分数。',
  }),
  'score-not-number/uncalculated': (_params: ItemName): FindingText => ({
    message: '自评分是公式，还没有算出结果。',
    found: '没有结果的公式',
    expected: '一个数字',
    remedy: '请用 Excel 或 WPS 打开这份工作簿，保存后再交；也可以直接填写分数。',
  }),
  'score-not-number/veto': ({ text }: ItemName & { readonly text: string }): FindingText => ({
    message: `否决项的实际数写的是“${text}”，看不出是否发生。`,
    found: text,
    expected: '发生 或 未发生',
    remedy: '请在实际数里选“发生”或“未发生”。',
  }),
  'score-out-of-range': ({
    score,
    most,
  }: ItemName & { readonly score: string; readonly least: string; readonly most: string }): FindingText => ({
    message: `自评 ${score} 分，超过了本项最高的 ${most} 分。`,
    found: `${score} 分`,
    expected: `不超过 ${most} 分`,
    remedy: `请改成不超过 ${most} 分的分数。`,
  }),
  'score-out-of-range/below': ({
    score,
    least,
  }: ItemName & { readonly score: string; readonly least: string; readonly most: string }): FindingText => ({
    message: `自评 ${score} 分，低于本项最低的 ${least} 分。`,
    found: `${score} 分`,
    expected: `不低于 ${least} 分`,
    remedy: `扣分到此为止，请改成不低于 ${least} 分的分数。`,
  }),
  'score-out-of-range/bonus': ({
    score,
    most,
  }: ItemName & { readonly score: string; readonly least: string; readonly most: string }): FindingText => ({
    message: `加分 ${score} 分，超过了本项最多的 ${most} 分。`,
    found: `${score} 分`,
    expected: `不超过 ${most} 分`,
    remedy: `请改成不超过 ${most} 分的分数。`,
  }),
  'score-step': ({
    score,
    step,
  }: ItemName & { readonly score: string; readonly step: string }): FindingText => ({
    message: `自评 ${score} 分，细则的计分单位是 ${step} 分。`,
    found: `${score} 分`,
    expected: `${step} 分的整倍数`,
    remedy: `请核对，改成 ${step} 分的整倍数。`,
  }),
  'score-deduction-mismatch': ({
    score,
    points,
    deduction,
    left,
  }: ItemName & {
    readonly score: string;
    readonly points: string;
    readonly deduction: string;
    readonly left: string;
  }): FindingText => ({
    message: `分值 ${points} 分，扣分写的是 ${deduction} 分，应得 ${left} 分，自评分却是 ${score} 分。`,
    found: `${score} 分`,
    expected: `${left} 分`,
    remedy: '请核对扣分和自评分，改正其中写错的一个。',
  }),
  'score-differs-from-rule': ({
    score,
    suggested,
    explanation,
  }: ItemName & {
    readonly score: string;
    readonly suggested: string;
    readonly explanation: Explanation;
  }): FindingText => ({
    message: `自评 ${score} 分，按填写的实际数算应为 ${suggested} 分：${explain(explanation)}。`,
    found: `${score} 分`,
    expected: `${suggested} 分`,
    remedy: `请核对实际数；实际数没错，就把自评分改为 ${suggested} 分。`,
  }),
  'score-differs-from-rule/range': ({
    score,
    least,
    most,
  }: ItemName & { readonly score: string; readonly least: string; readonly most: string }): FindingText => ({
    message: `自评 ${score} 分，按填写的实际数，应在 ${least} 分到 ${most} 分之间。`,
    found: `${score} 分`,
    expected: `${least} 分到 ${most} 分`,
    remedy: '请核对实际数；实际数没错，就在这个范围内打分，并写明原因。',
  }),
  'reason-missing/judged': ({ score }: ItemName & { readonly score: string }): FindingText => ({
    message: `自评 ${score} 分是酌情打的，没有写原因。`,
    found: '',
    expected: '打分的原因',
    remedy: '请在扣分原因里写明为什么打这个分。',
  }),
  'reason-missing/exempt': (_params: ItemName): FindingText => ({
    message: '实际数写的是“例外”，没有写明原因。',
    found: '',
    expected: '符合例外的事实',
    remedy: '请在扣分原因里写明为什么符合例外。',
  }),
  'reason-missing': ({
    score,
    points,
    lost,
  }: ItemName & { readonly score: string; readonly points: string; readonly lost: string }): FindingText => ({
    message: `分值 ${points} 分，自评 ${score} 分，扣了 ${lost} 分，没有写扣分原因。`,
    found: '',
    expected: '扣分原因',
    remedy: '请写明为什么扣分。',
  }),
  'na-not-allowed': (_params: ItemName): FindingText => ({
    message: '自评分写的是“不涉及”，细则规定本项每个村都要打分。',
    found: '不涉及',
    expected: '一个分数',
    remedy: '请填写分数，没有做到就填 0。',
  }),
  'na-not-allowed/bonus': (_params: ItemName): FindingText => ({
    message: '加分项写了“不涉及”；没有可加的分，填 0 或空着就行。',
    found: '不涉及',
    expected: '一个分数，或空着',
    remedy: '请删去“不涉及”。',
  }),
  'na-without-declaration': ({ kinds }: ItemName & { readonly kinds: readonly string[] }): FindingText => ({
    message:
      kinds.length > 0
        ? '自评分写的是“不涉及”，所附佐证里没有无此情况说明。'
        : '自评分写的是“不涉及”，没有附无此情况说明。',
    found: kinds.join('、'),
    expected: '1 份无此情况说明',
    remedy: '请在佐证清单登记一份“无此情况说明”，把编号填到这里；确有此事的，请改填分数。',
  }),
  'veto-triggered/zero': ({ names }: ItemName & { readonly names: readonly string[] }): FindingText => ({
    message: `否决项填的是“发生”，按细则 ${names.join('、')} 得零分。`,
    found: '发生',
    expected: '未发生',
    remedy: '请核实；属实的由乡镇按细则处理，填错的请改为“未发生”。',
  }),
  'veto-triggered/award': (_params: ItemName): FindingText => ({
    message: '否决项填的是“发生”，按细则取消评先。',
    found: '发生',
    expected: '未发生',
    remedy: '请核实；属实的由乡镇按细则处理，填错的请改为“未发生”。',
  }),
  'score-by-others': ({ department }: ItemName & { readonly department: string }): FindingText => ({
    message: `本项由${department}评分，村里填的自评分不算。`,
    found: '自评分',
    expected: '空着',
    remedy: `请把自评分清空；${department}的评分由乡镇填在核定分里。`,
  }),
  'score-by-others/rank': (_params: ItemName & { readonly department: string }): FindingText => ({
    message: '本项按各村实际数的名次或比例算分，村里填的自评分不算。',
    found: '自评分',
    expected: '空着',
    remedy: '请把自评分清空，只填实际数。',
  }),
  'verified-raised': ({
    self,
    verified,
  }: ItemName & { readonly self: string; readonly verified: string }): FindingText => ({
    message: `核定 ${verified} 分，比自评的 ${self} 分高；细则规定核定只减不加。`,
    found: `${verified} 分`,
    expected: `不超过 ${self} 分`,
    remedy: `请把核定分改成不超过 ${self} 分；村里漏报的，退回去由村里改自评分。`,
  }),
  'veto-triggered': ({ grade }: ItemName & { readonly grade: string }): FindingText => ({
    message: `否决项填的是“发生”，按细则等级最高只能是 ${grade}。`,
    found: '发生',
    expected: '未发生',
    remedy: '请核实；属实的由乡镇按细则处理，填错的请改为“未发生”。',
  }),
};
