/** A register built from files' names, as a workbook to check and to copy from. */
import type { ProposedRegister } from '../../evidence/register/types';
import type { Messages } from '../../messages';
import type { WorkbookDesign } from '../types';
import { doubtSheet } from './doubt-sheet';
import { proposedSheet } from './proposed-sheet';
import { untiedSheet } from './untied-sheet';

/** What is to be checked and what was left over stand on sheets of their own, and only when there is any. */
export function registerWorkbook(register: ProposedRegister, messages: Messages): WorkbookDesign {
  const hasDoubts = register.rows.some(({ doubts }) => doubts.length > 0);
  return {
    title: messages.evidenceRegister.workbookTitle,
    sheets: [
      proposedSheet(register, messages),
      ...(hasDoubts ? [doubtSheet(register, messages)] : []),
      ...(register.untied.length > 0 ? [untiedSheet(register, messages)] : []),
    ],
    names: [],
    activeSheet: 0,
  };
}
