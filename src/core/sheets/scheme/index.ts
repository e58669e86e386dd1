/** The scheme (考核细则) as a workbook that a person edits; `scheme/workbook` reads it back without loss. */
import '../../messages/schemes';
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import type { WorkbookDesign } from '../types';
import { itemsSheet } from './items-sheet';
import { policiesSheet } from './policies-sheet';
import { gradesSheet, rosterSheet, settingsSheet } from './list-sheets';

export function schemeWorkbook(scheme: Scheme, messages: Messages): WorkbookDesign {
  return {
    title: scheme.title,
    sheets: [
      itemsSheet(scheme, messages),
      gradesSheet(scheme, messages),
      settingsSheet(scheme, messages),
      rosterSheet(scheme, messages),
      policiesSheet(scheme, messages),
    ],
    names: [],
    activeSheet: 0,
  };
}
