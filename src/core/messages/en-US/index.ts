import type { Messages } from '../types';
import { actual } from './findings/actual';
import { evidence } from './findings/evidence';
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

/** English beside the Chinese, key by key. What loads late there loads late here. */
export const enUS = {
  findings: {
    ...unreadable,
    ...structure,
    ...scores,
    ...actual,
    ...totals,
    ...evidence,
  } as Messages['findings'],
  functions,
  rules,
  sheets,
  summary,
  kinds,
  pane,
  results,
} as Messages;
