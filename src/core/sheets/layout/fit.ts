/** How much room texts need: Chinese characters are twice as wide as Latin ones, and rows must show all their lines. */

/** East Asian wide and full-width characters, signs such as ✔ ● ▲ among them. */
const WIDE =
  /[\u1100-\u115f\u2000-\u206f\u2190-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** In characters of a column's width. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) || letter.length > 1 ? 2 : 1.1;
  return width;
}

/** @param width of the column, in characters at 11 points @param size of the font, in points */
export function linesNeeded(text: string, width: number, size: number): number {
  // A cell keeps about one character free at its edges.
  const room = Math.max(2, ((width - 1) * 11) / size);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

export interface FittedText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

const TALLEST = 400;

/** The height in points at which every text shows wholly; a spreadsheet allows 409. */
export function rowHeight(texts: readonly FittedText[], least: number): number {
  const needed = texts.map(({ text, width, size }) => linesNeeded(text, width, size) * size * 1.4 + 6);
  return Math.min(TALLEST, Math.max(least, ...needed.map(Math.ceil)));
}
