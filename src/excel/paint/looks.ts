/// <reference types="office-js" />
/** Fonts, grounds, lines and locks of a design: cells of one look are told together. */
import { COLOUR, FONT, STYLES, type ColourName, type Style, type StyleName } from '../../core/sheets/style';
import type { Area } from '../../core/grid/types';
import type { SheetDesign } from '../../core/sheets/types';
import { type SheetOf, type Step, step } from '../batch';
import { type CellPlace, addressesOf, rectangles } from '../rectangles';

export const colour = (name: ColourName): string => `#${COLOUR[name]}`;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center' } as const;

interface Look {
  readonly style: Style;
  readonly isUnlocked: boolean;
  readonly cells: CellPlace[];
}

type Line = NonNullable<Style['border']>;

export function lookSteps(sheet: SheetOf, design: SheetDesign): readonly Step[] {
  const looks = new Map<string, Look>();
  const lines = new Map<Line, CellPlace[]>();
  for (const { row, cells } of design.rows)
    for (const { column, style: name, unlocked: isUnlocked = false } of cells) {
      const key = `${name} ${String(isUnlocked)}`;
      const look = looks.get(key) ?? { style: styleOf(name), isUnlocked, cells: [] };
      looks.set(key, look);
      look.cells.push({ row, column });
      if (!look.style.border) continue;
      const lined = lines.get(look.style.border) ?? [];
      lines.set(look.style.border, lined);
      lined.push({ row, column });
    }
  return [
    ...[...looks.values()].flatMap((look) => lookStepsOf(sheet, look)),
    ...[...lines].flatMap(([line, cells]) => lineSteps(sheet, line, rectangles(cells))),
  ];
}

const styleOf = (name: StyleName): Style => STYLES[name];

function lookStepsOf(sheet: SheetOf, { style, isUnlocked, cells }: Look): readonly Step[] {
  return addressesOf(rectangles(cells)).map((address) =>
    step(14, () => {
      const { format } = sheet().getRanges(address);
      format.font.name = FONT;
      format.font.size = style.size;
      format.font.bold = style.bold ?? false;
      format.font.color = colour(style.colour ?? 'ink');
      format.font.underline = style.underline ? 'Single' : 'None';
      if (style.ground) format.fill.color = colour(style.ground);
      format.horizontalAlignment = HORIZONTAL[style.align];
      format.verticalAlignment = VERTICAL[style.vertical ?? 'middle'];
      format.wrapText = style.wrap;
      // Cells are locked unless somebody says otherwise.
      if (isUnlocked) format.protection.locked = false;
    }),
  );
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Excel refuses lines inside a rectangle that has no inside, so rectangles are told by their shape. */
function lineSteps(sheet: SheetOf, line: Line, areas: readonly Area[]): readonly Step[] {
  return [false, true].flatMap((isHigh) =>
    [false, true].flatMap((isWide) => {
      const alike = areas.filter(
        ({ top, left, bottom, right }) => isHigh === bottom > top && isWide === right > left,
      );
      const edges = [
        ...EDGES,
        ...(isHigh ? (['InsideHorizontal'] as const) : []),
        ...(isWide ? (['InsideVertical'] as const) : []),
      ];
      return addressesOf(alike).map((address) =>
        step(edges.length * 4, () => {
          const { borders } = sheet().getRanges(address).format;
          for (const edge of edges) {
            const border = borders.getItem(edge);
            border.style = 'Continuous';
            border.weight = 'Thin';
            border.color = colour(line === 'input' ? 'inputLine' : 'line');
          }
        }),
      );
    }),
  );
}
