/** What holds where a scheme, such as one written before these settings existed, says nothing. */
import { decimal } from '../decimal';
import type { LastYear, Supervision } from './types';

/** Nothing is proposed: how many cases are too many is for the township to say. */
export const NO_SUPERVISION: Supervision = {
  casePeople: null,
  caseAmount: null,
  caseOverdueDays: null,
  openCases: null,
  overdueCases: null,
  caseShare: null,
  scoreBelow: null,
  grades: [],
};

export const LAST_YEAR: LastYear = { itemShare: decimal(20), total: decimal(10) };
