/** What a person should look at before the register counts. */
import type { ProposedRegister } from '../../evidence/register/types';
import type { Messages } from '../../messages';
import type { Content } from '../layout/rows';
import type { SheetDesign } from '../types';
import { plainSheet } from './plain-sheet';

const WIDTHS = [12, 50, 70];

export function doubtSheet({ rows }: ProposedRegister, messages: Messages): SheetDesign {
  const { doubtSheet: name, doubtHeadings: headings, doubt: textOf } = messages.evidenceRegister;
  const contents = rows.flatMap(({ number, path, doubts }) =>
    doubts.map((doubt): readonly Content[] => [
      [number, 'textCenter'],
      [path, 'text'],
      [textOf(doubt), 'text'],
    ]),
  );
  return plainSheet({ name, headings, widths: WIDTHS, rows: contents }, messages);
}
