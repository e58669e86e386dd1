import { type Args, type ClassSpec, found, handle, must } from '../define';
import type { WorkbookModel } from '../model';
import { EVENT, WORKBOOK_TARGET } from '../protocol';
import { applicationSpec } from './application';
import { bytesFromBase64 } from './base64';
import { commentsSpec } from './comments';
import { keyValues } from './key-values';
import { namesSpec } from './names';
import { notesSpec } from './notes';
import { propertiesSpec } from './properties';
import { tablesSpec } from './tables';
import { workbookProtectionSpec } from './workbook-protection';
import { xmlPartsSpec } from './xml-parts';
import { rangeSpec } from './range';
import { RangeTarget } from './range-target';
import { insertSheets } from './insert-sheets';
import { runtimeSpec } from './runtime';
import { registration } from './registration';
import { worksheetCollectionSpec } from './worksheet-collection';

const INSERT_OPTIONS = ['sheetNamesToInsert', 'positionType', 'relativeTo'];

const settingsSpec = keyValues<WorkbookModel>({
  collection: 'SettingCollection',
  item: 'Setting',
  mapOf: ({ settings }) => settings,
  accept: (value) => value,
});

export const workbookSpec: ClassSpec<WorkbookModel> = {
  name: 'Workbook',
  scalars: {
    name: { get: (book) => book.name },
    autoSave: { get: () => false },
    calculationEngineVersion: { get: () => 191029 },
    isDirty: { get: () => true },
    readOnly: { get: () => false },
  },
  objects: {
    application: (book) => handle(applicationSpec, book),
    worksheets: (book) => handle(worksheetCollectionSpec, book),
    names: (book) => handle(namesSpec, book),
    customXmlParts: (book) => handle(xmlPartsSpec, book),
    comments: (book) => handle(commentsSpec, book),
    notes: (book) => handle(notesSpec, book),
    protection: (book) => handle(workbookProtectionSpec, book),
    properties: (book) => handle(propertiesSpec, book),
    settings: (book) => handle(settingsSpec, book),
    tables: (book) => handle(tablesSpec, book),
    _Runtime: (book) => handle(runtimeSpec, book),
  },
  methods: {
    getActiveCell: (_book, args: Args, { model }) => {
      const { sheet, area } = args.atMost(0) && model.active;
      return handle(rangeSpec, new RangeTarget(sheet, { ...area, bottom: area.top, right: area.left }));
    },
    getSelectedRange: (_book, args, { model }) => {
      const { sheet, area } = args.atMost(0) && model.active;
      return handle(rangeSpec, new RangeTarget(sheet, area));
    },
    insertWorksheetsFromBase64: (_book, args, engine) => {
      const source = engine.readFile(bytesFromBase64(args.atMost(2).text(0)));
      const options = must.record(args.raw(1) ?? {}, INSERT_OPTIONS, 'options');
      return insertSheets(engine, source, options).map(({ id }) => id);
    },
    /** Behind `Excel.createWorkbook` in a browser. */
    createAndOpenWorkbook: (_book, args, engine) => {
      const base64 = args.atMost(1).optional(0, must.text) ?? '';
      if (base64 !== '') engine.readFile(bytesFromBase64(base64));
      engine.opened.push(base64);
    },
    ...registration('_RegisterActivatedEvent', EVENT.activated, () => WORKBOOK_TARGET),
    _RemoveReference: (_book, args, engine) => {
      engine.release(found(args.optional(0, must.text), 'InvalidArgument'));
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
};
