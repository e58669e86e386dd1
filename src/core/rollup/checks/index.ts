/** Every check of a roll-up, in the order in which its findings are read. */
import { levelMixed } from './level-mixed';
import { notSummary } from './not-summary';
import { rowMissing } from './row-missing';
import { summaryEmpty } from './summary-empty';
import { summarySchemeDiffers } from './summary-scheme-differs';
import { summaryUnreadable } from './summary-unreadable';
import { summaryVersion } from './summary-version';
import { totalEdited } from './total-edited';
import type { RollupCheck, RollupContext, RollupFinding } from './types';
import { unitDuplicate } from './unit-duplicate';
import { unitMissing } from './unit-missing';
import { unitUnknown } from './unit-unknown';
import { villagesMissing } from './villages-missing';

export const rollupChecks: readonly RollupCheck[] = [
  summaryUnreadable,
  notSummary,
  summaryEmpty,
  unitMissing,
  unitUnknown,
  unitDuplicate,
  levelMixed,
  summarySchemeDiffers,
  totalEdited,
  rowMissing,
  villagesMissing,
  summaryVersion,
];

const ORDER = ['error', 'warning', 'info'] as const;

/** Worst first; of one severity in the order of the checks. */
export function runRollupChecks(context: RollupContext): readonly RollupFinding[] {
  const findings: RollupFinding[] = [];
  for (const { meta, check } of rollupChecks)
    check(context, ({ messageId, params, place, severity }) => {
      findings.push({ checkId: meta.id, messageId, params, severity: severity ?? meta.severity, place });
    });
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
