import { cli } from './cli';
import { actual } from './findings/actual';
import { evidence } from './findings/evidence';
import { scheme } from './findings/scheme';
import { schemeItems } from './findings/scheme-items';
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

/** 简体中文，缺省语言；各语言的键以此为准。 */
export const zhCN = {
  findings: {
    ...unreadable,
    ...structure,
    ...scores,
    ...actual,
    ...totals,
    ...evidence,
    ...scheme,
    ...schemeItems,
  },
  functions,
  rules,
  sheets,
  summary,
  cli,
  kinds,
  pane,
  results,
};
