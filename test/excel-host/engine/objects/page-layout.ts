import { formatArea } from '../address';
import { type ClassSpec, handle, must } from '../define';
import { invalidArgument } from '../errors';
import type { SheetModel } from '../model';
import { areaGiven } from './freeze-panes';
import { areaAt, openRange } from './open-range';
import { check, setting, type Check } from './settings';

const page = (name: string, initial: unknown, accept: Check) =>
  setting<SheetModel>((sheet) => sheet.page, name, initial, accept);

const PAPER = ['Letter', 'Tabloid', 'Ledger', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'];
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['bottom', 'footer', 'header', 'left', 'right', 'top'] as const;
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

function zoom(value: unknown): unknown {
  const given = must.record(value, ['horizontalFitToPages', 'scale', 'verticalFitToPages'], 'zoom');
  const { scale, horizontalFitToPages, verticalFitToPages } = given;
  if (typeof scale === 'number' && (scale < 10 || scale > 400)) throw invalidArgument('scale is 10 to 400');
  if (typeof scale === 'number' && (horizontalFitToPages ?? verticalFitToPages ?? null) !== null)
    throw invalidArgument('either scale or pages');
  return Object.fromEntries(Object.entries(given).filter(([, part]) => part !== null && part !== undefined));
}

const parts = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];

interface HeaderFooterTarget {
  readonly sheet: SheetModel;
  readonly pages: string;
}

const headerFooterSpec: ClassSpec<HeaderFooterTarget> = {
  name: 'HeaderFooter',
  scalars: Object.fromEntries(
    parts.map((part) => [
      part,
      {
        get: ({ sheet, pages }: HeaderFooterTarget) => sheet.page[`${pages}.${part}`] ?? '',
        set: ({ sheet, pages }: HeaderFooterTarget, value: unknown) => {
          const text = must.text(value);
          if (text.length > 255) throw invalidArgument('a header or footer has at most 255 characters');
          sheet.page[`${pages}.${part}`] = text;
        },
      },
    ]),
  ),
};

const headersFootersSpec: ClassSpec<SheetModel> = {
  name: 'HeaderFooterGroup',
  scalars: {
    state: page('state', 'Default', check.oneOf(...STATES)),
    useSheetMargins: page('useSheetMargins', true, check.boolean),
    useSheetScale: page('useSheetScale', true, check.boolean),
  },
  objects: Object.fromEntries(
    ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'].map((pages) => [
      pages,
      (sheet: SheetModel) => handle(headerFooterSpec, { sheet, pages }),
    ]),
  ),
};

const margin = (side: string, initial: number) => page(`${side}Margin`, initial, check.number);

export const pageLayoutSpec: ClassSpec<SheetModel> = {
  name: 'PageLayout',
  scalars: {
    orientation: page('orientation', 'Portrait', check.oneOf('Portrait', 'Landscape')),
    paperSize: page('paperSize', null, check.oneOf(...PAPER)),
    zoom: {
      get: ({ page: kept }) => kept['zoom'] ?? { scale: 100 },
      set: (sheet, value) => {
        sheet.page['zoom'] = zoom(value);
      },
    },
    centerHorizontally: page('centerHorizontally', false, check.boolean),
    centerVertically: page('centerVertically', false, check.boolean),
    blackAndWhite: page('blackAndWhite', false, check.boolean),
    printGridlines: page('printGridlines', false, check.boolean),
    printHeadings: page('printHeadings', false, check.boolean),
    firstPageNumber: page('firstPageNumber', '', (value) => (value === '' ? '' : must.integer(value))),
    printOrder: page('printOrder', 'DownThenOver', check.oneOf('DownThenOver', 'OverThenDown')),
    leftMargin: margin('left', 50.4),
    rightMargin: margin('right', 50.4),
    topMargin: margin('top', 54),
    bottomMargin: margin('bottom', 54),
    headerMargin: margin('header', 21.6),
    footerMargin: margin('footer', 21.6),
  },
  objects: { headersFooters: (sheet) => handle(headersFootersSpec, sheet) },
  methods: {
    setPrintMargins: (sheet, args) => {
      const unit = args.atMost(2).oneOf(0, ['Points', 'Inches', 'Centimeters'] as const);
      for (const [side, value] of Object.entries(must.record(args.raw(1), MARGINS, 'margins')))
        if (value !== null && value !== undefined)
          sheet.page[`${side}Margin`] = must.number(value, side) * UNITS[unit];
    },
    setPrintTitleRows: (sheet, args) => {
      sheet.page['printTitleRows'] = formatArea(areaGiven(sheet, args.atMost(1), 0));
    },
    setPrintTitleColumns: (sheet, args) => {
      sheet.page['printTitleColumns'] = formatArea(areaGiven(sheet, args.atMost(1), 0));
    },
    setPrintArea: (sheet, args) => {
      sheet.page['printArea'] = formatArea(areaGiven(sheet, args.atMost(1), 0));
    },
    getPrintTitleRowsOrNullObject: (sheet, args) => {
      args.atMost(0);
      const rows = sheet.page['printTitleRows'];
      return typeof rows === 'string' ? openRange(sheet, areaAt(sheet, rows)) : null;
    },
  },
};
