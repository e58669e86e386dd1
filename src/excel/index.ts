/** The open workbook in Excel. The only folder that knows Office.js. */
import type { OpenWorkbook } from '../core/host/types';
import { abilities } from './abilities';
import { mark, unmark } from './mark';
import { openNewWorkbook } from './open-new';
import { paint } from './paint';
import { readOpenWorkbook } from './read';
import { selectCell } from './select';
import { watchSelection } from './selection';
import { loadWaivers, saveWaivers } from './waivers';
import { watch } from './watch';
import { writeCells } from './write';

/** To be called once Office is ready. */
export function openExcelWorkbook(): OpenWorkbook {
  /** The sheets as they were read last: looking for marks then takes one batch. */
  let known: readonly string[] = [];
  return {
    abilities: abilities(),
    read: async () => {
      const { workbook, sheetIds } = await readOpenWorkbook();
      known = sheetIds;
      return workbook;
    },
    select: selectCell,
    write: writeCells,
    mark: (marks, results) => mark({ marks, results, known }),
    unmark: () => unmark(known),
    loadWaivers,
    saveWaivers,
    paint,
    openNew: openNewWorkbook,
    onChange: watch,
    onSelect: watchSelection,
  };
}
