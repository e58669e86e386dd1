/** Methods of a range that change it. */
import { contains, formatArea, intersection, LAST_COLUMN, LAST_ROW } from '../address';
import { cellsIn, openCell, tidyCell } from '../cells';
import { type ClassSpec, must } from '../define';
import type { Engine } from '../engine';
import { ExcelError, invalidArgument } from '../errors';
import { clearFormat } from '../format';
import { keyColumn, keyRow } from '../model';
import { EVENT } from '../protocol';
import { clearConditionalFormats } from './conditional-formats';
import { clearValidation } from './data-validation';
import { openAreas } from './range-areas';
import { openRange } from './open-range';
import { type RangeTarget, requireAllowed, requireUnlocked, requireUnprotected } from './range-target';
import { shiftCells } from './shift-cells';
import { activate } from './sheet-actions';

const APPLY_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function clearContents(range: RangeTarget, engine: Engine): void {
  requireUnlocked(range);
  for (const [row, column, cell] of cellsIn(range.sheet, range.area)) {
    cell.value = null;
    delete cell.formula;
    tidyCell(range.sheet, row, column);
  }
  engine.events.changed(range.sheet, range.area);
}

function clearFormats(range: RangeTarget): void {
  requireAllowed(range.sheet, 'allowFormatCells');
  clearFormat(range.sheet, range.area);
  clearConditionalFormats({ sheet: range.sheet, areas: [range.area] });
  unmerge(range);
}

function clearLinks({ sheet, area }: RangeTarget): void {
  for (const key of [...sheet.links.keys()]) {
    const cell = { top: keyRow(key), left: keyColumn(key), bottom: keyRow(key), right: keyColumn(key) };
    if (contains(area, cell)) sheet.links.delete(key);
  }
}

function unmerge({ sheet, area }: RangeTarget): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

function merge({ sheet, area }: RangeTarget, across: boolean): void {
  requireUnprotected(sheet);
  if (sheet.merges.some((other) => intersection(other, area) && !contains(area, other)))
    throw new ExcelError('NotImplemented', 'the stand-in does not merge over part of a merged area');
  sheet.merges = sheet.merges.filter((other) => !intersection(other, area));
  const bands = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({
        ...area,
        top: area.top + at,
        bottom: area.top + at,
      }))
    : [area];
  for (const band of bands) {
    if (band.top === band.bottom && band.left === band.right) continue;
    const filled = [...cellsIn(sheet, band)].find(
      ([, , cell]) => cell.value !== null || cell.formula !== undefined,
    );
    // The first that holds something goes to the corner; the others are lost.
    const kept = filled && { value: filled[2].value, formula: filled[2].formula };
    for (const [row, column, cell] of cellsIn(sheet, band)) {
      cell.value = null;
      delete cell.formula;
      tidyCell(sheet, row, column);
    }
    if (kept) {
      const corner = openCell(sheet, band.top, band.left);
      corner.value = kept.value;
      if (kept.formula !== undefined) corner.formula = kept.formula;
    }
    sheet.merges.push({ ...band });
  }
}

export const rangeEdit: NonNullable<ClassSpec<RangeTarget>['methods']> = {
  clear: (range, args, engine) => {
    const what = args.atMost(1).has(0) ? args.oneOf(0, APPLY_TO) : 'All';
    if (what === 'All' || what === 'Contents') clearContents(range, engine);
    if (what === 'All' || what === 'Formats') clearFormats(range);
    if (what === 'All') clearValidation(range);
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') clearLinks(range);
    if (what === 'RemoveHyperlinks') clearFormat(range.sheet, range.area);
  },
  merge: (range, args) => {
    merge(range, args.atMost(1).optional(0, must.boolean) === true);
  },
  unmerge: (range, args) => {
    args.atMost(0);
    requireUnprotected(range.sheet);
    unmerge(range);
  },
  getMergedAreasOrNullObject: ({ sheet, area }, args) => {
    args.atMost(0);
    const areas = sheet.merges.filter((each) => intersection(each, area));
    return areas.length > 0 ? openAreas(sheet, areas) : null;
  },
  select: ({ sheet, area }, args, engine) => {
    args.atMost(0);
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', `${sheet.name} is hidden`);
    activate(sheet, engine, area);
    engine.events.emit(EVENT.selectionChanged, sheet.id, {
      address: formatArea(area),
      worksheetId: sheet.id,
    });
  },
  insert: (range, args, engine) => {
    const shift = args.atMost(1).oneOf(0, ['Down', 'Right'] as const);
    requireShift(range, shift === 'Down', 'Insert');
    const { sheet, area } = range;
    const before = { ...area };
    shiftCells(sheet, area, shift === 'Down' ? 'rows' : 'columns', 1, engine.keptTargets());
    engine.events.changed(sheet, before, shift === 'Down' ? 'RowInserted' : 'ColumnInserted');
    return openRange(sheet, before);
  },
  delete: (range, args, engine) => {
    const shift = args.atMost(1).oneOf(0, ['Up', 'Left'] as const);
    requireShift(range, shift === 'Up', 'Delete');
    const { sheet, area } = range;
    const before = { ...area };
    shiftCells(sheet, before, shift === 'Up' ? 'rows' : 'columns', -1, engine.keptTargets());
    engine.events.changed(sheet, before, shift === 'Up' ? 'RowDeleted' : 'ColumnDeleted');
  },
};

function requireShift({ sheet, area }: RangeTarget, isVertical: boolean, what: 'Insert' | 'Delete'): void {
  const whole = isVertical
    ? area.left === 0 && area.right === LAST_COLUMN
    : area.top === 0 && area.bottom === LAST_ROW;
  if (!whole) {
    requireUnprotected(sheet);
    return;
  }
  if (area.top === 0 && area.bottom === LAST_ROW && area.left === 0 && area.right === LAST_COLUMN)
    throw invalidArgument('the whole sheet');
  requireAllowed(sheet, isVertical ? `allow${what}Rows` : `allow${what}Columns`);
}
