/** The little Markdown that the pages need. Texts from data go through `plain`, so that they show as they are. */

/** Any text as Markdown that shows just that text; a line break becomes `<br>`, so it may stand in a table. */
export function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '<br>');
}

/** An identifier (letters, digits, hyphens) in typewriter letters. */
export function code(id: string): string {
  return `\`${id.replaceAll('`', '')}\``;
}

/** A link to a heading of the same page. */
export function linkTo(heading: string, words = heading): string {
  return `[${plain(words)}](#${anchor(heading)})`;
}

/** The anchor that code hosts give a heading: signs go, spaces become hyphens. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Several lines in one cell of a table. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>');
}

/**
 * @param rows cells that are Markdown already
 * @throws Error when a row has not as many cells as there are headings
 */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const odd = rows.find((row) => row.length !== headings.length);
  if (odd) throw new Error(`A row of ${String(odd.length)} cells under ${String(headings.length)} headings.`);
  return [headings, headings.map(() => '---'), ...rows].map(rowText).join('\n');
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, '<br>')).join(' | ')} |`;
}

export function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n');
}

/** Blocks with a blank line between them, and one line break at the end. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
