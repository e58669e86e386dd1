/**
 * The Markdown of docs/manual as data. Only what the manual needs is understood: headings, paragraphs, lists, tables, quoted
 * notes, indented lines, **strong**, `code`, 「words of the product」 and links. Anything else is an error, so nothing is lost
 * in the help that stands on the page.
 */
import type { Block, HelpPlace, Inline } from '../../src/taskpane/state/help/types';

/** @returns where a link of the page leads within the help; null: it leads out of it, and only its words are kept */
export type Resolve = (target: string) => HelpPlace | null;

const BULLET = /^(-|\d+\.) +/;

/** @throws Error for Markdown that the help cannot show */
export function parseMarkdown(text: string, resolve: Resolve): readonly Block[] {
  return blocksIn(text.replaceAll('\r\n', '\n').split('\n'), resolve);
}

/** The anchor that code hosts give a heading: signs go, spaces become hyphens. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function blocksIn(lines: readonly string[], resolve: Resolve): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const taken = lines.slice(at, endOf(lines, at));
    at += taken.length;
    // Pictures stay with the page: the help has no room for them.
    if (line.trim() === '' || /^!\[[^\]]*\]\([^)]*\)$/.test(line)) continue;
    blocks.push(blockOf(taken, resolve));
  }
  return blocks;
}

/** The line after the block that begins here. */
function endOf(lines: readonly string[], from: number): number {
  const first = lines[from] ?? '';
  if (first.trim() === '' || first.startsWith('#')) return from + 1;
  const belongs = kindOf(first);
  let end = from + 1;
  while (end < lines.length && belongs(lines[end] ?? '', lines[end + 1] ?? '')) end += 1;
  return end;
}

type Belongs = (line: string, next: string) => boolean;

function kindOf(first: string): Belongs {
  if (first.startsWith('>')) return (line) => line.startsWith('>');
  if (first.startsWith('|')) return (line) => line.startsWith('|');
  if (first.startsWith('    '))
    return (line, next) => line.startsWith('    ') || (line === '' && next.startsWith('    '));
  if (BULLET.test(first)) {
    const isOrdered = /^\d/.test(first);
    const isSame = (line: string): boolean => BULLET.test(line) && /^\d/.test(line) === isOrdered;
    return (line, next) =>
      line === '' ? isSame(next) || /^ {2,}\S/.test(next) : isSame(line) || /^ {2,}\S/.test(line);
  }
  return (line) => line.trim() !== '' && !/^(#|>|\||!\[)/.test(line) && !BULLET.test(line);
}

function blockOf(lines: readonly string[], resolve: Resolve): Block {
  const [first = ''] = lines;
  if (first.startsWith('#')) return headingOf(first, resolve);
  if (first.startsWith('>'))
    return {
      note: blocksIn(
        lines.map((line) => line.replace(/^> ?/, '')),
        resolve,
      ),
    };
  if (first.startsWith('|')) return tableOf(lines, resolve);
  if (first.startsWith('    ')) return { lines: lines.map((line) => line.slice(4)).join('\n') };
  if (BULLET.test(first)) return listOf(lines, resolve);
  return { text: inlinesIn(joined(lines), resolve) };
}

function headingOf(line: string, resolve: Resolve): Block {
  const [, signs = '', words = ''] = /^(#{2,3}) (.+)$/.exec(line) ?? [];
  if (signs === '') throw new Error(`A heading that the help cannot show: ${line}`);
  return { heading: inlinesIn(words, resolve), level: signs === '##' ? 2 : 3, id: anchorOf(words) };
}

function tableOf(lines: readonly string[], resolve: Resolve): Block {
  const [headings = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => inlinesIn(cell.trim(), resolve)),
  );
  const odd = rows.find((row) => row.length !== headings.length);
  if (odd) throw new Error(`A row as wide as no heading row: ${lines[rows.indexOf(odd) + 2] ?? ''}`);
  return { headings, table: rows };
}

function listOf(lines: readonly string[], resolve: Resolve): Block {
  const entries: string[][] = [];
  for (const line of lines) {
    const bullet = BULLET.exec(line)?.[0];
    if (bullet !== undefined) entries.push([line.slice(bullet.length)]);
    else entries.at(-1)?.push(line.replace(/^ {1,3}/, ''));
  }
  return {
    isOrdered: /^\d/.test(lines[0] ?? ''),
    list: entries.map((entry) => blocksIn(entry, resolve)),
  };
}

/** Lines of one paragraph: between Chinese characters a line break is nothing, elsewhere a space. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((all, line) =>
      /[\x21-\x7e]$/.test(all) || /^[\x21-\x7e]/.test(line) ? `${all} ${line}` : all + line,
    );
}

const INLINE =
  /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|「(?<word>[^」]+)」|\[(?<link>[^\]]+)\]\((?<to>[^)\s]+)\)/u;
const UNKNOWN = /[*`<>[\]「」]|https?:/;

function inlinesIn(text: string, resolve: Resolve): readonly Inline[] {
  const found = INLINE.exec(text);
  const before = found ? text.slice(0, found.index) : text;
  const isPicture = found?.groups?.['link'] !== undefined && before.endsWith('!');
  if (isPicture || UNKNOWN.test(before)) throw new Error(`A sign that the help cannot show: ${before}`);
  const start: readonly Inline[] = before === '' ? [] : [before];
  if (!found) return start;
  const rest = inlinesIn(text.slice(found.index + found[0].length), resolve);
  return [...start, ...inlineOf(found.groups ?? {}, resolve), ...rest];
}

function inlineOf(
  { strong, code, word, link, to }: Readonly<Record<string, string | undefined>>,
  resolve: Resolve,
): readonly Inline[] {
  if (strong !== undefined) return [{ strong: inlinesIn(strong, resolve) }];
  if (code !== undefined) return [{ code }];
  if (word !== undefined) return [{ word }];
  const words = inlinesIn(link ?? '', resolve);
  const place = resolve(to ?? '');
  return place ? [{ link: words, to: place }] : words;
}
