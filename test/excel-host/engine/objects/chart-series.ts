import { formatArea, quoteSheet } from '../address';
import { type Args, type ClassSpec, found, handle, must } from '../define';
import type { ChartModel } from '../model';
import type { ChartTarget } from './charts';
import type { RangeTarget } from './range-target';
import { check, setting } from './settings';

interface SeriesTarget {
  readonly owner: ChartTarget;
  readonly series: ChartModel['series'][number];
}

const settings = ({ series }: SeriesTarget): Record<string, unknown> => series.settings;

function address(args: Args): string {
  const { sheet, area } = args.atMost(1).handle(0, 'Range') as RangeTarget;
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
}

const fillSpec: ClassSpec<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: ({ series }, args) => {
      series.settings['fill'] = must.colour(args.atMost(1).raw(0));
    },
  },
};

const formatSpec: ClassSpec<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  objects: { fill: (target) => handle(fillSpec, target) },
};

const seriesSpec: ClassSpec<SeriesTarget> = {
  name: 'ChartSeries',
  isAlive: ({ owner, series }) => owner.chart.series.includes(series),
  scalars: {
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = must.text(value);
      },
    },
    hasDataLabels: setting(settings, 'hasDataLabels', false, check.boolean),
    gapWidth: setting(settings, 'gapWidth', 150, check.number),
    overlap: setting(settings, 'overlap', 0, check.number),
  },
  objects: { format: (target) => handle(formatSpec, target) },
  methods: {
    setValues: ({ series }, args) => {
      series.values = address(args);
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = address(args);
    },
    delete: ({ owner, series }, args) => {
      args.atMost(0);
      owner.chart.series = owner.chart.series.filter((each) => each !== series);
    },
  },
};

export const seriesCollectionSpec: ClassSpec<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (owner) => owner.chart.series.map((series) => handle(seriesSpec, { owner, series })),
  methods: {
    getCount: ({ chart }, args) => args.atMost(0) && chart.series.length,
    getItemAt: (owner, args) =>
      handle(seriesSpec, {
        owner,
        series: found(owner.chart.series[args.atMost(1).integer(0, 0)], 'InvalidArgument'),
      }),
    add: (owner, args) => {
      const name = args.atMost(2).optional(0, must.text) ?? `Series${String(owner.chart.series.length + 1)}`;
      const series = { name, values: '', categories: '', settings: {} };
      owner.chart.series.push(series);
      return handle(seriesSpec, { owner, series });
    },
  },
};
