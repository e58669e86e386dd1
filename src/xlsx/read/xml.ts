/**
 * A forward scan over the tags of a part. Not an XML library: it knows just what spreadsheet parts use, in any namespace
 * prefix, and does not build trees. Entities are the five of XML and numbers; a document type, the way to entity bombs,
 * is refused.
 */
import { ReadFailure } from './failure';

export type TagKind = 'open' | 'close' | 'empty';

export interface Scanner {
  readonly text: string;
  /** Just after the current tag. */
  at: number;
  /** Local name of the current tag. */
  name: string;
  kind: TagKind;
  /** Where the attributes of the current tag begin and end. */
  from: number;
  to: number;
}

export function scannerOf(text: string, at = 0): Scanner {
  return { text, at, name: '', kind: 'empty', from: 0, to: 0 };
}

function decoderFor(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text of a part, UTF-8 or UTF-16 with or without its mark. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(decoderFor(bytes)).decode(bytes);
}

const GT = 62;
const SLASH = 47;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;

function skipMarkup(text: string, lt: number): number {
  const closing = text.startsWith('<!--', lt) ? '-->' : text.startsWith('<![CDATA[', lt) ? ']]>' : '?>';
  if (closing === '?>' && text.charCodeAt(lt + 1) !== 63) throw new ReadFailure('damaged', 'doctype');
  const end = text.indexOf(closing, lt + 2);
  return end < 0 ? text.length : end + closing.length;
}

/** Moves to the next tag; false at the end of the part. */
export function nextTag(scanner: Scanner): boolean {
  const { text } = scanner;
  let lt = text.indexOf('<', scanner.at);
  for (;;) {
    if (lt < 0) return false;
    const code = text.charCodeAt(lt + 1);
    if (code !== 33 && code !== 63) break;
    lt = text.indexOf('<', skipMarkup(text, lt));
  }
  const closing = text.charCodeAt(lt + 1) === SLASH;
  let nameFrom = lt + (closing ? 2 : 1);
  let at = nameFrom;
  let code = text.charCodeAt(at);
  while (code > 32 && code !== GT && code !== SLASH) {
    if (code === COLON) nameFrom = at + 1;
    at += 1;
    code = text.charCodeAt(at);
  }
  scanner.name = text.slice(nameFrom, at);
  scanner.from = at;
  // An attribute's value may hold ">".
  let quote = 0;
  for (; at < text.length; at += 1) {
    code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GT) break;
  }
  if (at >= text.length) return false;
  const empty = text.charCodeAt(at - 1) === SLASH;
  scanner.to = empty ? at - 1 : at;
  scanner.kind = closing ? 'close' : empty ? 'empty' : 'open';
  scanner.at = at + 1;
  return true;
}

/** The raw value of the current tag's attribute with this local name; undefined when absent. */
export function rawAttribute(scanner: Scanner, name: string): string | undefined {
  const { text, to } = scanner;
  let at = scanner.from;
  while (at < to) {
    while (at < to && text.charCodeAt(at) <= 32) at += 1;
    let nameFrom = at;
    let code = text.charCodeAt(at);
    while (at < to && code !== 61 && code > 32) {
      if (code === COLON) nameFrom = at + 1;
      at += 1;
      code = text.charCodeAt(at);
    }
    const nameTo = at;
    while (at < to && (code = text.charCodeAt(at)) !== QUOTE && code !== APOSTROPHE) at += 1;
    const valueFrom = at + 1;
    const valueTo = text.indexOf(code === APOSTROPHE ? "'" : '"', valueFrom);
    if (at >= to || valueTo < 0) return undefined;
    if (nameTo - nameFrom === name.length && text.startsWith(name, nameFrom))
      return text.slice(valueFrom, valueTo);
    at = valueTo + 1;
  }
  return undefined;
}

export function attribute(scanner: Scanner, name: string): string | undefined {
  const raw = rawAttribute(scanner, name);
  return raw === undefined ? undefined : decodeEntities(raw);
}

/** Truth as XML schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const NAMED = [
  ['quot;', '"'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['amp;', '&'],
  ['apos;', "'"],
] as const;
const NUMBERED = /&#(?:(\d{1,7})|x([0-9a-f]{1,6}));/iy;

/** The five entities of XML, and characters by number; anything else that begins with "&" is left as it stands. */
export function decodeEntities(text: string): string {
  let out = '';
  let from = 0;
  for (let amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', Math.max(from, amp + 1))) {
    const named = NAMED.find(([name]) => text.startsWith(name, amp + 1));
    if (named) {
      out += text.slice(from, amp) + named[1];
      from = amp + 1 + named[0].length;
      continue;
    }
    NUMBERED.lastIndex = amp;
    const numbered = NUMBERED.exec(text);
    if (!numbered) continue;
    out += text.slice(from, amp) + characterOf(numbered[1], numbered[2]);
    from = NUMBERED.lastIndex;
  }
  return from === 0 ? text : out + text.slice(from);
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal === undefined ? parseInt(String(hexadecimal), 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** Characters that XML cannot hold are kept as _x000D_ and the like (ECMA-376 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}

/** The text from the current open tag to its closing tag, markup inside left out. Moves past the closing tag. */
export function elementText(scanner: Scanner): string {
  const { text, name } = scanner;
  const start = scanner.at;
  const lt = text.indexOf('<', start);
  if (lt >= 0 && text.charCodeAt(lt + 1) === SLASH) {
    nextTag(scanner);
    return decodeEntities(text.slice(start, lt));
  }
  return piecedText(scanner, name);
}

/** The rare case: CDATA, comments or elements between the texts. */
function piecedText(scanner: Scanner, name: string): string {
  const { text } = scanner;
  let out = '';
  let at = scanner.at;
  for (;;) {
    const lt = text.indexOf('<', at);
    if (lt < 0) return out;
    out += decodeEntities(text.slice(at, lt));
    const code = text.charCodeAt(lt + 1);
    if (code === 33 || code === 63) {
      at = skipMarkup(text, lt);
      if (text.startsWith('<![CDATA[', lt)) out += text.slice(lt + 9, at - 3);
    } else {
      scanner.at = lt;
      if (!nextTag(scanner)) return out;
      if (scanner.kind === 'close' && scanner.name === name) return out;
      at = scanner.at;
    }
  }
}
