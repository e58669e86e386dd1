/// <reference types="office-js" />
/** Paints designs into the open workbook. */
import { parseAddress } from '../../core/grid/address';
import { HostFailure } from '../../core/host/types';
import type { SheetDesign } from '../../core/sheets/types';
import { type Step, step, write } from '../batch';
import { inExcel } from '../run';
import { freeTag, ourSheets, type OurSheet, queueTag, sameSheet } from './ours';
import { clearStep, paintSteps, protectStep } from './sheet';

/** What must be known of a workbook before sheets are painted. */
export interface Standing {
  readonly sheets: readonly Excel.Worksheet[];
  readonly ours: readonly OurSheet[];
  readonly isStructureProtected: boolean;
}

/** Two batches: what is there, then all sheets. @throws HostFailure before anything is changed */
export function paint(designs: readonly SheetDesign[]): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    worksheets.load({ name: true, protection: { protected: true }, charts: { name: true } });
    names.load('items/name,items/formula');
    protection.load('protected');
    const used = designs.map(({ name }) => {
      const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      range.load('columnIndex,columnCount');
      return range;
    });
    await context.sync();
    const standing: Standing = {
      sheets: worksheets.items,
      ours: ourSheets(names.items),
      isStructureProtected: protection.protected,
    };
    const tags = new Set(standing.ours.map(({ tag }) => tag));
    const painted = designs.map((design, at) => {
      const sheet = paintable(standing, design.name);
      const tag = freeTag(tags);
      tags.add(tag);
      return sheetSteps(context.workbook, design, sheet, tag, sheet?.charts.items, columnsOf(used[at]));
    });
    await write(context, [...painted.flat(), ...showSteps(context.workbook, designs)]);
  });
}

function columnsOf(used: Excel.Range | undefined): number {
  return !used || used.isNullObject ? 0 : used.columnIndex + used.columnCount;
}

/**
 * The sheet of ours that a design is painted over; null when one must be added.
 * @throws HostFailure
 */
export function paintable(
  { sheets, ours, isStructureProtected }: Standing,
  name: string,
): Excel.Worksheet | null {
  const there = sheets.find((sheet) => sameSheet(sheet.name, name));
  if (!there) {
    if (isStructureProtected) throw new HostFailure('structure-protected');
    return null;
  }
  const isOurs = ours.some(({ sheet }) => sheet !== null && sameSheet(sheet, there.name));
  if (!isOurs) throw new HostFailure('sheet-exists', there.name);
  if (there.protection.protected) throw new HostFailure('protected', there.name);
  return there;
}

/**
 * @param existing null: a sheet is added, and tagged with `tag`
 * @param charts that stand on the existing one
 * @param columns of the existing one whose widths stay: a person may have changed them
 */
export function sheetSteps(
  workbook: Excel.Workbook,
  design: SheetDesign,
  existing: Excel.Worksheet | null,
  tag: string,
  charts: readonly Excel.Chart[] = [],
  columns = 0,
): readonly Step[] {
  if (existing) return [clearStep(existing, design, charts), ...paintSteps(() => existing, design, columns)];
  let added: Excel.Worksheet | null = null;
  const sheet = (): Excel.Worksheet => (added ??= workbook.worksheets.add(design.name));
  return [
    step(3, () => {
      queueTag(workbook, sheet(), tag);
    }),
    ...paintSteps(sheet, design),
    ...(design.isProtected ? [protectStep(sheet)] : []),
  ];
}

/** The first visible sheet comes into view, with the cell selected that its design names. */
function showSteps(workbook: Excel.Workbook, designs: readonly SheetDesign[]): readonly Step[] {
  const shown = designs.find(({ state }) => state === 'visible');
  if (!shown) return [];
  const cell = shown.activeCell ?? 'A1';
  return [
    step(4, () => {
      const sheet = workbook.worksheets.getItem(shown.name);
      sheet.activate();
      sheet.getRange(parseAddress(cell) ? cell : 'A1').select();
    }),
  ];
}
