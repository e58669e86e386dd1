import { dates } from './dates';
import { evidenceFiles } from './evidence-files';
import { followUp } from './follow-up';
import { handedIn } from './handed-in';
import { lastYear } from './last-year';
import { ledgers } from './ledgers';
import { neededEvidence } from './needed-evidence';
import { numbers } from './numbers';
import { register } from './register';
import { villages } from './villages';

/** 佐证、台账、工作总结、签字和各村之间的问题。 */
export const evidence = {
  ...neededEvidence,
  ...register,
  ...numbers,
  ...dates,
  ...handedIn,
  ...followUp,
  ...ledgers,
  ...lastYear,
  ...evidenceFiles,
  ...villages,
};
