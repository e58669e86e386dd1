/** From a range to another. */
import type { Area } from '../../../../src/core/grid/types';
import { bounding, columns, intersection, LAST_COLUMN, LAST_ROW, rows } from '../address';
import { type Args, type ClassSpec, found, must } from '../define';
import { invalidArgument } from '../errors';
import { usedArea } from '../used-area';
import { areaAt, openRange } from './open-range';
import type { RangeTarget } from './range-target';

/** A range given as a proxy or as an address. */
function other(range: RangeTarget, args: Args): Area {
  const raw = args.atMost(1).raw(0);
  if (typeof raw === 'string') return areaAt(range.sheet, raw);
  const target = args.handle(0, 'Range') as RangeTarget;
  if (target.sheet !== range.sheet) throw invalidArgument('the other range is on another sheet');
  return target.area;
}

const line = (from: Area, to: Partial<Area>): Area => ({ ...from, ...to });

function resized({ area }: RangeTarget, addRows: number, addColumns: number): Area {
  const out = line(area, { bottom: area.bottom + addRows, right: area.right + addColumns });
  if (out.bottom < out.top || out.right < out.left)
    throw invalidArgument('nothing would be left of the range');
  return out;
}

const offset = (area: Area, down: number, right: number): Area => ({
  top: area.top + down,
  bottom: area.bottom + down,
  left: area.left + right,
  right: area.right + right,
});

export const rangeNavigation: NonNullable<ClassSpec<RangeTarget>['methods']> = {
  getCell: ({ sheet, area }, args) => {
    const row = area.top + args.atMost(2).integer(0);
    const column = area.left + args.integer(1);
    return openRange(sheet, { top: row, bottom: row, left: column, right: column });
  },
  getRow: ({ sheet, area }, args) => {
    const row = area.top + args.atMost(1).integer(0);
    return openRange(sheet, line(area, { top: row, bottom: row }));
  },
  getColumn: ({ sheet, area }, args) => {
    const column = area.left + args.atMost(1).integer(0);
    return openRange(sheet, line(area, { left: column, right: column }));
  },
  getLastCell: ({ sheet, area }, args) =>
    args.atMost(0) && openRange(sheet, line(area, { top: area.bottom, left: area.right })),
  getLastRow: ({ sheet, area }, args) => args.atMost(0) && openRange(sheet, line(area, { top: area.bottom })),
  getLastColumn: ({ sheet, area }, args) =>
    args.atMost(0) && openRange(sheet, line(area, { left: area.right })),
  getEntireRow: ({ sheet, area }, args) =>
    args.atMost(0) && openRange(sheet, line(area, { left: 0, right: LAST_COLUMN })),
  getEntireColumn: ({ sheet, area }, args) =>
    args.atMost(0) && openRange(sheet, line(area, { top: 0, bottom: LAST_ROW })),
  getBoundingRect: (range, args) => openRange(range.sheet, bounding(range.area, other(range, args))),
  getIntersection: (range, args) =>
    openRange(range.sheet, found(intersection(range.area, other(range, args)))),
  getIntersectionOrNullObject: (range, args) => {
    const area = intersection(range.area, other(range, args));
    return area && openRange(range.sheet, area);
  },
  getResizedRange: (range, args) =>
    openRange(range.sheet, resized(range, args.atMost(2).integer(0), args.integer(1))),
  getAbsoluteResizedRange: (range, args) =>
    openRange(
      range.sheet,
      resized(
        range,
        args.atMost(2).integer(0, 1) - rows(range.area),
        args.integer(1, 1) - columns(range.area),
      ),
    ),
  getOffsetRange: ({ sheet, area }, args) =>
    openRange(sheet, offset(area, args.atMost(2).integer(0), args.integer(1))),
  getUsedRange: (range, args) => {
    const used = usedArea(range.sheet, args.atMost(1).optional(0, must.boolean) === true, range.area);
    return openRange(range.sheet, found(used));
  },
  getUsedRangeOrNullObject: (range, args) => {
    const used = usedArea(range.sheet, args.atMost(1).optional(0, must.boolean) === true, range.area);
    return used && openRange(range.sheet, used);
  },
  /** Shapes only; the runtime asks before it splits a large write. */
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== rows(area) || args.integer(1) !== columns(area))
      throw invalidArgument('the array has another shape than the range');
  },
};
