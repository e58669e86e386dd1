/** What people write around a number: "得5分", "共4 次", "1,200元", "12人次". */
import type { Written } from './form';

const UNIT =
  /(?:分|人次|户次|次|份|起|件|个|处|人|户|天|月|项|家|名|元整|元|块|条|篇|期|场|张|本|页|宗|例|队|支)$/;

/** @param whole half width, without white space */
export function withoutUnit(whole: string): Written {
  return { whole, bare: whole.replace(/^(?:得分?|共计?|计|合计)/, '').replace(UNIT, '') };
}
