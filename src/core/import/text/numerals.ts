/** Chinese numerals before a counting word as digits: 两件 → 2件, 十二次 → 12次, 半分 → 0.5分, 百分之九十 → 90%. */

const DIGITS = '零一二三四五六七八九';
/** Words that are counted, so that 统一, 一般 and 一票 stay what they are. */
const UNITS =
  '个百分点|个|次|起|件|份|项|户|人|例|天|日|月|年|周|处|篇|条|名|台|类|期|场|套|块|家|村|组|季度|倍|万|岁|本|幅|张|宗|批|轮|回|分(?!点|之|比|制|别|工|析|管|解)';
const NUMERAL = '[零〇一二两三四五六七八九十百]+';
const COUNTED = new RegExp(
  `(?<![几数第每])(${NUMERAL})(?=${UNITS})|(?<=[第每])(${NUMERAL})(?=${UNITS})`,
  'g',
);

/** The number that a numeral up to 999 says; null when it says none ("百百"). */
export function numeralValue(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const letter of text.replace(/〇/g, '零').replace(/两/g, '二')) {
    if (letter === '百' || letter === '十') {
      const weight = letter === '百' ? 100 : 10;
      if (letter === '百' && (digit === null || total > 0)) return null;
      total += (digit ?? 1) * weight;
      digit = null;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.indexOf(letter);
      if (digit < 0) return null;
    }
  }
  return total + (digit ?? 0);
}

/** @param text half width and without white space */
export function withDigits(text: string): string {
  return (
    text
      .replace(new RegExp(`百分之(${NUMERAL})`, 'g'), (all, numeral: string) => asDigits(numeral, '%') ?? all)
      .replace(/半分/g, '0.5分')
      // 十分重视 is no number of points.
      .replace(/(?<![得计记扣加减满共为])十分/g, '\u0001')
      .replace(COUNTED, (all: string) => asDigits(all, '') ?? all)
      .replace(/\u0001/g, '十分')
  );
}

function asDigits(numeral: string, after: string): string | null {
  const value = numeralValue(numeral);
  return value === null ? null : `${String(value)}${after}`;
}
