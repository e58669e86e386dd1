/** The date in a file's name. */
import { type CivilDate, civilDate } from '../../calendar/civil-date';

export type DateInName =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: CivilDate }
  | { readonly kind: 'month'; readonly month: string }
  /** Different days, such as those of a period: which one it was made on is anybody's guess. */
  | { readonly kind: 'several' };

const DAYS: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})\s*[-./_年]\s*(\d{1,2})\s*[-./_月]\s*(\d{1,2})(?!\d|\s*月)/g,
];
const MONTH = /(?<!\d)((?:19|20)\d{2})\s*[-./_年]\s*(\d{1,2})(?!\d|\s*[-./_月]\s*\d{1,2}(?!\d))/g;

/** 20220305 (also with the time of day behind it), 2022.3.5, 2022-03-05, 2022年3月5日; 2022年3月 and 2022.3 are months. Nothing is guessed. */
export function dateInName(name: string): DateInName {
  const plain = name.normalize('NFKC');
  const days = new Set<CivilDate>();
  for (const pattern of DAYS)
    for (const [, year, month, day] of plain.matchAll(pattern)) {
      const found = civilDate(Number(year), Number(month), Number(day));
      if (found !== null) days.add(found);
    }
  const [day, ...more] = days;
  if (more.length > 0) return { kind: 'several' };
  if (day !== undefined) return { kind: 'day', day };
  const months = new Set<string>();
  for (const [, year = '', month] of plain.matchAll(MONTH))
    if (Number(month) >= 1 && Number(month) <= 12) months.add(`${year}年${String(Number(month))}月`);
  const [month, ...others] = months;
  if (others.length > 0) return { kind: 'several' };
  return month === undefined ? { kind: 'none' } : { kind: 'month', month };
}
