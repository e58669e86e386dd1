import type { NumberFormId } from '../../recognise/values/numbers/form';

/** 应填数字的格子里写成了什么样，接在“写的是……，”后面；"" 表示没有什么可多说的。 */
const FORMS: Readonly<Record<NumberFormId, string>> = {
  digits: '',
  thousands: '',
  chinese: '是汉字数字，',
  scaled: '带着“万”一类的字，',
  percent: '是百分比，',
  'full-marks': '',
  nothing: '可以是 0，也可以是不涉及，',
  tick: '打的是勾叉，看不出是多少，',
  about: '只是个大概，',
  range: '是一个范围，',
  date: '变成了日期（多半是输入了“5-1”一类的内容），',
};

export function numberForm(form: NumberFormId | null): string {
  return form === null ? '' : FORMS[form];
}
