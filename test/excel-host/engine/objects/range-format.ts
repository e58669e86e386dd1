/** `Range.format` */
import { LAST_COLUMN, LAST_ROW } from '../address';
import { type ClassSpec, handle, must, type ScalarSpec } from '../define';
import { invalidArgument } from '../errors';
import { applyFormat, commonFormat } from '../format';
import type { LineModel } from '../model';
import { bordersSpec } from './range-borders';
import { type RangeTarget, requireAllowed } from './range-target';
import { check, type Check } from './settings';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** A setting of all cells; null when they differ. */
function look(name: string, accept: Check): ScalarSpec<RangeTarget> {
  return {
    get: ({ sheet, area }) => commonFormat(sheet, area, name),
    set: ({ sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatCells');
      applyFormat(sheet, area, { [name]: accept(value) as string | number | boolean });
    },
  };
}

const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 48;

function size(side: 'rows' | 'columns'): ScalarSpec<RangeTarget> {
  const initial = side === 'rows' ? DEFAULT_HEIGHT : DEFAULT_WIDTH;
  return {
    get: ({ sheet, area }) => {
      const [from, to] = side === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
      const first = sheet[side].get(from)?.size ?? initial;
      const whole = to - from === (side === 'rows' ? LAST_ROW : LAST_COLUMN);
      if (whole) return [...sheet[side].values()].some((line) => line.size !== undefined) ? null : initial;
      for (let index = from; index <= to; index++)
        if ((sheet[side].get(index)?.size ?? initial) !== first) return null;
      return first;
    },
    set: ({ sheet, area }, value) => {
      requireAllowed(sheet, side === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      const points = must.number(value);
      if (points < 0 || points > (side === 'rows' ? 409.5 : 1_700))
        throw invalidArgument(`size ${String(points)}`);
      const [from, to] = side === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
      for (let index = from; index <= to; index++)
        sheet[side].set(index, { ...sheet[side].get(index), size: points });
    },
  };
}

function autofit(lines: Map<number, LineModel>, from: number, to: number): void {
  for (const [index, line] of [...lines]) {
    if (index < from || index > to) continue;
    delete line.size;
    if (Object.keys(line).length === 0) lines.delete(index);
  }
}

const fillSpec: ClassSpec<RangeTarget> = {
  name: 'RangeFill',
  scalars: { color: look('fill.color', check.colour) },
  methods: {
    clear: ({ sheet, area }, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowFormatCells');
      applyFormat(sheet, area, { 'fill.color': null });
    },
  },
};

const fontSpec: ClassSpec<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    name: look('font.name', check.text),
    size: look('font.size', check.number),
    bold: look('font.bold', check.boolean),
    italic: look('font.italic', check.boolean),
    strikethrough: look('font.strikethrough', check.boolean),
    color: look('font.color', check.colour),
    underline: look('font.underline', check.oneOf(...UNDERLINE)),
  },
};

const protectionSpec: ClassSpec<RangeTarget> = {
  name: 'FormatProtection',
  scalars: {
    locked: look('protection.locked', check.boolean),
    formulaHidden: look('protection.formulaHidden', check.boolean),
  },
};

export const rangeFormatSpec: ClassSpec<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: look('horizontalAlignment', check.oneOf(...HORIZONTAL)),
    verticalAlignment: look('verticalAlignment', check.oneOf(...VERTICAL)),
    wrapText: look('wrapText', check.boolean),
    shrinkToFit: look('shrinkToFit', check.boolean),
    indentLevel: look('indentLevel', check.number),
    textOrientation: look('textOrientation', check.number),
    rowHeight: size('rows'),
    columnWidth: size('columns'),
  },
  objects: {
    fill: (range) => handle(fillSpec, range),
    font: (range) => handle(fontSpec, range),
    borders: (range) => handle(bordersSpec, range),
    protection: (range) => handle(protectionSpec, range),
  },
  methods: {
    /** Heights are not measured: the row goes back to finding its own. */
    autofitRows: ({ sheet, area }, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowFormatRows');
      autofit(sheet.rows, area.top, area.bottom);
    },
    autofitColumns: ({ sheet, area }, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowFormatColumns');
      autofit(sheet.columns, area.left, area.right);
    },
  },
};
