/** Whether a fault that is not found any more was looked for at all. */
import { allChecks } from '../checks';
import type { Scheme } from '../scheme/types';
import type { VillageFaults } from './faults';
import { OWN, checkOfKey } from './key';
import type { UncheckedReason } from './types';

const SILENCING: ReadonlySet<string> = new Set(
  allChecks.flatMap(({ meta }) => (meta.silences ? [meta.id] : [])),
);

/** Checks that find nothing without an evidence folder. */
export const needsFolder: ReadonlySet<string> = new Set([
  'evidence-file-empty',
  'evidence-file-missing',
  'evidence-file-outside',
  'evidence-file-type',
  'evidence-shared-between-villages',
]);

/**
 * @param now what is known of the village; undefined: no workbook of it came
 * @returns null when it was looked for: then it is mended
 */
export function notChecked(
  key: string,
  now: VillageFaults | undefined,
  scheme: Scheme,
): UncheckedReason | null {
  if (!now) return 'missing';
  const { assessments, isUnreadable } = now;
  if (isUnreadable || assessments.length === 0) return isUnreadable ? 'unreadable' : 'missing';
  const check = checkOfKey(key);
  if (check === OWN) return 'own-gone';
  if (Object.hasOwn(scheme.checks, check) && scheme.checks[check] === 'off') return 'off';
  const isSilent = assessments.some(
    ({ totals, findings }) => totals === null || findings.some(({ checkId }) => SILENCING.has(checkId)),
  );
  if (isSilent && !SILENCING.has(check)) return 'not-understood';
  return needsFolder.has(check) && assessments.some(({ evidence }) => !evidence) ? 'no-folder' : null;
}
