/** A worksheet part. */
import { parseArea } from '../../core/grid/address';
import type { Area, Hyperlink, Row, Sheet } from '../../core/grid/types';
import { type CellSource, readRows } from './cells';
import { ReadFailure } from './failure';
import { relationshipsOf } from './package';
import { withoutRules } from './rules';
import { attribute, decodeXml, isTrue, nextTag, rawAttribute, type Scanner, scannerOf } from './xml';
import type { SheetEntry } from './workbook';
import type { Archive } from './zip';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** More merges than any form has; a hostile file repeats them without end. */
const MOST_MERGES = 200_000;

export function readSheet(archive: Archive, entry: SheetEntry, source: CellSource): Sheet {
  const bytes = archive.read(entry.part);
  if (!bytes) throw new ReadFailure('damaged', entry.part);
  const scanner = scannerOf(decodeXml(withoutRules(bytes)));
  let rows: readonly Row[] = [];
  const merges: Area[] = [];
  const hiddenColumns: Span[] = [];
  const widths = new Map<number, number>();
  const hyperlinks: Hyperlink[] = [];
  let isProtected = false;
  let isWorksheet = false;
  const targets = lazyTargets(archive, entry.part);
  while (nextTag(scanner)) {
    if (scanner.kind === 'close') continue;
    switch (scanner.name) {
      case 'worksheet':
        isWorksheet = true;
        break;
      case 'sheetData':
        if (scanner.kind === 'open') rows = readRows(scanner, source);
        break;
      case 'col':
        if (isTrue(rawAttribute(scanner, 'hidden'))) addSpan(scanner, hiddenColumns);
        else addWidth(scanner, widths);
        break;
      case 'mergeCell':
        addMerge(scanner, merges);
        break;
      case 'sheetProtection':
        isProtected = isTrue(rawAttribute(scanner, 'sheet'));
        break;
      case 'hyperlink':
        addHyperlink(scanner, targets, hyperlinks);
        break;
    }
  }
  if (!isWorksheet) throw new ReadFailure('damaged', entry.part);
  const { name, state } = entry;
  return {
    name,
    state,
    rows,
    merges,
    hiddenColumns,
    ...(widths.size > 0 && { widths }),
    hyperlinks,
    isProtected,
  };
}

/** Wider spans are a sheet's default; a hostile sheet gives every column one. */
const MOST_WIDTHS = 256;

function addWidth(scanner: Scanner, widths: Map<number, number>): void {
  const from = Number(rawAttribute(scanner, 'min')) - 1;
  const to = Math.min(Number(rawAttribute(scanner, 'max')) - 1, MOST_WIDTHS - 1);
  const width = Number(rawAttribute(scanner, 'width'));
  if (!(from >= 0) || !(width > 0 && width <= 255)) return;
  for (let column = from; column <= to; column += 1) widths.set(column, width);
}

function addSpan(scanner: Scanner, spans: Span[]): void {
  const from = Number(rawAttribute(scanner, 'min')) - 1;
  const to = Number(rawAttribute(scanner, 'max')) - 1;
  if (from >= 0 && to >= from) spans.push({ from, to });
}

function addMerge(scanner: Scanner, merges: Area[]): void {
  const area = parseArea(rawAttribute(scanner, 'ref') ?? '');
  if (area) merges.push(area);
  if (merges.length > MOST_MERGES) throw new ReadFailure('too-large', 'mergeCells');
}

function addHyperlink(
  scanner: Scanner,
  targets: (id: string) => string | undefined,
  links: Hyperlink[],
): void {
  const area = parseArea(attribute(scanner, 'ref') ?? '');
  if (!area) return;
  const id = attribute(scanner, 'id');
  const target = id === undefined ? undefined : targets(id);
  const location = attribute(scanner, 'location');
  links.push({
    area,
    ...(target === undefined ? {} : { target }),
    ...(location === undefined ? {} : { location }),
  });
}

/** Hyperlinks outward are rare, so a sheet's relationships are only read when one asks. */
function lazyTargets(archive: Archive, part: string): (id: string) => string | undefined {
  let known: ReadonlyMap<string, string> | null = null;
  return (id) => {
    known ??= new Map(relationshipsOf(archive, part).map((relation) => [relation.id, relation.target]));
    return known.get(id);
  };
}
