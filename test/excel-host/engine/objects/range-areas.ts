/** Several ranges of one sheet at once. */
import type { Area } from '../../../../src/core/grid/types';
import { cellCount, formatArea, quoteSheet } from '../address';
import { type ClassSpec, found, handle, type Handle } from '../define';
import type { SheetModel } from '../model';
import { invalidArgument } from '../errors';
import { conditionalFormatsSpec } from './conditional-formats';
import { dataValidationSpec } from './data-validation';
import { manyOf } from './many';
import { areaAt, openRange } from './open-range';
import { rangeEdit } from './range-edit';
import { rangeFormatSpec } from './range-format';
import { type AreasTarget, RangeTarget } from './range-target';
import { worksheetSpec } from './worksheet';

/** Documented: "the address cannot be longer than 8192 characters". */
const LONGEST_ADDRESS = 8_192;

export const openAreas = (sheet: SheetModel, areas: readonly Area[]): Handle =>
  handle(rangeAreasSpec, { sheet, areas });

const addressOf = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(',');

const ranges = ({ sheet, areas }: AreasTarget): readonly RangeTarget[] =>
  areas.map((area) => new RangeTarget(sheet, area));

/** "A1:B2,D4" or "A:A,C:D" */
export function areasAt(sheet: SheetModel, addresses: string): Handle {
  if (addresses.length > LONGEST_ADDRESS) throw invalidArgument('the addresses are too long');
  return openAreas(
    sheet,
    addresses.split(',').map((address) => areaAt(sheet, address.trim())),
  );
}

const rangeCollectionSpec: ClassSpec<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => openRange(sheet, area)),
  methods: {
    getCount: ({ areas }, args) => args.atMost(0) && areas.length,
    getItemAt: ({ sheet, areas }, args) =>
      openRange(sheet, found(areas[args.atMost(1).integer(0, 0)], 'InvalidArgument')),
  },
};

const rangeAreasSpec: ClassSpec<AreasTarget> = {
  name: 'RangeAreas',
  isReferable: true,
  isAlive: ({ sheet }, { model }) => model.sheets.includes(sheet),
  scalars: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    areas: (target) => handle(rangeCollectionSpec, target),
    conditionalFormats: (target) => handle(conditionalFormatsSpec, target),
    format: (target) => manyOf(ranges(target).map((range) => handle(rangeFormatSpec, range))),
    dataValidation: (target) => manyOf(ranges(target).map((range) => handle(dataValidationSpec, range))),
    worksheet: ({ sheet }) => handle(worksheetSpec, sheet),
  },
  methods: {
    clear: (target, args, engine) => {
      for (const range of ranges(target)) rangeEdit['clear']?.(range, args, engine);
    },
  },
};
