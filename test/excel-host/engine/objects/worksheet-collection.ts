import { type ClassSpec, found, handle, must } from '../define';
import type { Engine } from '../engine';
import { ExcelError } from '../errors';
import { newSheet, type SheetModel, type WorkbookModel } from '../model';
import { EVENT, WORKBOOK_TARGET } from '../protocol';
import { registration } from './registration';
import { freeName, requireSheetName, sheetNamed } from './sheet-names';
import { worksheetSpec } from './worksheet';

const workbook = (): string => WORKBOOK_TARGET;
const visible = ({ sheets }: WorkbookModel, onlyVisible: boolean | undefined): readonly SheetModel[] =>
  onlyVisible ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;

export const worksheetCollectionSpec: ClassSpec<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map((sheet) => handle(worksheetSpec, sheet)),
  getItem: (book, key) => {
    const sheet = sheetNamed(book, must.text(key, 'key'));
    return sheet && handle(worksheetSpec, sheet);
  },
  methods: {
    getItemOrNullObject: (book, args) => {
      const sheet = sheetNamed(book, args.atMost(1).text(0));
      return sheet && handle(worksheetSpec, sheet);
    },
    getActiveWorksheet: (book, args) => args.atMost(0) && handle(worksheetSpec, book.active.sheet),
    getFirst: (book, args) =>
      handle(worksheetSpec, found(visible(book, args.atMost(1).optional(0, must.boolean))[0])),
    getLast: (book, args) =>
      handle(worksheetSpec, found(visible(book, args.atMost(1).optional(0, must.boolean)).at(-1))),
    getCount: (book, args) => visible(book, args.atMost(1).optional(0, must.boolean)).length,
    add: (book, args, engine) =>
      handle(worksheetSpec, addSheet(book, args.atMost(1).optional(0, must.text), engine)),
    ...registration('_RegisterDataChangedEvent', EVENT.changed, workbook),
    ...registration('_RegisterAddedEvent', EVENT.added, workbook),
    ...registration('_RegisterDeletedEvent', EVENT.deleted, workbook),
    ...registration('_RegisterActivatedEvent', EVENT.activated, workbook),
    ...registration('_RegisterDeactivatedEvent', EVENT.deactivated, workbook),
    ...registration('_RegisterFormatChangedEvent', EVENT.formatChanged, workbook),
    ...registration('_RegisterSelectionChangedEvent', EVENT.selectionChanged, workbook),
    ...registration('_RegisterRowHiddenChangedEvent', EVENT.rowHiddenChanged, workbook),
    ...registration('_RegisterProtectionChangedEvent', EVENT.protectionChanged, workbook),
    ...registration('_RegisterEventNameChanged', EVENT.nameChanged, workbook),
    ...registration('_RegisterEventVisibilityChanged', EVENT.visibilityChanged, workbook),
  },
};

function addSheet(book: WorkbookModel, wanted: string | undefined, engine: Engine): SheetModel {
  if (book.isProtected) throw new ExcelError('AccessDenied', 'the structure of the workbook is protected');
  const name =
    wanted === undefined
      ? freeName(book, `Sheet${String(book.sheets.length + 1)}`)
      : requireSheetName(book, wanted);
  const sheet = newSheet(engine.newId(), name);
  book.sheets.push(sheet);
  engine.events.emit(EVENT.added, null, { worksheetId: sheet.id });
  return sheet;
}
