/** A workbook of the neutral grid as the stand-in's workbook. What the grid does not know starts empty. */
import type { Sheet, Workbook } from '../../../src/core/grid/types';
import { cellKey, newSheet, type SheetModel, type Visibility, type WorkbookModel } from './model';

const VISIBILITY: Readonly<Record<Sheet['state'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

let nextSheet = 1;

/** Ids are made anew for each workbook: two never share one. */
function sheetId(): string {
  return `{${String(nextSheet++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

function sheetFromGrid(source: Sheet): SheetModel {
  const sheet = newSheet(sheetId(), source.name);
  sheet.visibility = VISIBILITY[source.state];
  for (const row of source.rows) {
    if (row.hidden) sheet.rows.set(row.index, { hidden: true });
    for (const { row: at, column, value, formula, isDate } of row.cells)
      sheet.cells.set(cellKey(at, column), {
        value,
        ...(formula === undefined ? {} : { formula: `=${formula}` }),
        ...(isDate ? { format: { numberFormat: 'yyyy/m/d' } } : {}),
      });
  }
  sheet.merges = source.merges.map((area) => ({ ...area }));
  for (const { from, to } of source.hiddenColumns)
    for (let column = from; column <= to; column++) sheet.columns.set(column, { hidden: true });
  for (const { area, target, location } of source.hyperlinks)
    sheet.links.set(cellKey(area.top, area.left), {
      ...(target === undefined ? {} : { address: target }),
      ...(location === undefined ? {} : { documentReference: location }),
    });
  if (source.isProtected) sheet.protection = { options: {} };
  return sheet;
}

export function modelFromGrid(workbook: Workbook, name = '自评.xlsx'): WorkbookModel {
  const sheets = workbook.sheets.map(sheetFromGrid);
  const first = sheets.find(({ visibility }) => visibility === 'Visible') ?? sheets[0];
  if (!first) throw new Error('A workbook needs a sheet');
  const model: WorkbookModel = {
    name,
    sheets,
    names: [],
    xmlParts: [],
    settings: new Map(),
    properties: {},
    customProperties: new Map(),
    calculationMode: 'Automatic',
    isProtected: false,
    active: { sheet: first, area: { top: 0, left: 0, bottom: 0, right: 0 } },
  };
  for (const { name: defined, refersTo, sheet } of workbook.names) {
    const item = { name: defined, formula: `=${refersTo}`, visible: true, comment: '' };
    const owner = sheet === undefined ? model : sheets.find((each) => each.name === sheet);
    owner?.names.push(item);
  }
  return model;
}
