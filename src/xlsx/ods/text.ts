/** The text of a cell: its paragraphs, without what floats above it (remarks, drawings). */
import { decodeEntities, nextTag, rawAttribute, type Scanner } from '../read/xml';

/** A cell's text holds at most this many characters. */
const LONGEST_GAP = 32_768;
/** What stands inside a paragraph but is not read as part of it. */
const ASIDE: ReadonlySet<string> = new Set(['annotation', 'note', 'frame', 'ruby-text']);

/** The scanner stands on an open cell; afterwards past its end. Paragraphs are lines. */
export function readParagraphs(scanner: Scanner): string {
  const cell = scanner.name;
  const lines: string[] = [];
  while (nextTag(scanner)) {
    const { name, kind } = scanner;
    if (kind === 'close') {
      if (name === cell) break;
    } else if (name === 'p' || name === 'h') lines.push(kind === 'open' ? readParagraph(scanner) : '');
    else if (kind === 'open') skipElement(scanner);
  }
  return lines.join('\n');
}

function skipElement(scanner: Scanner): void {
  const { name } = scanner;
  let depth = 1;
  while (depth > 0 && nextTag(scanner)) {
    if (scanner.name !== name) continue;
    if (scanner.kind === 'open') depth += 1;
    else if (scanner.kind === 'close') depth -= 1;
  }
}

/** White space in the file is one space; more of it, tabs and line ends are elements. (ODF 1.2, 6.1.2) */
function readParagraph(scanner: Scanner): string {
  const { name: paragraph, text } = scanner;
  let out = '';
  let from = scanner.at;
  while (nextTag(scanner)) {
    const { name, kind } = scanner;
    out += plain(text, from, scanner);
    from = scanner.at;
    if (kind === 'close') {
      if (name === paragraph) break;
    } else if (name === 's') out += ' '.repeat(spaces(scanner));
    else if (name === 'tab') out += '\t';
    else if (name === 'line-break') out += '\n';
    else if (kind === 'open' && ASIDE.has(name)) {
      skipElement(scanner);
      from = scanner.at;
    }
  }
  return out;
}

/** The text between a tag and the one the scanner stands on. Comments and the like are dropped. */
function plain(text: string, from: number, scanner: Scanner): string {
  const to = text.lastIndexOf('<', scanner.from);
  if (to <= from) return '';
  const between = text.slice(from, to).replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  return decodeEntities(between.replace(/[ \t\r\n]+/g, ' '));
}

function spaces(scanner: Scanner): number {
  const count = Number(rawAttribute(scanner, 'c') ?? 1);
  return Number.isInteger(count) && count > 0 && count < LONGEST_GAP ? count : 1;
}
