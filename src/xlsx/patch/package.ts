/** The package around patched parts: relationships and content types, added to and never rewritten. */
import type { Archive } from '../read/zip';
import { attribute, nextTag, scannerOf } from '../read/xml';
import { bytesOf, insertBefore, rootOf, textOf, xmlText } from './part';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a package as they will be. */
export interface Parts {
  readonly archive: Archive;
  readonly text: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly changed: ReadonlyMap<string, Uint8Array>;
}

export function partsOf(archive: Archive): Parts {
  const changed = new Map<string, Uint8Array>();
  // Parts are found without case; what is written keeps the name that the archive has.
  const nameIn = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  const stored = (name: string): string => nameIn.get(name.toLowerCase()) ?? name;
  return {
    archive,
    text: (name) => {
      const bytes = changed.get(stored(name)) ?? archive.read(name);
      return bytes ? textOf(bytes) : null;
    },
    write: (name, text) => void changed.set(stored(name), bytesOf(text)),
    changed,
  };
}

/** A name for a new part: `<stem><number>.<ending>` that the package does not use. */
export function newName({ archive, changed }: Parts, stem: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${String(number)}.${ending}`;
    if (!archive.has(name) && !changed.has(name)) return name;
  }
}

function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/**
 * @param part the part that relates
 * @param type the whole type, in the file's own dialect
 * @returns the relationship's id
 */
export function relate(parts: Parts, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const text = parts.text(name) ?? `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const ids = idsIn(text);
  let number = ids.size + 1;
  while (ids.has(`zpt${String(number)}`)) number += 1;
  const id = `zpt${String(number)}`;
  const { prefix } = rootOf(text);
  const piece = `<${prefix}Relationship Id="${id}" Type="${xmlText(type)}" Target="/${xmlText(target)}"/>`;
  parts.write(name, insertBefore(text, new Set(), piece));
  return id;
}

function idsIn(text: string): ReadonlySet<string> {
  const scanner = scannerOf(text);
  const ids = new Set<string>();
  while (nextTag(scanner)) ids.add(attribute(scanner, 'Id') ?? '');
  return ids;
}

const TYPES = '[Content_Types].xml';

export function declarePart(parts: Parts, name: string, contentType: string): void {
  declare(parts, `Override PartName="/${xmlText(name)}" ContentType="${contentType}"`, new Set());
}

/** All parts of an ending are of one type; an ending that is declared already is left as it is. */
export function declareEnding(parts: Parts, ending: string, contentType: string): void {
  const scanner = scannerOf(parts.text(TYPES) ?? '');
  while (nextTag(scanner)) {
    if (scanner.name === 'Default' && attribute(scanner, 'Extension')?.toLowerCase() === ending) return;
  }
  declare(parts, `Default Extension="${ending}" ContentType="${contentType}"`, new Set(['Override']));
}

function declare(parts: Parts, tag: string, followers: ReadonlySet<string>): void {
  const text = parts.text(TYPES) ?? `<Types xmlns="${PACKAGE}/content-types"></Types>`;
  const { prefix } = rootOf(text);
  parts.write(TYPES, insertBefore(text, followers, `<${prefix}${tag}/>`));
}

/** The address under which this file writes relationship types: transitional or strict. */
export function dialectOf(namespace: string): string {
  return namespace.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}
