import type { Area } from '../../../../src/core/grid/types';
import { isOnSheet, parseArea, splitSheet } from '../address';
import { handle, type Handle } from '../define';
import { invalidArgument } from '../errors';
import type { SheetModel } from '../model';
import { rangeSpec } from './range';
import { RangeTarget } from './range-target';

/** @throws ExcelError when the area leaves the sheet */
export function openRange(sheet: SheetModel, area: Area): Handle {
  if (!isOnSheet(area)) throw invalidArgument('outside the sheet');
  return handle(rangeSpec, new RangeTarget(sheet, area));
}

/** An address on a sheet; the sheet may be written before it and must then be this one. */
export function areaAt(sheet: SheetModel, address: string): Area {
  const { sheet: named, rest } = splitSheet(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument(`${address} is not on ${sheet.name}`);
  const area = parseArea(rest);
  if (!area) throw invalidArgument(`address ${JSON.stringify(address)}`);
  return area;
}
