/** Conditional formats in the words of the file library. */
import type { ConditionalFormattingRule } from 'exceljs';
import { COLOUR, LOOK_GROUNDS } from '../../core/sheets/style';
import type { ConditionalFormat } from '../../core/sheets/types';
import { lookStyle } from './style';

/** @param priority 1 for the strongest */
export function fileRule(format: ConditionalFormat, priority: number): ConditionalFormattingRule {
  if ('scale' in format)
    return {
      type: 'colorScale',
      priority,
      cfvo: format.scale.map(({ at }) => ({ type: 'num' as const, value: at })),
      color: format.scale.map(({ colour }) => ({ argb: `FF${COLOUR[colour]}` })),
    };
  if ('bars' in format) {
    const { from, to, colour } = format.bars;
    // The library writes the colour, but its types do not know it. Without "gradient" it would add an extension of its own.
    return {
      type: 'dataBar',
      priority,
      gradient: true,
      cfvo: [from, to].map((value) => ({ type: 'num' as const, value })),
      color: { argb: `FF${COLOUR[colour]}` },
    } as ConditionalFormattingRule;
  }
  return {
    type: 'expression',
    formulae: [format.formula],
    style: lookStyle(LOOK_GROUNDS[format.look]),
    priority,
  };
}
