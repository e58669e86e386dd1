/** What a conditional format asks and how cells look while it is true. */
import { type ClassSpec, handle, must } from '../define';
import { ExcelError, invalidArgument } from '../errors';
import type { ConditionalTarget } from './conditional-formats';
import { requireAllowed } from './range-target';
import { check, type Check } from './settings';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const look = (name: string, accept: Check) => ({
  get: ({ format }: ConditionalTarget) => format.format[name] ?? null,
  set: ({ sheet, format }: ConditionalTarget, value: unknown) => {
    requireAllowed(sheet, 'allowFormatCells');
    format.format[name] = accept(value) as string | boolean;
  },
});

const clearing = (prefix: string) => ({
  clear: ({ sheet, format }: ConditionalTarget) => {
    requireAllowed(sheet, 'allowFormatCells');
    for (const name of Object.keys(format.format))
      if (name.startsWith(prefix)) Reflect.deleteProperty(format.format, name);
  },
});

const fillSpec: ClassSpec<ConditionalTarget> = {
  name: 'ConditionalRangeFill',
  scalars: { color: look('fill.color', check.colour) },
  methods: clearing('fill.'),
};

const fontSpec: ClassSpec<ConditionalTarget> = {
  name: 'ConditionalRangeFont',
  scalars: {
    color: look('font.color', check.colour),
    bold: look('font.bold', check.boolean),
    italic: look('font.italic', check.boolean),
    strikethrough: look('font.strikethrough', check.boolean),
    underline: look('font.underline', check.oneOf('None', 'Single', 'Double')),
  },
  methods: clearing('font.'),
};

interface BorderTarget {
  readonly owner: ConditionalTarget;
  readonly side: (typeof SIDES)[number];
}

const borderLook = (name: string, accept: Check) => ({
  get: ({ owner, side }: BorderTarget) => owner.format.format[`borders.${side}.${name}`] ?? null,
  set: ({ owner, side }: BorderTarget, value: unknown) => {
    requireAllowed(owner.sheet, 'allowFormatCells');
    owner.format.format[`borders.${side}.${name}`] = accept(value) as string;
  },
});

const borderSpec: ClassSpec<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: borderLook('style', check.oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot')),
    color: borderLook('color', check.colour),
  },
};

const borderOf = (owner: ConditionalTarget, side: unknown) =>
  handle(borderSpec, { owner, side: must.oneOf(side, SIDES, 'side') });

const bordersSpec: ClassSpec<ConditionalTarget> = {
  name: 'ConditionalRangeBorderCollection',
  scalars: { count: { get: () => SIDES.length } },
  items: (owner) => SIDES.map((side) => borderOf(owner, side)),
  getItem: borderOf,
  objects: {
    top: (owner) => borderOf(owner, 'EdgeTop'),
    bottom: (owner) => borderOf(owner, 'EdgeBottom'),
    left: (owner) => borderOf(owner, 'EdgeLeft'),
    right: (owner) => borderOf(owner, 'EdgeRight'),
  },
};

const lookSpec: ClassSpec<ConditionalTarget> = {
  name: 'ConditionalRangeFormat',
  scalars: { numberFormat: look('numberFormat', check.text) },
  objects: {
    fill: (target) => handle(fillSpec, target),
    font: (target) => handle(fontSpec, target),
    borders: (target) => handle(bordersSpec, target),
  },
};

const ruleSpec: ClassSpec<ConditionalTarget> = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: ({ format }) => format.formula,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        const formula = must.text(value);
        if (!/^=./s.test(formula)) throw invalidArgument('a formula begins with "="');
        if (formula.length > 8_192) throw new ExcelError('FormulaLengthExceedsLimit');
        format.formula = formula;
      },
    },
  },
};

export const customFormatSpec: ClassSpec<ConditionalTarget> = {
  name: 'CustomConditionalFormat',
  objects: { rule: (target) => handle(ruleSpec, target), format: (target) => handle(lookSpec, target) },
};

export const cellValueFormatSpec: ClassSpec<ConditionalTarget> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      get: ({ format }) => format.rule,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        const rule = must.record(value, ['formula1', 'formula2', 'operator'], 'rule');
        must.oneOf(rule['operator'], OPERATORS, 'operator');
        must.text(rule['formula1'], 'formula1');
        format.rule = { ...rule };
      },
    },
  },
  objects: { format: (target) => handle(lookSpec, target) },
};
