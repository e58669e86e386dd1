/** The workbook part: its sheets, names and switches. */
import type { DefinedName, SheetState } from '../../core/grid/types';
import { externalLinksOf, relationshipsOf } from './package';
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
      if (relation?.type === 'worksheet' && !relation.external) {
        sheets.push({ name, state: stateOf(attribute(scanner, 'state')), part: relation.target });
      }
    } else if (scanner.name === 'definedName') names.push(nameOf(scanner, tabs));
  }
  return {
    date1904,
    sheets,
    names,
    hasMacros: relations.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet'),
    externalLinks: externalLinksOf(archive, relations),
    stylesPart: relations.find(({ type }) => type === 'styles')?.target ?? null,
    sharedStringsPart: relations.find(({ type }) => type === 'sharedStrings')?.target ?? null,
  };
}
