/// <reference types="office-js" />
/** Where values stand on each sheet. One stray value in the last row must not make us ask for a million empty rows. */
import type { Area } from '../../core/grid/types';
import { HostFailure } from '../../core/host/types';
import { MOST_CELLS } from '../limits';
import { cellsIn } from './cells';
import { type SurveyedSheet, areaOf } from './survey';

/** Sheets that seem larger are looked at block by block first: in one more batch, which forms never need. */
const LARGE = 1_000_000;
const ROWS_OF_BLOCK = 16_384;

/** @throws HostFailure "too-large" with the sheet's name, when it is no form by any measure */
export async function filledAreas(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<readonly (readonly Area[])[]> {
  const blocks = sheets.map((sheet) => askBlocks(context, sheet));
  if (blocks.some((own) => own.length > 0)) await context.sync();
  const areas = sheets.map(({ used }, at) => {
    const own = blocks[at] ?? [];
    if (own.length === 0) return used ? [used] : [];
    return own.flatMap((block) => (block.isNullObject ? [] : [areaOf(block)]));
  });
  refuseTooLarge(sheets, areas);
  return areas;
}

function askBlocks(context: Excel.RequestContext, { id, used }: SurveyedSheet): readonly Excel.Range[] {
  if (!used || cellsIn(used) <= LARGE) return [];
  const sheet = context.workbook.worksheets.getItem(id);
  const blocks: Excel.Range[] = [];
  for (let { top } = used; top <= used.bottom; top += ROWS_OF_BLOCK) {
    const height = Math.min(ROWS_OF_BLOCK, used.bottom - top + 1);
    const block = sheet
      .getRangeByIndexes(top, used.left, height, used.right - used.left + 1)
      .getUsedRangeOrNullObject(true);
    block.load('rowIndex,columnIndex,rowCount,columnCount');
    blocks.push(block);
  }
  return blocks;
}

function refuseTooLarge(sheets: readonly SurveyedSheet[], areas: readonly (readonly Area[])[]): void {
  let cells = 0;
  for (const [at, { name }] of sheets.entries()) {
    for (const area of areas[at] ?? []) cells += cellsIn(area);
    if (cells > MOST_CELLS) throw new HostFailure('too-large', name);
  }
}
