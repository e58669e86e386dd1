/** The designs' styles in the words of the file library. */
import type { Alignment, Borders, Fill, Font, Style as FileStyle } from 'exceljs';
import { COLOUR, FONT, STYLES, type ColourName, type Style, type StyleName } from '../../core/sheets/style';

const argb = (colour: ColourName): string => `FF${COLOUR[colour]}`;

function font(style: Style): Partial<Font> {
  return {
    name: FONT,
    size: style.size,
    bold: style.bold ?? false,
    color: { argb: argb(style.colour ?? 'ink') },
    ...(style.underline ? { underline: true } : {}),
  };
}

function fill(ground: ColourName): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(ground) } };
}

function border(kind: NonNullable<Style['border']>): Partial<Borders> {
  const edge = { style: 'thin', color: { argb: argb(kind === 'input' ? 'inputLine' : 'line') } } as const;
  return { top: edge, left: edge, bottom: edge, right: edge };
}

function alignment(style: Style): Partial<Alignment> {
  return { horizontal: style.align, vertical: style.vertical ?? 'middle', wrapText: style.wrap };
}

const made = new Map<string, Partial<FileStyle>>();

/** Made once a style, so that the file shares it. */
export function fileStyle(name: StyleName, unlocked: boolean): Partial<FileStyle> {
  const key = `${name} ${String(unlocked)}`;
  const known = made.get(key);
  if (known) return known;
  const style: Style = STYLES[name];
  const found: Partial<FileStyle> = {
    font: font(style),
    alignment: alignment(style),
    protection: { locked: !unlocked },
    ...(style.ground ? { fill: fill(style.ground) } : {}),
    ...(style.border ? { border: border(style.border) } : {}),
    ...(style.format ? { numFmt: style.format } : {}),
  };
  made.set(key, found);
  return found;
}

/** Conditional formats carry their ground in another place than cells do. */
export function lookStyle(ground: ColourName): Partial<FileStyle> {
  return { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(ground) } } };
}
