/** What holds where a scheme, such as one written before these settings existed, says nothing. */
import { decimal } from '../decimal';
import type { LastYear, Papers, Supervision } from './types';

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

/** Everything is left for a person to fill in. */
export const NO_PAPERS: Papers = {
  issuer: '',
  addressee: '',
  numberPrefix: '',
  leader: '',
  deputies: '',
  office: '',
  contact: '',
  mendWithinDays: null,
  letterhead: false,
};

/** The longest time for mending, in days. */
export const MOST_DAYS = 365;
