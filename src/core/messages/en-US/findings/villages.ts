import type { villages as zhCN } from '../../zh-CN/findings/villages';

/** What only shows when all villages are side by side. */
export const villages: typeof zhCN = {
  'village-unknown': ({ village }) => ({
    message: `The village is given as “${village}”, which the roster lacks.`,
    found: village,
    expected: 'a village of the roster',
    remedy: 'Correct the name; if the village is new, add it to the roster.',
  }),
  'village-unknown/near': ({ village, near }) => ({
    message: `The village is given as “${village}”, which the roster lacks. Is it “${near}”?`,
    found: village,
    expected: near,
    remedy: `Change the name to “${near}”, or add it to the roster as another name of “${near}”.`,
  }),
  'village-unknown/blank': () => ({
    message: 'The village is not named, so nobody knows whose workbook this is.',
    found: '',
    expected: 'a village of the roster',
    remedy: 'Fill in 村名.',
  }),
  'village-duplicate': ({ village, files }) => ({
    message: `${village} has handed in more than one workbook; there is also ${files.join(', ')}.`,
    found: String(files.length + 1),
    expected: '1',
    remedy: 'Ask which one counts and move the others away.',
  }),
  'village-missing': ({ village }) => ({
    message: `${village} has not handed in a workbook.`,
    found: '',
    expected: 'one workbook',
    remedy: `Remind ${village}.`,
  }),
  'evidence-shared-between-villages': ({ path, others }) => ({
    message: `The file “${path}” has the very contents of ${others.map((other) => `“${other.path}” of ${other.village}`).join(', ')}.`,
    found: path,
    expected: "the village's own evidence",
    remedy: 'Find out whose it is; the others replace it with their own.',
  }),
};
