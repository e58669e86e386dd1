/** `Range.hyperlink` */
import { openCell } from '../cells';
import { must, type ScalarSpec } from '../define';
import { applyFormat } from '../format';
import { cellKey } from '../model';
import { type RangeTarget, requireAllowed, requireUnlocked } from './range-target';
import { valueOf } from '../cells';

const KEYS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

export const hyperlink: ScalarSpec<RangeTarget> = {
  get: ({ sheet, area }) => {
    const link = sheet.links.get(cellKey(area.top, area.left));
    if (!link) return null;
    const text = String(valueOf(sheet.cells.get(cellKey(area.top, area.left))));
    return { ...link, textToDisplay: text };
  },
  /** As in Excel, a link also writes its text (as text) and makes the cell look like a link. */
  set: (range, value, engine) => {
    const { sheet, area } = range;
    const { textToDisplay, ...link } = must.record(value, KEYS, 'hyperlink');
    for (const part of [textToDisplay, ...Object.values(link)])
      if (part !== undefined && part !== null) must.text(part, 'hyperlink');
    requireAllowed(sheet, 'allowInsertHyperlinks');
    requireUnlocked(range);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        sheet.links.set(cellKey(row, column), link as Record<string, string>);
        const cell = openCell(sheet, row, column);
        const text =
          textToDisplay ?? (cell.value === null ? (link['address'] ?? link['documentReference']) : null);
        if (typeof text === 'string') {
          cell.value = text;
          delete cell.formula;
        }
      }
    applyFormat(sheet, area, { 'font.color': '#0563C1', 'font.underline': 'Single' });
    engine.events.changed(sheet, area);
  },
};
