import { cli } from './cli';
import { evidence } from './findings/evidence';
import type { policies } from './findings/policies';
import { scheme } from './findings/scheme';
import { scores } from './findings/scores';
import { structure } from './findings/structure';
import { totals } from './findings/totals';
import { unreadable } from './findings/unreadable';
import { kinds } from './kinds';
import { pane } from './pane';
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
  ...totals,
  ...evidence,
  ...scheme,
} as typeof unreadable &
  typeof structure &
  typeof scores &
  typeof totals &
  typeof evidence &
  typeof scheme &
  typeof policies;

/** 简体中文，缺省语言；各语言的键以此为准。 */
export const zhCN = {
  findings,
  functions,
  rules,
  sheets,
  summary,
  cli,
  kinds,
  pane,
  results,
};
