/** Charts of the sheet, drawn as plain bars over the cells they lie on: enough to see what they show and where. */
import { parseArea, splitSheet } from '../../engine/address';
import { cellAt, valueOf } from '../../engine/cells';
import type { ChartModel, SheetModel, WorkbookModel } from '../../engine/model';

/** @param cellAtPlace the element of a cell, where it is on the page */
export function drawCharts(
  book: WorkbookModel,
  sheet: SheetModel,
  cellAtPlace: (row: number, column: number) => HTMLElement | null,
): readonly HTMLElement[] {
  return sheet.charts.flatMap((chart) => {
    const box = boxOf(chart, cellAtPlace);
    if (!box) return [];
    const element = document.createElement('figure');
    element.className = 'chart';
    Object.assign(element.style, box);
    const title = document.createElement('figcaption');
    title.textContent = String(chart.settings['title.text'] ?? chart.name);
    element.append(title, ...barsOf(chart, book));
    return [element];
  });
}

function boxOf(
  { place, box }: ChartModel,
  cellAtPlace: (row: number, column: number) => HTMLElement | null,
): Readonly<Record<'left' | 'top' | 'width' | 'height', string>> | null {
  const from = place && parseArea(place.from);
  const to = place && parseArea(place.to);
  if (!from || !to) return pixels(box.left, box.top, box.width, box.height);
  const first = cellAtPlace(from.top, from.left);
  const last = cellAtPlace(to.bottom, to.right);
  if (!first || !last) return null;
  const right = last.offsetLeft + last.offsetWidth;
  const bottom = last.offsetTop + last.offsetHeight;
  return pixels(first.offsetLeft, first.offsetTop, right - first.offsetLeft, bottom - first.offsetTop);
}

const pixels = (left: number, top: number, width: number, height: number) => ({
  left: `${String(left)}px`,
  top: `${String(top)}px`,
  width: `${String(width)}px`,
  height: `${String(height)}px`,
});

function barsOf(chart: ChartModel, book: WorkbookModel): readonly HTMLElement[] {
  const [series] = chart.series;
  if (!series) return [];
  const names = valuesOf(series.categories, book).map(String);
  const values = valuesOf(series.values, book).map((value) => (typeof value === 'number' ? value : NaN));
  const most = Math.max(...values.filter(Number.isFinite), 1);
  return values.map((value, at) => {
    const bar = document.createElement('div');
    const name = document.createElement('span');
    name.textContent = names[at] ?? '';
    const length = document.createElement('i');
    length.style.width = `${String((Number.isFinite(value) ? value / most : 0) * 70)}%`;
    const number = document.createElement('b');
    number.textContent = Number.isFinite(value) ? String(value) : '';
    bar.append(name, length, number);
    return bar;
  });
}

/** The cells of "'汇总'!A4:A15", row by row. */
function valuesOf(reference: string, { sheets }: WorkbookModel): readonly (string | number | boolean)[] {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ''));
  const area = parseArea(rest);
  const sheet = sheets.find((each) => each.name === name);
  if (!area || !sheet) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    valueOf(cellAt(sheet, area.top + down, area.left)),
  );
}
