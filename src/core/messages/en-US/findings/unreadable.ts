import type { unreadable as zhCN } from '../../zh-CN/findings/unreadable';

const FORMAT = 'an Excel workbook (.xlsx)';
const RESAVE = `Open it in Excel or WPS and save it as ${FORMAT}.`;

const KINDS: Readonly<Record<string, string>> = {
  html: ': a web page, as some systems export it under the name .xls',
  mht: ': a web page, as some systems export it under the name .xls',
  text: ' (text, such as CSV), which holds one table only: the register and the ledgers are not in it',
  numbers: ' (a Numbers table)',
  ole: ' (of another program)',
};
const TABLES: ReadonlySet<string> = new Set(['ods', 'xlsb', 'html', 'mht', 'numbers']);
const ARCHIVES: ReadonlySet<string> = new Set(['zip', 'rar', '7z', 'gz']);

function otherRemedy(detail: string): string {
  if (TABLES.has(detail)) return RESAVE;
  if (ARCHIVES.has(detail)) return 'Unpack it and hand in the workbook (.xlsx) inside.';
  return 'Check whether the wrong file was handed in; hand in the filled workbook (.xlsx).';
}

/** Files that cannot be read: the true cause, and what to do. */
export const unreadable: typeof zhCN = {
  'file-unreadable/missing': () => ({
    message: 'The file is not there, or may not be opened.',
    found: '',
    expected: FORMAT,
    remedy: 'Check its name and place; close it if another program has it open.',
  }),
  'file-unreadable/empty': ({ detail }) => ({
    message:
      detail === 'zeros'
        ? 'The file holds nothing but zeros: copying, saving or synchronising it probably broke off.'
        : 'The file is empty (0 bytes): a copy or download was probably not finished.',
    found: detail === 'zeros' ? 'only zeros' : '0 bytes',
    expected: FORMAT,
    remedy: 'Copy it again, or ask the village to send it again.',
  }),
  'file-unreadable/encrypted': ({ detail }) => {
    if (detail === 'irm')
      return {
        message:
          'The file is rights-managed (restricted access): only accounts that were given access can open it.',
        found: 'rights-managed',
        expected: 'a workbook without restricted access',
        remedy:
          'Someone with access should open it, lift the restriction (File → Info → Protect Workbook → Restrict Access) and save it.',
      };
    if (detail === 'software')
      return {
        message:
          "The file was encrypted by an office's document encryption software and opens on that computer only.",
        found: 'document encryption software',
        expected: 'a workbook that is not encrypted',
        remedy: 'Decrypt it with that software on the computer where it was made.',
      };
    return {
      message: 'The file is encrypted: it needs a password.',
      found: 'encrypted',
      expected: 'a workbook without a password',
      remedy: 'Open it in Excel or WPS, remove the password and save it.',
    };
  },
  'file-unreadable/legacy': () => ({
    message: 'This is a spreadsheet of an old format (.xls or .et) that cannot be read.',
    found: 'old format',
    expected: FORMAT,
    remedy: RESAVE,
  }),
  'file-unreadable/other-format': ({ detail }) => ({
    message: `This is no Excel workbook but something else${KINDS[detail ?? ''] ?? (detail === null || detail === 'unknown' ? '' : ` (${detail})`)}.`,
    found: detail ?? '',
    expected: FORMAT,
    remedy: otherRemedy(detail ?? ''),
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
  'not-submission/summary': () => ({
    message: 'This is a summary, not a table that a village handed in; it was not checked.',
    found: 'summary',
    expected: '',
    remedy: 'Nothing to mend; summaries are best kept in another folder.',
  }),
  'not-submission/scheme': () => ({
    message: 'This is a scheme (考核细则), not a table that a village handed in; it was not checked.',
    found: 'scheme',
    expected: '',
    remedy: 'Nothing to mend; to check by it, give it with --scheme or choose it in the pane.',
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
