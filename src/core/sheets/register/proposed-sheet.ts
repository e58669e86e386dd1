/** 佐证清单 with the columns of the village's workbook, so that its rows can be copied there. */
import type { ProposedRegister, ProposedRow } from '../../evidence/register/types';
import type { Messages } from '../../messages';
import { REGISTER_COLUMNS, TABLES } from '../../vocabulary/columns';
import type { Content } from '../layout/rows';
import type { SheetDesign } from '../types';
import { plainSheet } from './plain-sheet';

const WIDTHS = [10, 12, 34, 16, 17, 40, 8, 24];

export function proposedSheet({ rows }: ProposedRegister, messages: Messages): SheetDesign {
  const headings = Object.values(REGISTER_COLUMNS);
  return plainSheet(
    { name: TABLES.register, headings, widths: WIDTHS, rows: rows.map((row) => contentsOf(row, messages)) },
    messages,
  );
}

/** Texts of files' names are text cells; only a whole date is a date. */
function contentsOf(row: ProposedRow, messages: Messages): readonly Content[] {
  const { number, items, name, kind, date, path, copies, files } = row;
  const note = files > 1 ? messages.evidenceRegister.folderNote({ files: String(files) }) : null;
  return [
    [number, 'textCenter'],
    [items.join('、'), 'textCenter'],
    [name, 'text'],
    [kind === '' ? null : kind, 'textCenter'],
    date && 'day' in date ? [{ date: date.day }, 'date'] : [date?.month ?? null, 'textCenter'],
    [path, 'text'],
    [copies, 'points'],
    [note, 'text'],
  ];
}
