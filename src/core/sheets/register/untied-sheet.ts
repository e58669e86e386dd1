/** Files that belong to no item as far as their names tell. */
import type { ProposedRegister } from '../../evidence/register/types';
import type { Messages } from '../../messages';
import type { Content } from '../layout/rows';
import type { SheetDesign } from '../types';
import { plainSheet } from './plain-sheet';

const WIDTHS = [70, 60];

export function untiedSheet({ untied }: ProposedRegister, messages: Messages): SheetDesign {
  const { untiedSheet: name, untiedHeadings: headings, untied: textOf } = messages.evidenceRegister;
  const rows = untied.map((file): readonly Content[] => [
    [file.path, 'text'],
    [textOf(file), 'text'],
  ]);
  return plainSheet({ name, headings, widths: WIDTHS, rows }, messages);
}
