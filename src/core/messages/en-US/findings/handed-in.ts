import { RECTIFICATION_COLUMNS } from '../../../vocabulary/columns';
import { CAPTIONS } from '../../../vocabulary/words';
import type { handedIn as zhCN } from '../../zh-CN/findings/handed-in';

/** Problems of ledgers, the written summary and signatures. */
export const handedIn: typeof zhCN = {
  'ledger-inconsistent': ({ name, written, counted, ledger }) => ({
    message: `${name} says ${written}; ${ledger} has ${counted}.`,
    found: written,
    expected: counted,
    remedy: 'Check the ledger; if it is right, make this number agree with it.',
  }),
  'ledger-inconsistent/stale': ({ name, written, counted, ledger }) => ({
    message: `${name} is a formula showing ${written}; ${ledger} has ${counted}. It may not have been recalculated.`,
    found: written,
    expected: counted,
    remedy: 'Open the workbook in Excel or WPS and save it once; if it still differs, check the ledger.',
  }),
  'ledger-inconsistent/empty': ({ ledger, counts }) => ({
    message: `${ledger} is empty, yet 自评表 has: ${counts.join(', ')}.`,
    found: '',
    expected: 'a ledger that agrees with 自评表',
    remedy: 'Fill in the ledger row by row; if there is nothing to list, correct 自评表.',
  }),
  'summary-missing': () => ({
    message: 'The 工作总结 (written summary) is blank.',
    found: '',
    expected: '工作总结',
    remedy: 'Write it here.',
  }),
  'summary-missing/sheet': () => ({
    message: 'There is no sheet 工作总结 (written summary).',
    found: '',
    expected: '工作总结',
    remedy: 'Add a sheet named 工作总结 and write the summary on it.',
  }),
  'summary-too-short': ({ length, least }) => ({
    message: `The 工作总结 has ${length} characters; the scheme asks for at least ${least}.`,
    found: length,
    expected: `at least ${least}`,
    remedy: 'Say what was done, with what result, and what is still wrong.',
  }),
  'signoff-missing': ({ parts }) => {
    const words = parts.map((part) => CAPTIONS[part === 'date' ? 'signedOn' : part]).join(', ');
    return { message: `Not filled in: ${words}.`, found: '', expected: words, remedy: 'Fill it in.' };
  },
  'rectification-incomplete': ({ problem, columns }) => {
    const words = columns.map((column) => RECTIFICATION_COLUMNS[column]).join(', ');
    return {
      message: `The problem “${problem}” lacks ${words}.`,
      found: '',
      expected: words,
      remedy: 'Fill it in.',
    };
  },
};
