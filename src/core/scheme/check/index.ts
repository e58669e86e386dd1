/** Everything that can be wrong with a scheme without any village. */
import { bonusCap } from './bonus-cap';
import { codes } from './codes';
import { evidenceKinds } from './evidence-kinds';
import { grades } from './grades';
import { limits } from './limits';
import { pointsSum } from './points-sum';
import { roster } from './roster';
import { rules } from './rules';
import { period } from './period';
import { vetoGrades } from './veto-grades';
import type { SchemeCheck } from './types';

const CHECKS: readonly SchemeCheck[] = [
  codes,
  pointsSum,
  rules,
  limits,
  bonusCap,
  evidenceKinds,
  vetoGrades,
  grades,
  period,
  roster,
];

export const checkScheme: SchemeCheck = (scheme, report, places) => {
  for (const check of CHECKS) check(scheme, report, places);
};
