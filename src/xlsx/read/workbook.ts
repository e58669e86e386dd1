/** The workbook part: its sheets, names and switches. */
import type { DefinedName, SheetState } from '../../core/grid/types';
import { ReadFailure } from './failure';
import { externalLinksOf, type Relationship, relationshipsOf } from './package';
import { attribute, decodeXml, elementText, isTrue, nextTag, type Scanner, scannerOf } from './xml';
import type { Archive } from './zip';

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetState;
  readonly part: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  /** Worksheets only: chart sheets, dialogs and macro sheets hold nothing that is assessed. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly hasMacros: boolean;
  readonly externalLinks: readonly string[];
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
}

const STATES: ReadonlySet<string> = new Set(['hidden', 'veryHidden']);

function stateOf(value: string | undefined): SheetState {
  return value !== undefined && STATES.has(value) ? (value as SheetState) : 'visible';
}

function nameOf(scanner: Scanner, sheets: readonly string[]): DefinedName {
  const name = attribute(scanner, 'name') ?? '';
  const local = attribute(scanner, 'localSheetId');
  const sheet = local === undefined ? undefined : sheets[Number(local)];
  const refersTo = scanner.kind === 'open' ? elementText(scanner) : '';
  return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
}

function worksheetPart({ type, target, external }: Relationship): string | null {
  return type === 'worksheet' && !external ? target : null;
}

/** Where nothing says which part a sheet is: the name that nearly all programs give it. @throws ReadFailure */
function usualPart(archive: Archive, tab: number): string {
  const part = `xl/worksheets/sheet${String(tab)}.xml`;
  if (!archive.has(part)) throw new ReadFailure('damaged', 'workbook.xml.rels');
  return part;
}

/** The part of this kind; where nothing names it, the one of the usual name. */
function partOf(archive: Archive, relations: readonly Relationship[], kind: string): string | null {
  const usual = `xl/${kind}.xml`;
  return relations.find(({ type }) => type === kind)?.target ?? (archive.has(usual) ? usual : null);
}

export function readWorkbookPart(archive: Archive, part: string): WorkbookPart {
  const relations = relationshipsOf(archive, part);
  const scanner = scannerOf(decodeXml(archive.read(part) ?? new Uint8Array()));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  const tabs: string[] = [];
  let date1904 = false;
  while (nextTag(scanner)) {
    if (scanner.kind === 'close') continue;
    if (scanner.name === 'workbookPr') date1904 = isTrue(attribute(scanner, 'date1904'));
    else if (scanner.name === 'sheet') {
      const name = attribute(scanner, 'name') ?? '';
      tabs.push(name);
      const relation = relations.find(({ id }) => id === attribute(scanner, 'id'));
      const sheetPart = relation ? worksheetPart(relation) : usualPart(archive, tabs.length);
      if (sheetPart !== null)
        sheets.push({ name, state: stateOf(attribute(scanner, 'state')), part: sheetPart });
    } else if (scanner.name === 'definedName') names.push(nameOf(scanner, tabs));
  }
  return {
    date1904,
    sheets,
    names,
    hasMacros: relations.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet'),
    externalLinks: externalLinksOf(archive, relations),
    stylesPart: partOf(archive, relations, 'styles'),
    sharedStringsPart: partOf(archive, relations, 'sharedStrings'),
  };
}
