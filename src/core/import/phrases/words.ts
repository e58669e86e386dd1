/** What the families share: numbers, counting words, and where in a sentence they stand. */
import { type Decimal, decimal } from '../../decimal';
import type { Span } from './types';

/** A number of points or of things. */
export const N = '(\\d+(?:\\.\\d+)?)';
/** A counting word. */
export const UNIT =
  '(个月|个百分点|个小时|个工作日|工作日|小时|人次|户次|次|起|件|份|项|户|人|例|天|日|月|年|周|处|篇|条|名|台|类|期|场|套|块|家|村|组|宗|批|轮|回|张|本|幅|个|种)';
export const POINTS = '分?';
/** Words between the things counted and what they cost. */
export const GAP = '[^,;。\\d]{0,24}?';
export const TAKES = '(?:的)?,?(?:各|则|分别|应|要|将|相应)?(?:酌情)?扣';

export function spanOf({ index, 0: words }: RegExpMatchArray): Span {
  return [index ?? 0, (index ?? 0) + words.length];
}

export function number(text: string | undefined): Decimal {
  return decimal(text ?? '0');
}

/** Clauses of a sentence with where they begin; "," parts them as well when `fine`. */
export function clauses(
  text: string,
  fine = true,
): readonly { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  const parter = fine ? /[,;。]/ : /[;。]/;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at];
    if (letter !== undefined && !parter.test(letter)) continue;
    if (at > start) found.push({ text: text.slice(start, at), start });
    start = at + 1;
  }
  return found;
}

/** The clause in which a place of a sentence stands, from its begin to that place. */
export function before(text: string, at: number): string {
  return text.slice(0, at).split(/[;。]/).pop() ?? '';
}

/** How often something is due in a year, and where that is said: 每季度至少一次, 不少于4次, 每年2次, 12次以上. */
export function dueIn(
  text: string,
  units = '次期场回轮份篇条件名人户个',
): { readonly times: Decimal; readonly unit: string; readonly spread: 'month' | 'quarter' | null } | null {
  const unit = `(?:${[...units].join('|')})`;
  const every = new RegExp(
    `(?:每|1个?)(季度|季|半年|月|周|年度|年)(?:度)?[^,;。\\d]{0,14}?(\\d+)(${unit})|(?:每|1个?)(季度|季|半年|月|周)(?:度)?1?(?:${unit})?(?:召开|开展|组织|上报|报送|更新|进行)`,
  ).exec(text);
  if (every) {
    const span = every[1] ?? every[4] ?? '';
    const counted = decimal(every[2] ?? 1);
    const times: Readonly<Record<string, number>> = { 季度: 4, 季: 4, 半年: 2, 月: 12, 周: 52 };
    const spread = span.startsWith('季') ? 'quarter' : span === '月' ? 'month' : null;
    return {
      times: counted.times(times[span] ?? 1),
      unit: every[3] ?? '次',
      spread: counted.gte(1) ? spread : null,
    };
  }
  const least = new RegExp(
    `(?:不(?:得)?少于|不低于|至少|最少|达到|全年|不下)[^,;。\\d]{0,10}?(\\d+)(${unit})|(\\d+)(${unit})(?:及)?以上`,
  ).exec(text);
  if (!least) return null;
  return { times: decimal(least[1] ?? least[3] ?? 1), unit: least[2] ?? least[4] ?? '次', spread: null };
}

/** The share that a text aims at: ≥87%, 达到95%以上, 100%完成, 95%; null when it names none or several. */
export function targetIn(text: string): Decimal | null {
  const shares = [...text.matchAll(/(?<!低|少|降|差)(\d+(?:\.\d+)?)%/g)];
  const [only] = shares;
  return only && shares.length === 1 ? decimal(only[1] ?? 0) : null;
}
