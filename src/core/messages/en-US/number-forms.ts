import type { NumberFormId } from '../../recognise/values/numbers/form';

/** How a number's cell is filled in, after “says …,”; "" where there is nothing more to say. */
const FORMS: Readonly<Record<NumberFormId, string>> = {
  digits: '',
  thousands: '',
  chinese: ' (a number in words)',
  scaled: ' (with 万 or the like)',
  percent: ' (a percentage)',
  'full-marks': '',
  nothing: ' (which may mean 0 or 不涉及)',
  tick: ' (a tick or cross, which does not say how many)',
  about: ' (only approximate)',
  range: ' (a range)',
  date: ' (which became a date, probably from an entry such as 5-1)',
};

export function numberForm(form: NumberFormId | null): string {
  return form === null ? '' : FORMS[form];
}
