/** `Range.conditionalFormats`. On a sheet they stand in order of priority, the strongest first. */
import { intersection, subtract } from '../address';
import { type Args, type ClassSpec, found, handle, type Handle, must } from '../define';
import type { Engine } from '../engine';
import { ExcelError } from '../errors';
import type { ConditionalFormatModel, SheetModel } from '../model';
import { cellValueFormatSpec, customFormatSpec } from './conditional-look';
import { colourScaleSpec, dataBarSpec } from './conditional-scales';
import { openAreas } from './range-areas';
import { openRange } from './open-range';
import { type AreasTarget, requireAllowed } from './range-target';

export interface ConditionalTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const KNOWN: readonly string[] = ['Custom', 'CellValue', 'ColorScale', 'DataBar'];

const touching = ({ sheet, areas }: AreasTarget): readonly ConditionalFormatModel[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((each) => areas.some((area) => intersection(each, area))),
  );

const open = (sheet: SheetModel, format: ConditionalFormatModel): Handle =>
  handle(conditionalFormatSpec, { sheet, format });

const byId = (range: AreasTarget, id: string): Handle | null => {
  const format = touching(range).find((each) => each.id === id);
  return format ? open(range.sheet, format) : null;
};

export const conditionalFormatsSpec: ClassSpec<AreasTarget> = {
  name: 'ConditionalFormatCollection',
  items: (range) => touching(range).map((format) => open(range.sheet, format)),
  getItem: (range, id) => byId(range, must.text(id, 'id')),
  methods: {
    getItemOrNullObject: (range, args) => byId(range, args.atMost(1).text(0)),
    getItemAt: (range, args) =>
      open(range.sheet, found(touching(range)[args.atMost(1).integer(0, 0)], 'InvalidArgument')),
    getCount: (range, args) => args.atMost(0) && touching(range).length,
    add: (range, args: Args, engine: Engine) => {
      const type = args.atMost(1).oneOf(0, TYPES);
      requireAllowed(range.sheet, 'allowFormatCells');
      if (!KNOWN.includes(type))
        throw new ExcelError('NotImplemented', `the stand-in has no conditional format ${type}`);
      const format = {
        id: engine.newId(),
        type,
        areas: range.areas.map((area) => ({ ...area })),
        stopIfTrue: false,
        formula: '',
        rule: {},
        format: {},
      };
      range.sheet.conditionalFormats.unshift(format);
      return open(range.sheet, format);
    },
    clearAll: (range, args) => {
      args.atMost(0);
      requireAllowed(range.sheet, 'allowFormatCells');
      clearConditionalFormats(range);
    },
  },
};

/** Other cells keep theirs. */
export function clearConditionalFormats({ sheet, areas: cleared }: AreasTarget): void {
  for (const format of sheet.conditionalFormats)
    for (const area of cleared) format.areas = format.areas.flatMap((each) => subtract(each, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

const ofType =
  (type: string, spec: ClassSpec<ConditionalTarget>, orNull: boolean) =>
  (target: ConditionalTarget): Handle | null => {
    if (target.format.type === type) return handle(spec, target);
    if (orNull) return null;
    throw new ExcelError('InvalidArgument', `the conditional format is a ${target.format.type}`);
  };

export const conditionalFormatSpec: ClassSpec<ConditionalTarget> = {
  name: 'ConditionalFormat',
  id: { key: 'Id', of: ({ format }) => format.id },
  isAlive: ({ sheet, format }, { model }) =>
    model.sheets.includes(sheet) && sheet.conditionalFormats.includes(format),
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        const others = sheet.conditionalFormats.filter((each) => each !== format);
        const at = must.integer(value, 'priority', 0);
        sheet.conditionalFormats = [...others.slice(0, at), format, ...others.slice(at)];
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        format.stopIfTrue = must.boolean(value);
      },
    },
  },
  objects: {
    custom: ofType('Custom', customFormatSpec, false),
    customOrNullObject: ofType('Custom', customFormatSpec, true),
    cellValue: ofType('CellValue', cellValueFormatSpec, false),
    cellValueOrNullObject: ofType('CellValue', cellValueFormatSpec, true),
    colorScale: ofType('ColorScale', colourScaleSpec, false),
    colorScaleOrNullObject: ofType('ColorScale', colourScaleSpec, true),
    dataBar: ofType('DataBar', dataBarSpec, false),
    dataBarOrNullObject: ofType('DataBar', dataBarSpec, true),
  },
  methods: {
    delete: ({ sheet, format }, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    },
    getRange: ({ sheet, format }, args) => {
      args.atMost(0);
      if (format.areas.length !== 1) throw new ExcelError('InvalidOperation', 'it covers several areas');
      return openRange(sheet, found(format.areas[0]));
    },
    getRangeOrNullObject: ({ sheet, format }, args) =>
      args.atMost(0) && format.areas.length === 1 ? openRange(sheet, found(format.areas[0])) : null,
    getRanges: ({ sheet, format }, args) => args.atMost(0) && openAreas(sheet, format.areas),
  },
};
