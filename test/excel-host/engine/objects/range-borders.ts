/** `Range.format.borders`: each cell keeps its own four sides and two diagonals. */
import type { Area } from '../../../../src/core/grid/types';
import { type ClassSpec, handle, must, type ScalarSpec } from '../define';
import { applyFormat, commonFormat } from '../format';
import { type RangeTarget, requireAllowed } from './range-target';
import { check, type Check } from './settings';

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof BORDER_SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

/** Which cells of the area have that border, and on which side of theirs. */
function places(area: Area, side: Side): readonly [cells: Area, cellSide: string][] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, bottom: top }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, top: bottom }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, right: left }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, left: right }, 'right']];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            [{ ...area, bottom: bottom - 1 }, 'bottom'],
            [{ ...area, top: top + 1 }, 'top'],
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            [{ ...area, right: right - 1 }, 'right'],
            [{ ...area, left: left + 1 }, 'left'],
          ];
    default:
      return [[area, side === 'DiagonalUp' ? 'diagonalUp' : 'diagonalDown']];
  }
}

const line = (name: string, initial: string, accept: Check): ScalarSpec<BorderTarget> => ({
  get: ({ range, side }) => {
    const found = places(range.area, side).map(([area, cellSide]) =>
      commonFormat(range.sheet, area, `borders.${cellSide}.${name}`),
    );
    return new Set(found).size > 1 ? null : (found[0] ?? initial);
  },
  set: ({ range, side }, value) => {
    requireAllowed(range.sheet, 'allowFormatCells');
    const accepted = accept(value) as string;
    for (const [area, cellSide] of places(range.area, side)) {
      const key = (part: string): string => `borders.${cellSide}.${part}`;
      if (name === 'style' && accepted === 'None')
        applyFormat(range.sheet, area, { [key('style')]: null, [key('color')]: null, [key('weight')]: null });
      else applyFormat(range.sheet, area, { [key(name)]: accepted });
    }
  },
});

const borderSpec: ClassSpec<BorderTarget> = {
  name: 'RangeBorder',
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: line('style', 'None', check.oneOf(...STYLES)),
    weight: line('weight', 'Thin', check.oneOf(...WEIGHTS)),
    color: line('color', '#000000', check.colour),
  },
};

const borderOf = (range: RangeTarget, side: unknown) =>
  handle(borderSpec, { range, side: must.oneOf(side, BORDER_SIDES, 'side') });

export const bordersSpec: ClassSpec<RangeTarget> = {
  name: 'RangeBorderCollection',
  scalars: { count: { get: () => BORDER_SIDES.length } },
  items: (range) => BORDER_SIDES.map((side) => borderOf(range, side)),
  getItem: borderOf,
  methods: {
    getItemAt: (range, args) => borderOf(range, BORDER_SIDES[args.atMost(1).integer(0, 0)]),
  },
};
