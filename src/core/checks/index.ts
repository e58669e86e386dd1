/** Every check there is, in the order in which findings of one cell are read. */
import { fileUnreadable } from './before/file-unreadable';
import { schemeMissing } from './before/scheme-missing';
import type { CheckPage } from './page';
import { reasonMissing } from './rows/reason-missing';
import { scoreMissing } from './rows/score-missing';
import { scoreNotNumber } from './rows/score-not-number';
import type { BatchCheck, Check } from './types';

export const allChecks: readonly Check[] = [scoreMissing, scoreNotNumber, reasonMissing];

export const allBatchChecks: readonly BatchCheck[] = [];

/** What `assess` itself reports when no check can run. */
export const beforeChecks: readonly CheckPage[] = [fileUnreadable, schemeMissing];
