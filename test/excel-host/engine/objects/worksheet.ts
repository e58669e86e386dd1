import { areaAt, openRange } from './open-range';
import { LAST_COLUMN, LAST_ROW } from '../address';
import { type ClassSpec, handle, must } from '../define';
import { ExcelError } from '../errors';
import type { SheetModel } from '../model';
import { EVENT } from '../protocol';
import { usedArea } from '../used-area';
import { autoFilterSpec } from './auto-filter';
import { chartsSpec } from './charts';
import { commentsSpec } from './comments';
import { freezePanesSpec } from './freeze-panes';
import { keyValues } from './key-values';
import { namesSpec } from './names';
import { notesSpec } from './notes';
import { pageLayoutSpec } from './page-layout';
import { sheetProtectionSpec } from './sheet-protection';
import { tablesSpec } from './tables';
import { registration } from './registration';
import { activate, FIRST, move, remove, requireStructure, setVisibility } from './sheet-actions';
import { areasAt, openAreas } from './range-areas';
import { requireSheetName } from './sheet-names';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;
const own = ({ id }: SheetModel): string => id;
const customPropertiesSpec = keyValues<SheetModel>({
  collection: 'WorksheetCustomPropertyCollection',
  item: 'WorksheetCustomProperty',
  mapOf: ({ customProperties }) => customProperties as Map<string, unknown>,
  accept: (value) => must.text(value, 'value'),
});

export const worksheetSpec: ClassSpec<SheetModel> = {
  name: 'Worksheet',
  id: { key: 'Id', of: own },
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  scalars: {
    id: { get: own },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, engine) => {
        requireStructure(engine);
        const before = sheet.name;
        sheet.name = requireSheetName(engine.model, value, sheet);
        engine.events.emit(EVENT.nameChanged, sheet.id, {
          nameBefore: before,
          nameAfter: sheet.name,
          worksheetId: sheet.id,
        });
      },
    },
    position: {
      get: (sheet, { model }) => model.sheets.indexOf(sheet),
      set: (sheet, value, engine) => {
        requireStructure(engine);
        move(sheet, must.integer(value, 'position', 0), engine);
      },
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, engine) => {
        requireStructure(engine);
        setVisibility(sheet, must.oneOf(value, VISIBILITY), engine);
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : must.colour(value);
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = must.boolean(value);
      },
    },
    showHeadings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = must.boolean(value);
      },
    },
    standardWidth: {
      get: ({ standardWidth }) => standardWidth,
      set: (sheet, value) => {
        sheet.standardWidth = must.number(value);
      },
    },
    standardHeight: { get: () => 15 },
    enableCalculation: { get: () => true },
  },
  objects: {
    protection: (sheet) => handle(sheetProtectionSpec, sheet),
    freezePanes: (sheet) => handle(freezePanesSpec, sheet),
    autoFilter: (sheet) => handle(autoFilterSpec, sheet),
    pageLayout: (sheet) => handle(pageLayoutSpec, sheet),
    names: (sheet) => handle(namesSpec, sheet),
    customProperties: (sheet) => handle(customPropertiesSpec, sheet),
    charts: (sheet) => handle(chartsSpec, sheet),
    comments: (sheet) => handle(commentsSpec, sheet),
    notes: (sheet) => handle(notesSpec, sheet),
    tables: (sheet) => handle(tablesSpec, sheet),
  },
  methods: {
    getRange: (sheet, args) => {
      const address = args.atMost(1).optional(0, must.text);
      const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
      return openRange(sheet, address === undefined ? whole : areaAt(sheet, address));
    },
    getRanges: (sheet, args) => {
      const addresses = args.atMost(1).optional(0, must.text);
      const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
      return addresses === undefined ? openAreas(sheet, [whole]) : areasAt(sheet, addresses);
    },
    getRangeByIndexes: (sheet, args) => {
      const [top, left] = [args.atMost(4).integer(0, 0), args.integer(1, 0)];
      const [height, width] = [args.integer(2, 1), args.integer(3, 1)];
      return openRange(sheet, { top, left, bottom: top + height - 1, right: left + width - 1 });
    },
    getCell: (sheet, args) => {
      const [row, column] = [args.atMost(2).integer(0, 0), args.integer(1, 0)];
      return openRange(sheet, { top: row, left: column, bottom: row, right: column });
    },
    /** An empty sheet answers its first cell. */
    getUsedRange: (sheet, args) =>
      openRange(sheet, usedArea(sheet, args.atMost(1).optional(0, must.boolean) === true) ?? FIRST),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = usedArea(sheet, args.atMost(1).optional(0, must.boolean) === true);
      return used && openRange(sheet, used);
    },
    activate: (sheet, args, engine) => {
      args.atMost(0);
      if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', `${sheet.name} is hidden`);
      activate(sheet, engine);
    },
    delete: (sheet, args, engine) => {
      args.atMost(0);
      remove(sheet, engine);
    },
    ...registration('_RegisterDataChangedEvent', EVENT.changed, own),
    ...registration('_RegisterSelectionChangedEvent', EVENT.selectionChanged, own),
    ...registration('_RegisterFormatChangedEvent', EVENT.formatChanged, own),
    ...registration('_RegisterRowHiddenChangedEvent', EVENT.rowHiddenChanged, own),
    ...registration('_RegisterProtectionChangedEvent', EVENT.protectionChanged, own),
    ...registration('_RegisterActivatedEvent', EVENT.activated, own),
    ...registration('_RegisterDeactivatedEvent', EVENT.deactivated, own),
    ...registration('_RegisterEventNameChanged', EVENT.nameChanged, own),
    ...registration('_RegisterEventVisibilityChanged', EVENT.visibilityChanged, own),
  },
};
