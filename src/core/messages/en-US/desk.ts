/** Texts of the page without Excel. */
import type { Messages } from '../types';

export const desk: Messages['desk'] = {
  title: '自评通 · Desk edition',
  privacy: 'Files are only looked at on this computer: nothing is sent, nothing is changed.',
  tabs: { label: '自评通', files: 'Check', templates: 'Scheme and templates', help: 'Help' },
  schemeButton: 'Open a scheme file',
  schemeHint:
    'Open your own scheme: it is checked below and templates are made by it; otherwise by the built-in one.',
  schemeUsed: ({ file }) => `Scheme file in use: ${file}.`,
  files: 'Workbooks of the villages',
  intro: 'Drop the villages’ workbooks here (with their evidence folders, if you like), or choose them.',
  drop: 'Files or a whole folder can also be dropped here.',
  evidenceButton: 'Choose evidence folder',
  evidenceHint:
    'One folder a village in it, named like the village. Without it evidence files are not looked at.',
  evidenceCount: ({ count }) => `Evidence files: ${count}.`,
  evidenceTaken: ({ count }) => `Evidence folder taken in, ${count} files.`,
  villages: 'Choose a village to see its findings',
  village: 'Findings of this village',
  pickOne: 'Choose a village on the left: its findings appear here, its sheet on the right.',
  sheet: 'Sheet',
  sheets: 'Sheets',
  sheetHint: 'To look at only. Choose a finding to see where it stands.',
  hiddenRow: 'hidden row',
  saveResults: 'Download findings',
  saveCopy: 'Download marked copy',
  saveCopyHint:
    'The copy shows every finding and can go back to the village. The file itself stays as it is.',
  saveSummary: 'Download summary',
  saveCopies: 'Download all marked copies',
  print: 'Print findings',
  resultsFile: ({ name }) => `${name}-findings`,
  copyFile: ({ name }) => `${name}-marked`,
  copiesFile: 'marked-copies.zip',
  copied: ({ file }) => `Downloaded ${file}. The file itself was not changed.`,
  copiesMade: ({ count, file }) =>
    `Downloaded ${file} with ${count} copies. Villages without findings are not in it.`,
  nothingToCopy: 'No workbook needs marks, or all are of an old format. Please save those as .xlsx first.',
  notCopied: ({ reason }) => `No marked copy could be made. ${reason}`,
};
