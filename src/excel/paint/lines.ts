/// <reference types="office-js" />
/** Widths, heights, merges, panes, filter and links of a design. */
import { areaAddress, cellAddress, columnLetters } from '../../core/grid/address';
import type { CellLink, SheetDesign } from '../../core/sheets/types';
import { type SheetOf, type Step, step } from '../batch';
import { lineAddresses } from '../rectangles';

/**
 * A width in characters is a width of the digit 0 in the workbook's own font, and the clerk's workbook has another font than
 * our files. Our files' digit is 7 pixels wide at 96 dots an inch, which is 5.25 points: in points the sheet comes out as
 * wide as in the file.
 */
const POINTS_OF_CHARACTER = 5.25;

/** @param from the first column that is set: those before it are as a person left them */
export function widthSteps(sheet: SheetOf, { widths }: SheetDesign, from = 0): readonly Step[] {
  const pairs = widths
    .map((width, column) => [width, column] as const)
    .filter(([, column]) => column >= from);
  return grouped(pairs).flatMap(([width, columns]) =>
    lineAddresses(columns, columnLetters).map((address) =>
      step(3, () => {
        sheet().getRanges(address).format.columnWidth = width * POINTS_OF_CHARACTER;
      }),
    ),
  );
}

/** A row that grows is fitted to its text instead: a height that is set stays for ever. */
export function heightSteps(sheet: SheetOf, { rows }: SheetDesign): readonly Step[] {
  const fixed = rows.flatMap(({ row, height, grows }) =>
    height === undefined || grows ? [] : [[height, row] as const],
  );
  const growing = rows.flatMap(({ row, grows }) => (grows ? [row] : []));
  const name = (row: number): string => String(row + 1);
  return [
    ...grouped(fixed).flatMap(([height, at]) =>
      lineAddresses(at, name).map((address) =>
        step(3, () => {
          sheet().getRanges(address).format.rowHeight = height;
        }),
      ),
    ),
    ...lineAddresses(growing, name).map((address) =>
      step(3, () => {
        sheet().getRanges(address).format.autofitRows();
      }),
    ),
  ];
}

function grouped(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, readonly number[]])[] {
  const groups = new Map<number, number[]>();
  for (const [size, line] of pairs) {
    const known = groups.get(size);
    if (known) known.push(line);
    else groups.set(size, [line]);
  }
  return [...groups];
}

export function mergeSteps(sheet: SheetOf, { merges }: SheetDesign): readonly Step[] {
  return merges.map((area) =>
    step(2, () => {
      sheet().getRange(areaAddress(area)).merge(false);
    }),
  );
}

export function viewSteps(sheet: SheetOf, { freeze, filter }: SheetDesign): readonly Step[] {
  return [
    step(6, () => {
      sheet().showGridlines = false;
      if (freeze.rows > 0 && freeze.columns > 0)
        sheet().freezePanes.freezeAt(sheet().getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
      else if (freeze.rows > 0) sheet().freezePanes.freezeRows(freeze.rows);
      else if (freeze.columns > 0) sheet().freezePanes.freezeColumns(freeze.columns);
      if (filter) sheet().autoFilter.apply(areaAddress(filter));
    }),
  ];
}

/** After the values, which keep their text, and before the looks: a link brings a look of its own. */
export function linkSteps(sheet: SheetOf, { rows }: SheetDesign): readonly Step[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, link }) =>
      link
        ? [
            step(
              2,
              () => {
                sheet().getRange(cellAddress(row, column)).hyperlink = linkOf(link);
              },
              link.target.length * 3,
            ),
          ]
        : [],
    ),
  );
}

/** "#'自评表'!I14" is a place in the workbook; "村/a.xlsx#自评表!I5" a file and a place in it. */
function linkOf({ target, tooltip }: CellLink): Excel.RangeHyperlink {
  const [address = '', ...rest] = target.split('#');
  const place = rest.join('#');
  return {
    ...(address === '' ? {} : { address }),
    ...(place === '' ? {} : { documentReference: place }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
}
