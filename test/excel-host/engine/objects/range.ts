import { cellCount, columns, isWholeColumns, isWholeRows, rows } from '../address';
import { type ClassSpec, handle } from '../define';
import { conditionalFormatsSpec } from './conditional-formats';
import { dataValidationSpec } from './data-validation';
import { hyperlink } from './hyperlink';
import { rangeEdit } from './range-edit';
import { rangeFormatSpec } from './range-format';
import { rangeNavigation } from './range-navigation';
import { rangeProperties } from './range-properties';
import type { RangeTarget } from './range-target';
import { rangeValues } from './range-values';
import { worksheetSpec } from './worksheet';

export const rangeSpec: ClassSpec<RangeTarget> = {
  name: 'Range',
  isReferable: true,
  isAlive: (range, { model }) => !range.isGone && model.sheets.includes(range.sheet),
  scalars: {
    address: { get: (range) => range.address },
    addressLocal: { get: (range) => range.address },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rows(area) },
    columnCount: { get: ({ area }) => columns(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    hyperlink,
    ...rangeValues,
  },
  objects: {
    worksheet: ({ sheet }) => handle(worksheetSpec, sheet),
    format: (range) => handle(rangeFormatSpec, range),
    conditionalFormats: ({ sheet, area }) => handle(conditionalFormatsSpec, { sheet, areas: [area] }),
    dataValidation: (range) => handle(dataValidationSpec, range),
  },
  methods: { ...rangeNavigation, ...rangeEdit, ...rangeProperties },
};
