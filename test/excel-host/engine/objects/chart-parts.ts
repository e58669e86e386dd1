/** The parts of a chart: flat settings under names such as "title.text". */
import { type ClassSpec, handle, type ScalarSpec } from '../define';
import type { ChartTarget } from './charts';
import { type Check, check, setting } from './settings';

export interface PartTarget {
  readonly owner: ChartTarget;
  readonly prefix: string;
}

const part = (name: string, initial: unknown, accept: Check): ScalarSpec<PartTarget> => ({
  get: ({ owner, prefix }) => owner.chart.settings[`${prefix}.${name}`] ?? initial,
  set: ({ owner, prefix }, value) => {
    owner.chart.settings[`${prefix}.${name}`] = accept(value);
  },
});

const own = (name: string, initial: unknown, accept: Check): ScalarSpec<ChartTarget> =>
  setting(({ chart }) => chart.settings, name, initial, accept);

const numberOrAuto: Check = (value) => (value === '' ? '' : check.number(value));

const fontSpec: ClassSpec<PartTarget> = {
  name: 'ChartFont',
  scalars: {
    bold: part('bold', false, check.boolean),
    italic: part('italic', false, check.boolean),
    color: part('color', '#000000', check.colour),
    name: part('name', 'Calibri', check.text),
    size: part('size', 10, check.number),
  },
};

const fillSpec: ClassSpec<PartTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: ({ owner, prefix }, args) => {
      owner.chart.settings[`${prefix}.color`] = check.colour(args.atMost(1).raw(0));
    },
    clear: ({ owner, prefix }, args) => {
      args.atMost(0);
      Reflect.deleteProperty(owner.chart.settings, `${prefix}.color`);
    },
  },
};

const inside =
  <T extends PartTarget>(spec: ClassSpec<PartTarget>, name: string) =>
  ({ owner, prefix }: T) =>
    handle(spec, { owner, prefix: `${prefix}.${name}` });

export const formatSpec: ClassSpec<PartTarget> = {
  name: 'ChartAreaFormat',
  objects: { font: inside(fontSpec, 'font'), fill: inside(fillSpec, 'fill') },
};

/** Formats of other parts are like it under other names. */
const formatNamed = (name: string): ClassSpec<PartTarget> => ({ ...formatSpec, name });

export const titleSpec: ClassSpec<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    text: own('title.text', '', check.text),
    visible: own('title.visible', true, check.boolean),
    overlay: own('title.overlay', false, check.boolean),
  },
  objects: { format: (owner) => handle(formatNamed('ChartTitleFormat'), { owner, prefix: 'title.format' }) },
};

export const legendSpec: ClassSpec<ChartTarget> = {
  name: 'ChartLegend',
  scalars: {
    visible: own('legend.visible', true, check.boolean),
    overlay: own('legend.overlay', false, check.boolean),
    position: own(
      'legend.position',
      'Right',
      check.oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'),
    ),
  },
};

export const dataLabelsSpec: ClassSpec<ChartTarget> = {
  name: 'ChartDataLabels',
  scalars: {
    showValue: own('dataLabels.showValue', false, check.boolean),
    showCategoryName: own('dataLabels.showCategoryName', false, check.boolean),
    showSeriesName: own('dataLabels.showSeriesName', false, check.boolean),
    showPercentage: own('dataLabels.showPercentage', false, check.boolean),
    numberFormat: own('dataLabels.numberFormat', 'General', check.text),
    position: own(
      'dataLabels.position',
      'BestFit',
      check.oneOf(
        'None',
        'Center',
        'InsideEnd',
        'InsideBase',
        'OutsideEnd',
        'Left',
        'Right',
        'Top',
        'Bottom',
        'BestFit',
      ),
    ),
  },
  objects: {
    format: (owner) => handle(formatNamed('ChartDataLabelFormat'), { owner, prefix: 'dataLabels.format' }),
  },
};

const axisTitleSpec: ClassSpec<PartTarget> = {
  name: 'ChartAxisTitle',
  scalars: { text: part('text', '', check.text), visible: part('visible', false, check.boolean) },
};

const gridlinesSpec: ClassSpec<PartTarget> = {
  name: 'ChartGridlines',
  scalars: { visible: part('visible', true, check.boolean) },
};

const axisSpec: ClassSpec<PartTarget> = {
  name: 'ChartAxis',
  scalars: {
    minimum: part('minimum', '', numberOrAuto),
    maximum: part('maximum', '', numberOrAuto),
    majorUnit: part('majorUnit', '', numberOrAuto),
    visible: part('visible', true, check.boolean),
    numberFormat: part('numberFormat', 'General', check.text),
    reversePlotOrder: part('reversePlotOrder', false, check.boolean),
  },
  objects: {
    title: inside(axisTitleSpec, 'title'),
    majorGridlines: inside(gridlinesSpec, 'majorGridlines'),
    minorGridlines: inside(gridlinesSpec, 'minorGridlines'),
    format: inside(formatNamed('ChartAxisFormat'), 'format'),
  },
};

export const axesSpec: ClassSpec<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    categoryAxis: (owner) => handle(axisSpec, { owner, prefix: 'axes.category' }),
    valueAxis: (owner) => handle(axisSpec, { owner, prefix: 'axes.value' }),
  },
};
