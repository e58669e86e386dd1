/** Everything that can be wrong with a scheme without any village. */
import { bonusCap } from './bonus-cap';
import { codes } from './codes';
import { evidenceBurden } from './evidence-burden';
import { evidenceKinds } from './evidence-kinds';
import { grades } from './grades';
import { limits } from './limits';
import { policyNames } from './policy-names';
import { policyRanking } from './policy-ranking';
import { policyValues } from './policy-values';
import { pointsSum } from './points-sum';
import { roster } from './roster';
import { rules } from './rules';
import { period } from './period';
import { supervision } from './supervision';
import { vetoGrades } from './veto-grades';
import { upperBands } from './upper-bands';
import { weights } from './weights';
import type { SchemeCheck } from './types';

const CHECKS: readonly SchemeCheck[] = [
  codes,
  pointsSum,
  rules,
  limits,
  bonusCap,
  evidenceKinds,
  evidenceBurden,
  vetoGrades,
  grades,
  period,
  roster,
  policyNames,
  policyValues,
  policyRanking,
  weights,
  upperBands,
  supervision,
];

export const checkScheme: SchemeCheck = (scheme, report, places) => {
  for (const check of CHECKS) check(scheme, report, places);
};
