/** A part as text, and what is put into it: at its right place among the children of the root, everything else untouched. */
import { decodeXml, nextTag, rawAttribute, scannerOf } from '../read/xml';

/** The root element of a part. */
export interface Root {
  /** With its colon: "x:" in prefixed files, else "". */
  readonly prefix: string;
  /** The namespace of the root's own prefix; "" when none is declared. */
  readonly namespace: string;
}

/** The part's text, to be changed and encoded as UTF-8 again. */
export function textOf(bytes: Uint8Array): string {
  return decodeXml(bytes).replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, '$1UTF-8');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const NAME = /<([^\s/>?!]+)/;

export function rootOf(text: string): Root {
  const scanner = scannerOf(text);
  if (!nextTag(scanner)) return { prefix: '', namespace: '' };
  const qualified = NAME.exec(text.slice(text.lastIndexOf('<', scanner.from)))?.[1] ?? '';
  const prefix = qualified.slice(0, qualified.indexOf(':') + 1);
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const tag = text.slice(scanner.from, scanner.to);
  const found = new RegExp(`\\s${declared}\\s*=\\s*["']([^"']*)`).exec(tag);
  return { prefix, namespace: found?.[1] ?? '' };
}

/** A child of the root: its local name, and where its first tag begins. */
export interface Child {
  readonly name: string;
  readonly from: number;
  /** Just after it. */
  readonly to: number;
  readonly id: string | undefined;
}

export interface Children {
  readonly children: readonly Child[];
  /** Where the root's closing tag begins; null when the root is one empty tag. */
  readonly end: number | null;
}

/** @param text of a part whose root is what its name promises */
export function childrenOf(text: string): Children {
  const scanner = scannerOf(text);
  const children: Child[] = [];
  const root = nextTag(scanner) ? scanner.kind : 'empty';
  if (root !== 'open') return { children, end: null };
  let depth = 0;
  let open: Omit<Child, 'to'> | null = null;
  while (nextTag(scanner)) {
    const from = text.lastIndexOf('<', scanner.from);
    if (scanner.kind === 'close') {
      if (depth === 0) return { children, end: from };
      depth -= 1;
    } else if (depth === 0) open = { name: scanner.name, from, id: rawAttribute(scanner, 'id') };
    if (scanner.kind === 'open') depth += 1;
    if (depth === 0 && open) {
      children.push({ ...open, to: scanner.at });
      open = null;
    }
  }
  return { children, end: null };
}

/**
 * Puts a piece before the first child that must follow it, or last.
 * @param followers names of the children that stand behind it in the schema
 */
export function insertBefore(text: string, followers: ReadonlySet<string>, piece: string): string {
  const { children, end } = childrenOf(text);
  const at = children.find(({ name }) => followers.has(name))?.from ?? end;
  return at === null ? openedWith(text, piece) : text.slice(0, at) + piece + text.slice(at);
}

/** `<worksheet/>` becomes `<worksheet>…</worksheet>`. */
function openedWith(text: string, piece: string): string {
  const at = text.lastIndexOf('/>');
  const name = NAME.exec(text.slice(text.lastIndexOf('<')))?.[1] ?? '';
  return `${text.slice(0, at)}>${piece}</${name}>${text.slice(at + 2)}`;
}

/** Puts a piece at the end of one child of the root, which may be an empty tag. */
export function appendInside(text: string, child: Child, piece: string): string {
  const whole = text.slice(child.from, child.to);
  if (whole.endsWith('/>'))
    return text.slice(0, child.from) + openedWith(whole, piece) + text.slice(child.to);
  const at = child.from + whole.lastIndexOf('</');
  return text.slice(0, at) + piece + text.slice(at);
}

/** What XML cannot hold is left out; what would be read as an escape is escaped itself (ECMA-376 22.9.2.19). */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
