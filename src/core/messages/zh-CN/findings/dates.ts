import type { DateFormId } from '../../../recognise/values/dates/form';
import type { FindingText } from '../../types';
import { dateText } from '../date-text';

interface Written {
  readonly column: string;
  readonly text: string;
}

/** 为什么不是日期，接在“写的是……，”后面。 */
const FORMS: Readonly<Record<DateFormId, string>> = {
  full: '是文字不是日期',
  compact: '是一串数字不是日期',
  timed: '是文字不是日期',
  'short-year': '年份只写了两位',
  chinese: '是汉字不是日期',
  month: '没有写日',
  yearless: '没有写年份，考核期内只有一个这样的日子',
  serial: '是日期的序号，单元格没有设成日期格式',
};

/** 佐证清单和台账里的日期。 */
export const dates = {
  'date-not-date': ({ column, text }: Written): FindingText => ({
    message: `${column}写的是“${text}”，看不出是哪一天，与时限、考核期都比不了。`,
    found: text,
    expected: '年月日齐全的日期，如 2022年3月30日；还没有的空着',
    remedy: '请改成年月日齐全的日期；还没有日期的，请空着，情况写在备注里。',
  }),
  'date-not-date/day': ({
    column,
    text,
    form,
    date,
  }: Written & { readonly form: DateFormId; readonly date: string }): FindingText => ({
    message: `${column}写的是“${text}”，${FORMS[form]}；现在按${dateText(date)}算。`,
    found: text,
    expected: dateText(date),
    remedy: `对的话，请改成日期${dateText(date)}；不对的，请填写正确的日期。`,
  }),
  'date-not-date/month': ({ column, text, month }: Written & { readonly month: string }): FindingText => ({
    message: `${column}写的是“${text}”，没有写日；现在按${dateText(month)}里的某一天算。`,
    found: text,
    expected: '年月日齐全的日期，如 2022年3月30日',
    remedy: '请补上是哪一日。',
  }),
  'date-not-date/year': ({ column, text }: Written): FindingText => ({
    message: `${column}写的是“${text}”，没有写年份，看不出是哪一年。`,
    found: text,
    expected: '年月日齐全的日期，如 2022年3月30日',
    remedy: '请补上年份。',
  }),
};
