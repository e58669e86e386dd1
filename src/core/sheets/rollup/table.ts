/** The frame that the roll-up's sheets share, and what stands in their cells. */
import { type Decimal, formatDecimal } from '../../decimal';
import type { Place } from '../../recognise/types';
import { type LinkedContent, type TableSheet, framedTable } from '../layout/table';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';

export function rollupTable(table: TableSheet, { rollUp, texts }: RollupContext): SheetDesign {
  return framedTable(table, {
    warning: rollUp.scheme?.illustrative === true ? texts.illustrative : null,
    pageFooter: texts.workbookTitle({ scheme: rollUp.title }),
  });
}

/** A file's name without its folders, as there is room for it in a cell. */
export function fileName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

export const points = (value: Decimal | null): LinkedContent => [
  value ? Number(formatDecimal(value)) : null,
  'points',
];

/** A text that leads to a place in a summary, where links are to be had. */
export function linkedText(text: string, place: Place, { link, texts }: RollupContext): LinkedContent {
  const target = place.file === undefined || place.file === '' || text === '' ? null : link(place);
  return target === null ? [text, 'text'] : [text, 'link', { target, tooltip: texts.openFile }];
}
