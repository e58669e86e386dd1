import type { Widen } from '../../types';
import type { lastYear as zhCN } from '../../zh-CN/findings/last-year';

/** "8 points", and of how many where last year had another most. */
function beforeText(before: string, mostBefore: string, most: string): string {
  return mostBefore === most ? `${before} points` : `${before} of ${mostBefore} points`;
}

/** Beside last year. */
export const lastYear: Widen<typeof zhCN> = {
  'score-changed-from-last-year': ({ now, points, before, pointsBefore, where }) => ({
    message: `Self score ${now} points, last year ${beforeText(before, pointsBefore, points)}: a large change. Last year's stands in ${where}.`,
    found: `${now} points`,
    expected: '',
    remedy: 'Nothing to mend; look here first when verifying.',
  }),
  'score-changed-from-last-year/total': ({ now, max, before, maxBefore, where }) => ({
    message: `Total ${now} points, last year ${beforeText(before, maxBefore, max)}: a large change. Last year's stands in ${where}.`,
    found: `${now} points`,
    expected: '',
    remedy: 'Nothing to mend; look at this village first when verifying.',
  }),
  'score-changed-from-last-year/not-compared': ({ codes }) => ({
    message: `Last year's table lacks these items, so they are not compared: ${codes.join(', ')}.`,
    found: codes.join(', '),
    expected: '',
    remedy: 'Nothing to mend; where the scheme changed its items they cannot be compared.',
  }),
  'score-changed-from-last-year/no-village': () => ({
    message: "Last year's tables lack this village, so nothing is compared.",
    found: '',
    expected: '',
    remedy: 'If it had one, check the name; a former name goes into the aliases of the roster.',
  }),
  'score-changed-from-last-year/several': ({ files }) => ({
    message: `There are ${String(files.length)} tables of this village from last year, so nothing is compared: ${files.join(', ')}.`,
    found: '',
    expected: 'one table',
    remedy: 'Give only the one that was final.',
  }),
};
