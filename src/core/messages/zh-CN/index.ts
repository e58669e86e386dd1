import { cli } from './cli';
import { desk } from './desk';
import { actual } from './findings/actual';
import { evidenceRegister } from './evidence-register';
import { evidence } from './findings/evidence';
import type { policies } from './findings/policies';
import { scheme } from './findings/scheme';
import { schemeItems } from './findings/scheme-items';
import { schemeEvidence } from './findings/scheme-evidence';
import { scores } from './findings/scores';
import { structure } from './findings/structure';
import { totals } from './findings/totals';
import { unreadable } from './findings/unreadable';
import { kinds } from './kinds';
import { pane } from './pane';
import { rectification } from './rectification';
import { results } from './results';
import { functions } from './functions';
import { rules } from './rules';
import { sheets } from './sheets';
import { summary } from './summary';

/** 计分办法自己的问题随读细则的那部分一起来（messages/schemes.ts）：打开窗格时用不着。 */
const findings = {
  ...unreadable,
  ...structure,
  ...scores,
  ...actual,
  ...totals,
  ...evidence,
  ...scheme,
  ...schemeItems,
  ...schemeEvidence,
} as typeof unreadable &
  typeof structure &
  typeof scores &
  typeof actual &
  typeof totals &
  typeof evidence &
  typeof scheme &
  typeof schemeItems &
  typeof schemeEvidence &
  typeof policies;

/** 简体中文，缺省语言；各语言的键以此为准。 */
export const zhCN = {
  findings,
  evidenceRegister,
  functions,
  rules,
  sheets,
  summary,
  cli,
  desk,
  kinds,
  pane,
  rectification,
  results,
};
