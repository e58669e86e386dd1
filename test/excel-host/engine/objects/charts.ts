/** `Worksheet.charts`: kept, not drawn. */
import { formatArea, quoteSheet } from '../address';
import { type Args, type ClassSpec, found, handle, type Handle, must } from '../define';
import { ExcelError } from '../errors';
import type { ChartModel, SheetModel } from '../model';
import { axesSpec, dataLabelsSpec, formatSpec, legendSpec, titleSpec } from './chart-parts';
import { seriesCollectionSpec } from './chart-series';
import { areaGiven } from './freeze-panes';
import { type RangeTarget, requireAllowed } from './range-target';
import { worksheetSpec } from './worksheet';

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
/** The kinds our reports may use. */
const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
] as const;

const open = (sheet: SheetModel, chart: ChartModel): Handle => handle(chartSpec, { sheet, chart });
const find = (sheet: SheetModel, key: string): Handle | null => {
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart ? open(sheet, chart) : null;
};

function source(args: Args, index: number): ChartModel['source'] & { readonly series: ChartModel['series'] } {
  const { sheet, area } = args.handle(index, 'Range') as RangeTarget;
  const address = (column: number): string =>
    `${quoteSheet(sheet.name)}!${formatArea({ ...area, left: column, right: column })}`;
  const series: ChartModel['series'] = [];
  const first = area.left === area.right ? area.left : area.left + 1;
  const categories = first === area.left ? '' : address(area.left);
  for (let column = first; column <= area.right; column++)
    series.push({
      name: `Series${String(series.length + 1)}`,
      values: address(column),
      categories,
      settings: {},
    });
  return { sheet: sheet.name, area: formatArea(area), series };
}

export const chartsSpec: ClassSpec<SheetModel> = {
  name: 'ChartCollection',
  scalars: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => open(sheet, chart)),
  getItem: (sheet, key) => find(sheet, must.text(key, 'key')),
  methods: {
    add: (sheet, args, engine) => {
      const type = args.atMost(3).oneOf(0, TYPES);
      requireAllowed(sheet, 'allowEditObjects');
      const { series, ...from } = source(args, 1);
      const chart: ChartModel = {
        id: engine.newId(),
        name: `Chart ${String(sheet.charts.length + 1)}`,
        type,
        source: from,
        seriesBy: args.has(2) ? args.oneOf(2, SERIES_BY) : 'Auto',
        place: null,
        box: { left: 0, top: 0, width: 360, height: 216 },
        settings: {},
        series,
      };
      sheet.charts.push(chart);
      return open(sheet, chart);
    },
    getCount: ({ charts }, args) => args.atMost(0) && charts.length,
    getItem: (sheet, args) => found(find(sheet, args.atMost(1).text(0))),
    getItemAt: (sheet, args) =>
      open(sheet, found(sheet.charts[args.atMost(1).integer(0, 0)], 'InvalidArgument')),
    getItemOrNullObject: (sheet, args) => find(sheet, args.atMost(1).text(0)),
  },
};

const side = (name: keyof ChartModel['box']) => ({
  get: ({ chart }: ChartTarget) => chart.box[name],
  set: ({ sheet, chart }: ChartTarget, value: unknown) => {
    requireAllowed(sheet, 'allowEditObjects');
    chart.box[name] = must.number(value, name);
  },
});

const chartSpec: ClassSpec<ChartTarget> = {
  name: 'Chart',
  id: { key: 'Id', of: ({ chart }) => chart.id },
  isAlive: ({ sheet, chart }, { model }) => model.sheets.includes(sheet) && sheet.charts.includes(chart),
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        requireAllowed(sheet, 'allowEditObjects');
        const name = must.text(value);
        if (sheet.charts.some((each) => each !== chart && each.name === name))
          throw new ExcelError('ItemAlreadyExists', name);
        chart.name = name;
      },
    },
    chartType: { get: ({ chart }) => chart.type },
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
  },
  objects: {
    title: (target) => handle(titleSpec, target),
    legend: (target) => handle(legendSpec, target),
    axes: (target) => handle(axesSpec, target),
    dataLabels: (target) => handle(dataLabelsSpec, target),
    format: (target) => handle(formatSpec, { owner: target, prefix: 'format' }),
    series: (target) => handle(seriesCollectionSpec, target),
    worksheet: ({ sheet }) => handle(worksheetSpec, sheet),
  },
  methods: {
    delete: ({ sheet, chart }, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
    setPosition: ({ sheet, chart }, args) => {
      requireAllowed(sheet, 'allowEditObjects');
      const from = formatArea(areaGiven(sheet, args.atMost(2), 0));
      chart.place = { from, to: args.has(1) ? formatArea(areaGiven(sheet, args, 1)) : from };
    },
    setData: ({ sheet, chart }, args) => {
      requireAllowed(sheet, 'allowEditObjects');
      const { series, ...from } = source(args.atMost(2), 0);
      chart.source = from;
      chart.series = series;
      if (args.has(1)) chart.seriesBy = args.oneOf(1, SERIES_BY);
    },
  },
};
