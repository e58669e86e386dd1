import { type ClassSpec, found, must } from '../define';
import { invalidArgument } from '../errors';
import type { SheetModel } from '../model';
import { areaGiven } from './freeze-panes';
import { openRange } from './open-range';
import { requireAllowed, requireUnprotected } from './range-target';

const FILTER_ON = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;
const CRITERIA = [
  'color',
  'criterion1',
  'criterion2',
  'dynamicCriteria',
  'filterOn',
  'icon',
  'operator',
  'subField',
  'values',
];

/** Filters are kept, not carried out: no row is hidden by them. */
export const autoFilterSpec: ClassSpec<SheetModel> = {
  name: 'AutoFilter',
  scalars: {
    enabled: { get: ({ autoFilter }) => autoFilter !== null },
    isDataFiltered: { get: ({ autoFilter }) => Object.keys(autoFilter?.criteria ?? {}).length > 0 },
    criteria: { get: ({ autoFilter }) => Object.values(autoFilter?.criteria ?? {}) },
  },
  methods: {
    apply: (sheet, args) => {
      const area = areaGiven(sheet, args.atMost(3), 0);
      if (!sheet.autoFilter) requireUnprotected(sheet);
      requireAllowed(sheet, 'allowAutoFilter');
      const column = args.optional(1, (value) => must.integer(value, 'column', 0));
      const criteria = args.optional(2, (value) => must.record(value, CRITERIA, 'criteria'));
      if (criteria) must.oneOf(criteria['filterOn'], FILTER_ON, 'filterOn');
      if (column !== undefined && column > area.right - area.left)
        throw invalidArgument('a column outside the range');
      sheet.autoFilter = {
        area: { ...area },
        criteria: column === undefined || !criteria ? {} : { [column]: criteria },
      };
    },
    remove: (sheet, args) => {
      args.atMost(0);
      requireUnprotected(sheet);
      sheet.autoFilter = null;
    },
    clearCriteria: (sheet, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowAutoFilter');
      if (sheet.autoFilter) sheet.autoFilter.criteria = {};
    },
    reapply: (_sheet, args) => {
      args.atMost(0);
    },
    getRange: (sheet, args) => args.atMost(0) && openRange(sheet, found(sheet.autoFilter).area),
    getRangeOrNullObject: (sheet, args) =>
      args.atMost(0) && sheet.autoFilter && openRange(sheet, sheet.autoFilter.area),
  },
};
