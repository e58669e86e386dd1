import type { unreadable as zhCN } from '../../zh-CN/findings/unreadable';

const FORMAT = 'an Excel workbook (.xlsx)';
const RESAVE = `Open it in Excel or WPS and save it as ${FORMAT}.`;

/** Files that cannot be read: the true cause, and what to do. */
export const unreadable: typeof zhCN = {
  'file-unreadable/missing': () => ({
    message: 'The file is not there, or may not be opened.',
    found: '',
    expected: FORMAT,
    remedy: 'Check its name and place; close it if another program has it open.',
  }),
  'file-unreadable/empty': () => ({
    message: 'The file is empty (0 bytes): a copy or download was probably not finished.',
    found: '0 bytes',
    expected: FORMAT,
    remedy: 'Copy it again, or ask the village to send it again.',
  }),
  'file-unreadable/encrypted': () => ({
    message: 'The file is encrypted: it needs a password.',
    found: 'encrypted',
    expected: 'a workbook without a password',
    remedy: 'Open it in Excel or WPS, remove the password and save it.',
  }),
  'file-unreadable/legacy': () => ({
    message: 'This is a spreadsheet of an old format (.xls or .et) that cannot be read.',
    found: 'old format',
    expected: FORMAT,
    remedy: RESAVE,
  }),
  'file-unreadable/other-format': ({ detail }) => ({
    message: `This is no Excel workbook but something else${detail === null || detail === 'unknown' ? '' : ` (${detail})`}.`,
    found: detail ?? '',
    expected: FORMAT,
    remedy: ['ods', 'xlsb', 'html', 'text'].includes(detail ?? '')
      ? RESAVE
      : 'Check whether the wrong file was handed in; hand in the filled workbook (.xlsx).',
  }),
  'file-unreadable/truncated': () => ({
    message: 'The file is incomplete: its end is missing. A copy or download was probably interrupted.',
    found: 'incomplete',
    expected: FORMAT,
    remedy: 'Copy it again, or ask the village to send it again.',
  }),
  'file-unreadable/damaged': ({ detail }) => ({
    message: `The file is damaged and cannot be read${detail === null ? '' : ` (at ${detail})`}.`,
    found: 'damaged',
    expected: FORMAT,
    remedy: 'Open it in Excel or WPS, let it be repaired and save it; else ask the village to send it again.',
  }),
  'file-unreadable/too-large': () => ({
    message: 'What the file holds is abnormally large; for safety it was not read.',
    found: 'too large',
    expected: 'some hundred kB as a rule',
    remedy:
      'Look for many pictures or formats over whole columns and remove them; do not open files of unknown origin.',
  }),
  'file-unreadable/timeout': () => ({
    message: 'Reading this file took too long; it was stopped, and the file was not checked.',
    found: 'takes too long',
    expected: 'less than a second as a rule',
    remedy:
      'Look for masses of empty rows, formulas over whole columns or other tables in it, remove them and save it again; do not open files of unknown origin.',
  }),
  'file-unreadable/too-heavy': () => ({
    message: 'Reading this file needs too much memory; it was stopped, and the file was not checked.',
    found: 'needs too much memory',
    expected: 'some hundred kB as a rule',
    remedy:
      'Look for masses of empty rows, formulas over whole columns or other tables in it, remove them and save it again; do not open files of unknown origin.',
  }),
};
