import type { Widen } from '../types';
import type { evidenceRegister as zhCN } from '../zh-CN/evidence-register';

/** The register built from files' names. */
export const evidenceRegister: Widen<typeof zhCN> = {
  workbookTitle: 'Evidence register (佐证清单) from file names',
  doubtSheet: 'To be checked',
  untiedSheet: 'Files without an item',
  doubtHeadings: ['Number', 'File', 'Please check'],
  untiedHeadings: ['File', 'Why'],
  footer: 'Made from file names; check it, then paste it into 佐证清单 of the workbook',
  folderNote: ({ files }) => `a folder of ${files} files`,
  doubt: (doubt) => {
    switch (doubt.id) {
      case 'kind-from-ending':
        return `The name does not tell the kind; ${doubt.kind} is guessed from the ending`;
      case 'kind-from-item':
        return `The name does not tell the kind; ${doubt.kind} is what the item asks for`;
      case 'kind-unknown':
        return 'The kind cannot be told; fill it in';
      case 'kind-not-asked':
        return `The name says ${doubt.kind}; the item accepts ${doubt.asked.join(', ')}`;
      case 'date-missing':
        return 'The name has no date; fill it in';
      case 'date-month':
        return `The name has ${doubt.month} only; fill in the day`;
      case 'date-several':
        return 'The name has several dates; fill in the right one';
      case 'number-taken':
        return `Another file has the number ${doubt.written} that the name gives; this one got another`;
      case 'same-contents':
        return `The same contents as ${doubt.paths.map((path) => `“${path}”`).join(', ')}: listed once, one piece may serve several items`;
      case 'code-unchecked':
        return `No scheme was given; “${doubt.code}” only looks like an item’s code`;
    }
  },
  untied: ({ reason, code }) =>
    reason === 'no-code'
      ? 'Neither the file’s name nor a folder’s begins with the code of an item'
      : `The scheme has no item ${code}`,
};
