/** The package around the parts: relationships, and which part is the workbook. (ECMA-376 part 2) */
import { ReadFailure } from './failure';
import { attribute, decodeXml, nextTag, scannerOf } from './xml';
import type { Archive } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type, such as "worksheet": the same in transitional and strict files. */
  readonly type: string;
  /** A part's name, or an address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** `target` as seen from the part `from`; "../" climbs, a leading "/" starts at the root. */
function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** No program writes longer names of parts; addresses outside are only told, never followed. */
const LONGEST_TARGET = 4096;
/** Pictures, links, comments of the largest sheets are some thousands. */
const MOST_RELATIONSHIPS = 20_000;

/** The relationships of a part ("" for the package); none when it has no relationships part. */
export function relationshipsOf(archive: Archive, part: string): readonly Relationship[] {
  const cut = part.lastIndexOf('/') + 1;
  const bytes = archive.read(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (!bytes) return [];
  const scanner = scannerOf(decodeXml(bytes));
  const found: Relationship[] = [];
  while (nextTag(scanner)) {
    if (scanner.name !== 'Relationship' || scanner.kind === 'close') continue;
    const target = attribute(scanner, 'Target');
    if (target === undefined || target.length > LONGEST_TARGET) continue;
    if (found.length >= MOST_RELATIONSHIPS) throw new ReadFailure('too-large', 'relationships');
    const external = attribute(scanner, 'TargetMode') === 'External';
    found.push({
      id: attribute(scanner, 'Id') ?? '',
      type: (attribute(scanner, 'Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(part, target),
      external,
    });
  }
  return found;
}

/** Addresses of other workbooks, from the relationships of the workbook part. */
export function externalLinksOf(archive: Archive, relations: readonly Relationship[]): readonly string[] {
  const parts = new Set(relations.filter(({ type }) => type === 'externalLink').map(({ target }) => target));
  return [...parts]
    .flatMap((part) => relationshipsOf(archive, part))
    .filter(({ external }) => external)
    .map(({ target }) => target);
}

/** What a zip archive without a workbook is. */
function refuseArchive(archive: Archive, main: string | undefined): never {
  const has = (prefix: string): boolean =>
    archive.names.some((name) => name.toLowerCase().startsWith(prefix));
  if (main?.endsWith('.bin')) throw new ReadFailure('other-format', 'xlsb');
  if (has('word/')) throw new ReadFailure('other-format', 'docx');
  if (has('ppt/')) throw new ReadFailure('other-format', 'pptx');
  if (has('index/document.iwa') || has('index.zip')) throw new ReadFailure('other-format', 'numbers');
  if (archive.has('FixedDocSeq.fdseq')) throw new ReadFailure('other-format', 'xps');
  if (archive.has('OFD.xml')) throw new ReadFailure('other-format', 'ofd');
  const mime = archive.read('mimetype');
  if (mime && new TextDecoder().decode(mime).includes('opendocument.spreadsheet')) {
    throw new ReadFailure('other-format', 'ods');
  }
  if (has('xl/')) throw new ReadFailure('damaged', 'xl/workbook.xml');
  throw new ReadFailure('other-format', 'zip');
}

/** The workbook part's name. @throws ReadFailure that says what the archive is instead */
export function findWorkbookPart(archive: Archive): string {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const part = main !== undefined && archive.has(main) ? main : 'xl/workbook.xml';
  const isWorkbook = archive.has(part) && !/\.bin$/i.test(part) && !/^(word|ppt)\//i.test(part);
  return isWorkbook ? part : refuseArchive(archive, main);
}
