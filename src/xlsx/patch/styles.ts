/** The differential formats that marks wear, added to the workbook's styles behind its own. */
import { COLOUR } from '../../core/sheets/style';
import { MARK_COLOURS } from '../../core/sheets/kind-styles';
import type { FindingKind } from '../../core/checks/kind';
import { type Child, type Root, appendInside, childrenOf, insertBefore, rootOf } from './part';

const KINDS = Object.keys(MARK_COLOURS) as readonly FindingKind[];

/** What stands behind the differential formats in a style sheet. (CT_Stylesheet) */
const FOLLOWERS: ReadonlySet<string> = new Set(['tableStyles', 'colors', 'extLst']);

export interface MarkStyles {
  /** The part's new text. */
  readonly text: string;
  /** The number of the format for a kind of finding. */
  readonly formats: Readonly<Record<FindingKind, number>>;
}

export function addMarkStyles(text: string): MarkStyles {
  const root = rootOf(text);
  const existing = childrenOf(text).children.find(({ name }) => name === 'dxfs');
  const before = existing ? countIn(text, existing) : 0;
  const formats = Object.fromEntries(KINDS.map((kind, index) => [kind, before + index])) as Record<
    FindingKind,
    number
  >;
  const pieces = KINDS.map((kind) => format(root, COLOUR[MARK_COLOURS[kind]])).join('');
  const count = `count="${String(before + KINDS.length)}"`;
  if (!existing) {
    const tag = `${root.prefix}dxfs`;
    return { text: insertBefore(text, FOLLOWERS, `<${tag} ${count}>${pieces}</${tag}>`), formats };
  }
  const longer = appendInside(text, existing, pieces);
  const tagEnd = longer.indexOf('>', existing.from);
  const tag = longer.slice(existing.from, tagEnd).replace(/\scount\s*=\s*["'][^"']*["']/, ` ${count}`);
  return { text: longer.slice(0, existing.from) + tag + longer.slice(tagEnd), formats };
}

/** How many formats there are: the count they declare is not trusted. */
function countIn(text: string, { from, to }: Child): number {
  return childrenOf(text.slice(from, to)).children.filter(({ name }) => name === 'dxf').length;
}

function format({ prefix }: Root, rgb: string): string {
  const colour = (which: string): string => `<${prefix}${which} rgb="FF${rgb}"/>`;
  const pattern = `<${prefix}patternFill patternType="solid">${colour('fgColor')}${colour('bgColor')}</${prefix}patternFill>`;
  return `<${prefix}dxf><${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}

/** A style sheet for the rare workbook without one. */
export function emptyStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
