import type { cli } from './cli';
import type { decisions } from './decisions';
import type { desk } from './desk';
import { actual } from './findings/actual';
import type { evidenceRegister } from './evidence-register';
import { evidence } from './findings/evidence';
import type { formerYears } from './former-years';
import type { policies } from './findings/policies';
import type { scheme } from './findings/scheme';
import type { schemeGrades } from './findings/scheme-grades';
import type { schemeItems } from './findings/scheme-items';
import type { schemeEvidence } from './findings/scheme-evidence';
import { scores } from './findings/scores';
import { structure } from './findings/structure';
import { totals } from './findings/totals';
import { unreadable } from './findings/unreadable';
import { kinds } from './kinds';
import { pane } from './pane';
import type { rectification } from './rectification';
import { results } from './results';
import { functions } from './functions';
import { rules } from './rules';
import { sheets } from './sheets';
import { summary } from './summary';

/** 细则自己的问题随读细则的那部分一起来（messages/schemes.ts）：打开窗格时用不着。 */
const findings = {
  ...unreadable,
  ...structure,
  ...scores,
  ...actual,
  ...totals,
  ...evidence,
} as typeof unreadable &
  typeof structure &
  typeof scores &
  typeof actual &
  typeof totals &
  typeof evidence &
  typeof scheme &
  typeof schemeGrades &
  typeof schemeItems &
  typeof schemeEvidence &
  typeof policies;

const texts = {
  findings,
  functions,
  rules,
  sheets,
  summary,
  kinds,
  pane,
  results,
};

/**
 * 简体中文，缺省语言；各语言的键以此为准。命令行、单机版、由分数到结论的几张表，各自的话由它们的入口带来（messages/command-line.ts、desk-texts.ts、decisions.ts）。
 */
export const zhCN = texts as typeof texts & {
  readonly cli: typeof cli;
  readonly decisions: typeof decisions;
  readonly desk: typeof desk;
  readonly formerYears: typeof formerYears;
  readonly evidenceRegister: typeof evidenceRegister;
  readonly rectification: typeof rectification;
};
