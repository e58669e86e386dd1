import { type Args, type ClassSpec, found, isHandle } from '../define';
import { LAST_COLUMN, LAST_ROW } from '../address';
import { invalidArgument } from '../errors';
import type { SheetModel } from '../model';
import { areaAt, openRange } from './open-range';
import type { RangeTarget } from './range-target';

/** A range of this sheet given as a proxy or as an address. */
export function areaGiven(sheet: SheetModel, args: Args, index: number): RangeTarget['area'] {
  const given = args.raw(index);
  if (!isHandle(given)) return areaAt(sheet, args.text(index));
  const target = args.handle(index, 'Range') as RangeTarget;
  if (target.sheet !== sheet) throw invalidArgument('a range of another sheet');
  return target.area;
}

export const freezePanesSpec: ClassSpec<SheetModel> = {
  name: 'WorksheetFreezePanes',
  methods: {
    /** The top left cells that stay: always from the sheet's first cell. */
    freezeAt: (sheet, args) => {
      const area = areaGiven(sheet, args.atMost(1), 0);
      if (area.top !== 0 || area.left !== 0) throw invalidArgument('frozen cells begin at A1');
      sheet.freeze = { ...area };
    },
    freezeRows: (sheet, args) => {
      const count = args.atMost(1).has(0) ? args.integer(0, 1) : 1;
      sheet.freeze = { top: 0, left: 0, bottom: count - 1, right: LAST_COLUMN };
    },
    freezeColumns: (sheet, args) => {
      const count = args.atMost(1).has(0) ? args.integer(0, 1) : 1;
      sheet.freeze = { top: 0, left: 0, bottom: LAST_ROW, right: count - 1 };
    },
    unfreeze: (sheet, args) => {
      args.atMost(0);
      sheet.freeze = null;
    },
    getLocation: (sheet, args) => args.atMost(0) && openRange(sheet, found(sheet.freeze)),
    getLocationOrNullObject: (sheet, args) =>
      args.atMost(0) && sheet.freeze && openRange(sheet, sheet.freeze),
  },
};
