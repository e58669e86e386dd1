/** What a small piece of evidence says of itself. */
export interface Piece {
  readonly village: string;
  /** Its name in the register. */
  readonly name: string;
  /** ISO date. */
  readonly date: string;
}

/** The lines that a piece consists of: invented, and true to what the register says of it. */
export function linesOf({ village, name, date }: Piece): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    name,
    `单位：${village}村民委员会`,
    `日期：${year}年${String(Number(month))}月${String(Number(day))}日`,
    '本件为自评通样例，村名、人名和内容都是虚构的。',
  ];
}
