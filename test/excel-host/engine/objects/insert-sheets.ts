import { found, isHandle, must } from '../define';
import type { Engine } from '../engine';
import { ExcelError } from '../errors';
import { newSheet, type SheetModel, type WorkbookModel } from '../model';
import { EVENT } from '../protocol';
import { freeName, sheetNamed } from './sheet-names';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Copies sheets of another workbook into this one; a name that is taken gets a number. */
export function insertSheets(
  engine: Engine,
  source: WorkbookModel,
  options: Readonly<Record<string, unknown>>,
): SheetModel[] {
  const { model } = engine;
  if (model.isProtected) throw new ExcelError('AccessDenied', 'the structure of the workbook is protected');
  const names = options['sheetNamesToInsert'];
  const wanted = Array.isArray(names) && names.length > 0 ? names.map((name) => must.text(name)) : null;
  const copied = (wanted?.map((name) => found(sheetNamed(source, name))) ?? source.sheets).map((sheet) => ({
    ...sheet,
    id: newSheet(engine.newId(), sheet.name).id,
  }));
  let at = position(model, options);
  for (const sheet of copied) {
    sheet.name = freeName(model, sheet.name);
    model.sheets.splice(at++, 0, sheet);
    engine.events.emit(EVENT.added, null, { worksheetId: sheet.id });
  }
  return copied;
}

function position(model: WorkbookModel, options: Readonly<Record<string, unknown>>): number {
  const type = must.oneOf(options['positionType'] ?? 'End', POSITIONS, 'positionType');
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return model.sheets.length;
  const relative = options['relativeTo'];
  const sheet = isHandle(relative)
    ? (relative.target as SheetModel)
    : found(sheetNamed(model, must.text(relative, 'relativeTo')));
  return model.sheets.indexOf(sheet) + (type === 'After' ? 1 : 0);
}
