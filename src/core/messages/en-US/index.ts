import type { Messages } from '../types';
import { cli } from './cli';
import { desk } from './desk';
import { actual } from './findings/actual';
import { evidence } from './findings/evidence';
import { scheme } from './findings/scheme';
import { schemeItems } from './findings/scheme-items';
import { evidenceRegister } from './evidence-register';
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

/** English beside the Chinese, key by key. */
export const enUS: Messages = {
  // Those about policies come later: messages/schemes.ts.
  findings: {
    ...unreadable,
    ...structure,
    ...scores,
    ...actual,
    ...totals,
    ...evidence,
    ...scheme,
    ...schemeItems,
    ...schemeEvidence,
  } as Messages['findings'],
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
