import type { NumberFormId } from '../../../recognise/values/numbers/form';
import type { FindingText } from '../../types';
import { numberForm } from '../number-forms';
import { spaced } from '../spaced';

interface Written {
  /** 项目名称；台账里的行没有，为 ""。 */
  readonly title: string;
  readonly column: string;
  readonly text: string;
}

/** 实际数、目标数、扣分、核定分和台账里的数。 */
export const numbers = {
  'number-not-number': ({
    column,
    text,
    form,
  }: Written & { readonly form: NumberFormId | null }): FindingText => ({
    message: `${column}写的是“${text}”，${numberForm(form)}不是数字，没有计算在内。`,
    found: text,
    expected: '一个数字',
    remedy: '请改成数字，不写单位和文字；没有的填 0。',
  }),
  'number-not-number/meant': ({
    column,
    text,
    form,
    meant,
  }: Written & { readonly form: NumberFormId | null; readonly meant: string }): FindingText => ({
    message: `${column}写的是“${text}”，${numberForm(form)}是文字不是数字，没有计算在内。`,
    found: text,
    expected: meant,
    remedy: `请改成数字${spaced(meant)}。`,
  }),
  'number-not-number/error': ({ column, text }: Written): FindingText => ({
    message: `${column}的公式出错，显示 ${text}。`,
    found: text,
    expected: '一个数字',
    remedy: '请删去公式，直接填写数字。',
  }),
};
