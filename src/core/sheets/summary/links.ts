/** Cells that lead to where their number or text stands in a village's workbook. */
import type { Place } from '../../recognise/types';
import type { Content } from '../layout/rows';
import type { SummaryContext } from './context';
import type { LinkedContent } from '../layout/table';

/** The cell keeps its own look: a table full of underlined numbers would be hard to read. */
export function linkedTo(
  [value, style]: Content,
  place: Place | undefined,
  { link, messages }: SummaryContext,
): LinkedContent {
  const target = place?.cell === undefined || value === null || value === '' ? null : link(place);
  return target === null ? [value, style] : [value, style, { target, tooltip: messages.summary.openCell }];
}

/** The village's name, which opens its workbook. */
export function villageCell(
  village: string,
  file: string,
  { link, messages }: SummaryContext,
): LinkedContent {
  const target = link({ file });
  return target === null
    ? [village, 'text']
    : [village, 'link', { target, tooltip: messages.summary.openCell }];
}
