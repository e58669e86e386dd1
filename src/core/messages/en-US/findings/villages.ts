import type { villages as zhCN } from '../../zh-CN/findings/villages';

const andMore = (more: string): string => (more === '0' ? '' : ` and ${more} more`);

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
  'evidence-similar-picture': ({ path, percent, others, more }) => ({
    message: `The picture “${path}” looks nearly the same as ${others.map((other) => `“${other.path}” of ${other.village}`).join(', ')}${andMore(more)} (the nearest is ${percent}% alike).`,
    found: path,
    expected: "the village's own photograph",
    remedy:
      'This is only a hint: pictures of one place or one layout look alike too. Open both and compare; if they are one picture, find out whose it is.',
  }),
  'evidence-similar-picture/within': ({ path, percent, others, more }) => ({
    message: `The picture “${path}” looks nearly the same as ${others.map((other) => `“${other.path}”`).join(', ')}${andMore(more)} of the same village (the nearest is ${percent}% alike), registered as different pieces.`,
    found: path,
    expected: 'a photograph of its own for each piece',
    remedy:
      'This is only a hint: photographs taken one after another look alike too. Open them; register one picture once, it may serve several items.',
  }),
  'summary-similar': ({ percent, others, more, passages }) => ({
    message: `About ${percent}% of the work summary is the same as that of ${others[0]?.village ?? ''}${
      others.length > 1
        ? `, and ${others
            .slice(1)
            .map((other) => `${other.percent}% the same as that of ${other.village}`)
            .join(', ')}`
        : ''
    }${andMore(more)}. Shared passages: ${passages.map((passage) => `“${passage}”`).join(', ')}`,
    found: `about ${percent}% the same`,
    expected: "the village's own words",
    remedy:
      'Words of the scheme and phrases that most villages write are not counted. Find out who copied and ask the village to write what it did itself.',
  }),
};
