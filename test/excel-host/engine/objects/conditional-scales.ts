/** Conditional formats that show a number beside the others: colour scales and data bars. */
import { type ClassSpec, handle, must } from '../define';
import { invalidArgument } from '../errors';
import type { ConditionalTarget } from './conditional-formats';
import { requireAllowed } from './range-target';
import { check, type Check } from './settings';

const COLOUR_TYPES = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;
const BAR_TYPES = ['Automatic', ...COLOUR_TYPES] as const;
/** They say themselves where they lie. */
const WITHOUT_FORMULA: readonly unknown[] = ['LowestValue', 'HighestValue', 'Automatic'];

function boundary(
  value: unknown,
  types: readonly string[],
  what: string,
  more: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const rule = must.record(value, ['formula', 'type', ...more], what);
  must.oneOf(rule['type'], types, `${what}.type`);
  if (!WITHOUT_FORMULA.includes(rule['type'])) must.text(rule['formula'], `${what}.formula`);
  return { ...rule };
}

function criterion(value: unknown, what: string): Readonly<Record<string, unknown>> {
  const rule = boundary(value, COLOUR_TYPES, what, ['color']);
  return { ...rule, color: must.colour(rule['color']) };
}

export const colourScaleSpec: ClassSpec<ConditionalTarget> = {
  name: 'ColorScaleConditionalFormat',
  scalars: {
    criteria: {
      get: ({ format }) => format.rule,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        const { minimum, midpoint, maximum } = must.record(
          value,
          ['minimum', 'midpoint', 'maximum'],
          'criteria',
        );
        format.rule = {
          minimum: criterion(minimum, 'minimum'),
          ...(midpoint === undefined ? {} : { midpoint: criterion(midpoint, 'midpoint') }),
          maximum: criterion(maximum, 'maximum'),
        };
      },
    },
    threeColorScale: { get: ({ format }) => 'midpoint' in format.rule },
  },
};

const bound = (name: 'lowerBoundRule' | 'upperBoundRule') => ({
  get: ({ format }: ConditionalTarget) => format.rule[name] ?? { type: 'Automatic' },
  set: ({ sheet, format }: ConditionalTarget, value: unknown) => {
    requireAllowed(sheet, 'allowFormatCells');
    const rule = boundary(value, BAR_TYPES, name);
    const wrong = name === 'lowerBoundRule' ? 'HighestValue' : 'LowestValue';
    if (rule['type'] === wrong) throw invalidArgument(`${name} cannot be ${wrong}`);
    format.rule = { ...format.rule, [name]: rule };
  },
});

const bar = (name: string, initial: unknown, accept: Check) => ({
  get: ({ format }: ConditionalTarget) => format.format[`bar.${name}`] ?? initial,
  set: ({ sheet, format }: ConditionalTarget, value: unknown) => {
    requireAllowed(sheet, 'allowFormatCells');
    format.format[`bar.${name}`] = accept(value) as string | boolean;
  },
});

const positiveSpec: ClassSpec<ConditionalTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    fillColor: bar('fillColor', '#638EC6', check.colour),
    borderColor: bar('borderColor', '', check.colour),
    gradientFill: bar('gradientFill', true, check.boolean),
  },
};

export const dataBarSpec: ClassSpec<ConditionalTarget> = {
  name: 'DataBarConditionalFormat',
  scalars: {
    lowerBoundRule: bound('lowerBoundRule'),
    upperBoundRule: bound('upperBoundRule'),
    showDataBarOnly: bar('showDataBarOnly', false, check.boolean),
  },
  objects: { positiveFormat: (target) => handle(positiveSpec, target) },
};
