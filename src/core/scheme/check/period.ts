import type { SchemeCheck } from './types';

/** The period begins before it ends, and villages hand in after it began. */
export const period: SchemeCheck = ({ period: { from, to }, deadline }, report, places) => {
  if (from > to) report('scheme-period', { from, to }, places.setting('periodTo'));
  if (deadline !== null && deadline < from)
    report('scheme-period/deadline', { from, deadline }, places.setting('deadline'));
};
