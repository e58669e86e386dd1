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

/** Problems of evidence, ledgers, the written summary, signatures, and between villages. */
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
