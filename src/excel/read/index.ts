/// <reference types="office-js" />
/**
 * The open workbook as the neutral grid: the same as our own reader makes of the saved file. Three batches whatever the
 * number of sheets and rows (list, survey, cells); more only where Excel on the web would refuse the size of an answer, and
 * one where a stray value far away makes a sheet seem huge.
 * What Excel cannot tell stays out: links (nothing asks for them), the 1904 date system (no member tells it), and merged
 * areas before ExcelApi 1.13.
 */
import type { Area, Cell, Row, Sheet, Workbook } from '../../core/grid/types';
import { inExcel } from '../run';
import { cellOf } from './cell';
import { type AnsweredPiece, askCells, batchesOf, piecesOf } from './cells';
import { externalLinksIn } from './external-links';
import { filledAreas } from './filled';
import { type HiddenLines, askHidden, askMerges, hiddenColumns, hiddenRows } from './hidden';
import { type Survey, type SurveyedSheet, survey } from './survey';

export interface ReadBack {
  readonly workbook: Workbook;
  /** The sheets' ids: what is looked through for marks. */
  readonly sheetIds: readonly string[];
}

/** @throws HostFailure */
export function readOpenWorkbook(): Promise<ReadBack> {
  return inExcel(async (context) => {
    const surveyed = await survey(context);
    const areas = await filledAreas(context, surveyed.sheets);
    return {
      workbook: await readCells(context, surveyed, areas),
      sheetIds: surveyed.sheets.map(({ id }) => id),
    };
  });
}

/** @param areas where each sheet's values stand */
async function readCells(
  context: Excel.RequestContext,
  surveyed: Survey,
  areas: readonly (readonly Area[])[],
): Promise<Workbook> {
  const read = surveyed.sheets.map((sheet) => ({
    sheet,
    proxy: context.workbook.worksheets.getItem(sheet.id),
    rows: new RowBuilder(),
  }));
  const proxies = read.map(({ proxy }) => proxy);
  const pieces = areas.flatMap((own, at) => own.flatMap((area) => piecesOf(at, area)));
  const links = new Set<string>();
  let hidden: readonly HiddenLines[] = [];
  const ask = (): void => {
    hidden = read.map(({ proxy, sheet }, at) => askHidden(proxy, sheet, areas[at] ?? []));
  };
  for (const [at, batch] of batchesOf(pieces).entries())
    for (const piece of await askCells(context, proxies, batch, at === 0 ? ask : undefined)) {
      read[piece.sheet]?.rows.add(piece);
      for (const link of externalLinksIn(piece)) links.add(link);
    }
  const merges = await askMerges(context, proxies, surveyed.sheets);
  return {
    sheets: read.map(({ sheet, rows }, at) => sheetOf(sheet, rows, hidden[at], merges[at] ?? [])),
    names: surveyed.names,
    date1904: false,
    hasMacros: /\.(xlsm|xltm|xlam)$/i.test(surveyed.fileName),
    externalLinks: [...links],
  };
}

function sheetOf(
  { name, state, isProtected, used }: SurveyedSheet,
  rows: RowBuilder,
  hidden: HiddenLines | undefined,
  merges: readonly Area[],
): Sheet {
  return {
    name,
    state,
    rows: rows.rows(hidden ? hiddenRows(hidden) : new Set()),
    merges,
    hiddenColumns: hidden && used ? hiddenColumns(hidden, used.left) : [],
    hyperlinks: [],
    isProtected,
  };
}

/** Collects the cells that hold something; the tables Excel answered can be forgotten piece by piece. */
class RowBuilder {
  private readonly cells = new Map<number, Cell[]>();

  add({ area, values, formulas, types, formats }: AnsweredPiece): void {
    for (const [down, line] of values.entries()) {
      const row = area.top + down;
      const found = line.flatMap((value, across): readonly Cell[] => {
        const formula = formulas[down]?.[across];
        if (value === '' && formula === '') return [];
        const type = types[down]?.[across];
        const cell = cellOf(row, area.left + across, {
          value,
          formula,
          type,
          format: formats[down]?.[across],
        });
        return cell ? [cell] : [];
      });
      if (found.length > 0) this.cells.set(row, found);
    }
  }

  rows(hidden: ReadonlySet<number>): readonly Row[] {
    const indexes = [...new Set([...this.cells.keys(), ...hidden])].sort((a, b) => a - b);
    return indexes.map((index) => ({ index, hidden: hidden.has(index), cells: this.cells.get(index) ?? [] }));
  }
}
