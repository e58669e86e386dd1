/** What was found, as notes beside the cells: the comments part, and the drawing without which Excel shows none. */
import { parseAddress } from '../../core/grid/address';
import type { Mark } from '../../core/host/types';
import { attribute, nextTag, scannerOf } from '../read/xml';
import { type Root, appendInside, childrenOf, insertBefore, rootOf, xmlText } from './part';

/** Who the notes say wrote them. */
const AUTHOR = '自评通';

/** Cells that have a note already. */
export function notedCells(comments: string): ReadonlySet<string> {
  const scanner = scannerOf(comments);
  const found = new Set<string>();
  while (nextTag(scanner)) {
    if (scanner.name === 'comment' && scanner.kind !== 'close') found.add(attribute(scanner, 'ref') ?? '');
  }
  return found;
}

/** A comments part without comments. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

/** @returns the comments part's new text */
export function addComments(text: string, marks: readonly Mark[]): string {
  const root = rootOf(text);
  const { prefix } = root;
  const known = childrenOf(text).children.find(({ name }) => name === 'authors');
  const authors = known ? childrenOf(text.slice(known.from, known.to)).children.length : 0;
  const author = `<${prefix}author>${AUTHOR}</${prefix}author>`;
  const withAuthor = known
    ? appendInside(text, known, author)
    : insertBefore(text, new Set(['commentList']), `<${prefix}authors>${author}</${prefix}authors>`);
  const pieces = marks.map((mark) => comment(root, mark, authors)).join('');
  const list = childrenOf(withAuthor).children.find(({ name }) => name === 'commentList');
  return list
    ? appendInside(withAuthor, list, pieces)
    : insertBefore(withAuthor, new Set(['extLst']), `<${prefix}commentList>${pieces}</${prefix}commentList>`);
}

function comment({ prefix }: Root, { cell, text }: Mark, author: number): string {
  const run = `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`;
  return `<${prefix}comment ref="${cell}" authorId="${String(author)}"><${prefix}text>${run}</${prefix}text></${prefix}comment>`;
}

const SHAPE_TYPE = 'zpt_note';

/** A drawing part without shapes. */
export function emptyDrawing(): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>'
  );
}

/**
 * Shapes behind those of the drawing. Drawings are no clean XML, so nothing in one is looked at.
 * @param sheet the sheet's number from 0: shapes' names must differ between sheets
 * @returns the drawing part's new text
 */
export function addShapes(text: string, marks: readonly Mark[], sheet: number): string {
  const at = text.toLowerCase().lastIndexOf('</xml>');
  const end = at < 0 ? text.length : at;
  const first = (FREE_BLOCK + sheet) * SHAPES_PER_BLOCK;
  const shapes = marks.map((mark, index) => shape(mark, first + index + 1)).join('');
  return text.slice(0, end) + TYPE + shapes + text.slice(end);
}

/** Excel numbers shapes in blocks of 1,024 a sheet; these blocks lie far behind its own. */
const FREE_BLOCK = 2000;
const SHAPES_PER_BLOCK = 1024;

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const TYPE =
  `<v:shapetype ${NAMESPACES} id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Columns and rows that a note spreads over. */
const WIDE = 4;
const HIGH = 7;

function shape({ cell }: Mark, id: number): string {
  const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 };
  const anchor = [
    column + 1,
    12,
    Math.max(row - 1, 0),
    8,
    column + 1 + WIDE,
    12,
    Math.max(row - 1, 0) + HIGH,
    8,
  ];
  return (
    `<v:shape ${NAMESPACES} id="_x0000_s${String(id)}" type="#${SHAPE_TYPE}" ` +
    'style="position:absolute;margin-left:60pt;margin-top:5pt;width:220pt;height:110pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
