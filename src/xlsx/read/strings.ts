/** Texts: shared, inline and rich. Shared strings are found at once and decoded when a cell asks for them. */
import { ReadFailure } from './failure';
import {
  decodeEntities,
  decodeEscapes,
  decodeXml,
  elementText,
  nextTag,
  type Scanner,
  scannerOf,
} from './xml';

/** One kind of line end, as XML demands of a parser and as spreadsheets show it. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** As cells hold it: escapes decoded, one kind of line end. An escaped carriage return only then meets its line feed. */
export function cellText(raw: string): string {
  return withLineFeeds(decodeEscapes(withLineFeeds(raw)));
}

/**
 * The text of an `si` or `is` element that the scanner has just opened: its `t` and the `t` of its runs. Phonetic guides
 * (`rPh`) are not part of it. Moves past the element.
 */
export function readRichText(scanner: Scanner): string {
  const { name } = scanner;
  let text = '';
  while (nextTag(scanner)) {
    if (scanner.kind === 'close' && scanner.name === name) break;
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 't') text += elementText(scanner);
    else if (scanner.name === 'rPh') elementText(scanner);
  }
  return cellText(text);
}

export type SharedStrings = (index: number) => string | undefined;

/** @throws ReadFailure when there are more than `most` */
export function readSharedStrings(bytes: Uint8Array, most: number): SharedStrings {
  const text = decodeXml(bytes);
  const root = /<((?:[\w.-]+:)?)sst[\s/>]/.exec(text);
  const opening = `<${root?.[1] ?? ''}si`;
  const starts: number[] = [];
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + opening.length)) {
    const next = text.charCodeAt(at + opening.length);
    if (next !== 62 && next !== 47 && next > 32) continue;
    starts.push(at);
    if (starts.length > most) throw new ReadFailure('too-large', 'sharedStrings');
  }
  const decoded: (string | undefined)[] = new Array<string | undefined>(starts.length);
  return (index) => {
    const known = decoded[index];
    const start = starts[index];
    if (known !== undefined || start === undefined) return known;
    const value = plainText(text, start) ?? richTextAt(text, start);
    decoded[index] = value;
    return value;
  };
}

const PLAIN = ['<si><t>', '<si><t xml:space="preserve">'] as const;

/** The text of the commonest shape, one `t` and no runs; undefined for any other. */
function plainText(text: string, start: number): string | undefined {
  const opening = PLAIN.find((shape) => text.startsWith(shape, start));
  if (opening === undefined) return undefined;
  const from = start + opening.length;
  const lt = text.indexOf('<', from);
  if (lt < 0 || !text.startsWith('</t></si>', lt)) return undefined;
  return cellText(decodeEntities(text.slice(from, lt)));
}

function richTextAt(text: string, start: number): string {
  const scanner = scannerOf(text, start);
  nextTag(scanner);
  return scanner.kind === 'open' ? readRichText(scanner) : '';
}
