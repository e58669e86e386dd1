/** Cell styles of a file as the stand-in's flat formats. */
import type { Format } from '../engine/model';
import { all, child, type Element, isOn } from './tree';

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  22: 'm/d/yyyy h:mm',
  49: '@',
};

const BORDER_STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function colour(element: Element | undefined): string | undefined {
  const { rgb, theme, indexed } = element?.attributes ?? {};
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  // The first two colours of the usual themes and palettes.
  if (theme === '0' || indexed === '9') return '#FFFFFF';
  return theme === '1' || indexed === '8' ? '#000000' : undefined;
}

function put(format: Format, name: string, value: string | number | boolean | undefined): void {
  if (value !== undefined) format[name] = value;
}

export function fontFormat(font: Element | undefined): Format {
  const format: Format = {};
  const flag = (name: string): true | undefined => {
    const element = child(font, name);
    return element && isOn(element.attributes['val'], true) ? true : undefined;
  };
  put(format, 'font.bold', flag('b'));
  put(format, 'font.italic', flag('i'));
  put(format, 'font.strikethrough', flag('strike'));
  const underline = child(font, 'u');
  put(format, 'font.underline', underline && capital(underline.attributes['val'] ?? 'single'));
  put(format, 'font.color', colour(child(font, 'color')));
  const size = child(font, 'sz')?.attributes['val'];
  put(format, 'font.size', size === undefined ? undefined : Number(size));
  put(format, 'font.name', child(font, 'name')?.attributes['val']);
  return format;
}

export function fillFormat(fill: Element | undefined, isConditional: boolean): Format {
  const pattern = child(fill, 'patternFill');
  const solid = pattern?.attributes['patternType'] === 'solid';
  const found = isConditional
    ? (colour(child(pattern, 'bgColor')) ?? colour(child(pattern, 'fgColor')))
    : solid
      ? colour(child(pattern, 'fgColor'))
      : undefined;
  return found === undefined ? {} : { 'fill.color': found };
}

export function borderFormat(border: Element | undefined): Format {
  const format: Format = {};
  for (const side of ['top', 'bottom', 'left', 'right']) {
    const element = child(border, side);
    const known = BORDER_STYLES[element?.attributes['style'] ?? ''];
    if (!known) continue;
    put(format, `borders.${side}.style`, known[0]);
    put(format, `borders.${side}.weight`, known[1]);
    put(format, `borders.${side}.color`, colour(child(element, 'color')));
  }
  return format;
}

function alignmentFormat(xf: Element): Format {
  const format: Format = {};
  const { horizontal, vertical, wrapText, shrinkToFit, indent } = child(xf, 'alignment')?.attributes ?? {};
  put(format, 'horizontalAlignment', horizontal && capital(horizontal));
  put(format, 'verticalAlignment', vertical && capital(vertical));
  put(format, 'wrapText', isOn(wrapText) ? true : undefined);
  put(format, 'shrinkToFit', isOn(shrinkToFit) ? true : undefined);
  put(format, 'indentLevel', indent === undefined ? undefined : Number(indent));
  return format;
}

export interface Styles {
  /** By the number cells refer to. */
  readonly cells: readonly Format[];
  /** Looks of conditional formats. */
  readonly conditional: readonly Format[];
}

export function readStyles(root: Element | undefined): Styles {
  const codes = new Map(
    all(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  );
  const fonts = all(child(root, 'fonts'), 'font').map(fontFormat);
  const fills = all(child(root, 'fills'), 'fill').map((fill) => fillFormat(fill, false));
  const borders = all(child(root, 'borders'), 'border').map(borderFormat);
  const cells = all(child(root, 'cellXfs'), 'xf').map((xf) => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf.attributes;
    const format: Format = {
      ...(fontId === '0' ? {} : fonts[Number(fontId)]),
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentFormat(xf),
    };
    put(format, 'numberFormat', codes.get(numFmtId) ?? BUILT_IN[Number(numFmtId)]);
    const protection = child(xf, 'protection')?.attributes;
    if (!isOn(protection?.['locked'], true)) format['protection.locked'] = false;
    if (isOn(protection?.['hidden'])) format['protection.formulaHidden'] = true;
    return format;
  });
  const conditional = all(child(root, 'dxfs'), 'dxf').map((dxf) => ({
    ...fontFormat(child(dxf, 'font')),
    ...fillFormat(child(dxf, 'fill'), true),
  }));
  return { cells, conditional };
}
