/** What a sheet does as a whole. */
import type { Engine } from '../engine';
import { ExcelError, invalidArgument } from '../errors';
import type { SheetModel } from '../model';
import { EVENT } from '../protocol';

export const FIRST = { top: 0, left: 0, bottom: 0, right: 0 };

/** @throws ExcelError AccessDenied when sheets may not be added, moved, renamed or deleted */
export function requireStructure({ model }: Engine): void {
  if (model.isProtected) throw new ExcelError('AccessDenied', 'the structure of the workbook is protected');
}

export function activate(sheet: SheetModel, engine: Engine, area = FIRST): void {
  const before = engine.model.active.sheet;
  engine.model.active = { sheet, area };
  if (before === sheet) return;
  engine.events.emit(EVENT.deactivated, before.id, { worksheetId: before.id });
  engine.events.emit(EVENT.activated, sheet.id, { worksheetId: sheet.id });
}

export function move(sheet: SheetModel, position: number, { model }: Engine): void {
  if (position >= model.sheets.length) throw invalidArgument(`position ${String(position)}`);
  const others = model.sheets.filter((each) => each !== sheet);
  model.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

const otherVisible = (sheet: SheetModel, { model }: Engine): SheetModel | undefined =>
  model.sheets.find((each) => each !== sheet && each.visibility === 'Visible');

export function setVisibility(sheet: SheetModel, visibility: SheetModel['visibility'], engine: Engine): void {
  const before = sheet.visibility;
  const other = otherVisible(sheet, engine);
  if (visibility !== 'Visible' && !other)
    throw new ExcelError('InvalidOperation', 'one sheet must stay visible');
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && engine.model.active.sheet === sheet && other) activate(other, engine);
  engine.events.emit(EVENT.visibilityChanged, sheet.id, {
    visibilityBefore: before,
    visibilityAfter: visibility,
    worksheetId: sheet.id,
  });
}

export function remove(sheet: SheetModel, engine: Engine): void {
  requireStructure(engine);
  const other = otherVisible(sheet, engine);
  if (!other) throw new ExcelError('InvalidOperation', 'one visible sheet must stay');
  if (sheet.visibility === 'VeryHidden')
    throw new ExcelError(
      'GeneralException',
      'a very hidden sheet cannot be deleted before it is shown or hidden',
    );
  engine.model.sheets = engine.model.sheets.filter((each) => each !== sheet);
  if (engine.model.active.sheet === sheet) activate(other, engine);
  engine.events.emit(EVENT.deleted, null, { worksheetId: sheet.id });
}
