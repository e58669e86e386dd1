import type { Widen } from '../../types';
import type { help as zh } from '../../zh-CN/help/texts';

export const help: Widen<typeof zh> = {
  loading: 'Opening the help',
  contents: 'Contents',
  pages: 'Step by step (in Chinese, each page with an English summary)',
  checks: 'What each finding means',
  checksHint: 'Choose one to see what is looked at and how to mend it.',
  find: 'Find',
  findHint: 'A word, such as 佐证 or evidence',
  found: ({ count }) => `${count} found`,
  nothing: 'Nothing found. Try another word, or look at the contents.',
  back: 'Back to the findings',
  toContents: 'Contents',
  inEnglish: 'English summary',
  phases: {
    file: 'The file',
    structure: 'The tables',
    rows: 'Single scores',
    totals: 'Totals',
    evidence: 'Evidence, ledgers, sign-off',
    batch: 'All villages side by side',
  },
  severities: {
    error: 'Error: the workbook goes back to the village.',
    warning: 'Warning: look at it; it may be as it should.',
    info: 'For information: usually nothing to do.',
  },
  trial: 'A new check, on trial, never an error.',
  fixable:
    'Where the right value is known, a button below the finding writes it, after showing you what it will write.',
  example: 'Example',
  exampleOf: ({ title }) => `Example: ${title}`,
  edits: 'In the sample workbook',
  says: 'The check says',
  remedy: 'How to mend it',
  source: 'Why it is looked at',
  off: ({ setting }) =>
    `To switch it off or to change its weight, add a row to the sheet 设置 of the scheme: setting “${setting}”, value 填错, 提醒, 参考 or 不检查.`,
  unknown: 'The help does not know this kind of finding.',
  failed: 'The help could not be opened. Check the network or the installation and try again.',
  tour: {
    label: 'First use',
    progress: ({ at, of }) => `Step ${at} of ${of}`,
    next: 'Next',
    done: 'Start',
    never: 'Do not show again',
    openExample: 'Open the example',
    steps: {
      example: {
        title: 'Look at an example',
        text: '“Open the example” opens a filled-in self-assessment with some mistakes. It is invented; nothing can break.',
      },
      finding: {
        title: 'Look at a finding',
        text: 'Each row is a finding. Choose one to see how to mend it; “What is this?” explains why it is looked at.',
      },
      cell: {
        title: 'Go to its cell',
        text: 'Excel has already gone to the cell. Mend it and check again: what is right is gone from the list.',
      },
      mark: {
        title: 'Mark the sheet',
        text: 'The button below marks every finding on the sheet without touching its formats; marks can be cleared again.',
      },
      summary: {
        title: 'Collect the villages',
        text: 'When all have come in, go to the summary tab, choose the folder, and get one table. The help tab knows the rest.',
      },
      deskExample: {
        title: 'Look at an example',
        text: '“Open the example” checks a filled-in self-assessment with some mistakes. It is invented; nothing can break.',
      },
      deskFinding: {
        title: 'Look at a finding',
        text: 'Choose a village on the left, then a finding in the middle: it says how to mend it and why it is looked at.',
      },
      deskCell: {
        title: 'See where it is',
        text: 'The table on the right shows the cell in a blue frame. It can only be looked at; files are never changed.',
      },
      deskCopy: {
        title: 'Send it back',
        text: 'Download an annotated copy, with every finding marked, for the village to mend its own file by.',
      },
      deskSummary: {
        title: 'Collect the villages',
        text: 'Drop the folder of all villages on the left, then download the summary. The help tab knows the rest.',
      },
    },
  },
};
