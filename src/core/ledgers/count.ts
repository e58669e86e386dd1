/** Counting a village's ledgers: the same rows that the template's native formulas count. */
import type { Ledger, LedgerRow, Submission } from '../recognise/types';
import { isBlankText, squash } from '../text';
import type { LedgerColumn } from '../vocabulary/columns';
import { LEDGER_COUNTS, type LedgerCount } from '../vocabulary/counts';

/** The ledger that holds a named count; null when the name is none of ours or the sheet is missing. */
export function ledgerOf(submission: Submission, name: string): Ledger | null {
  const count = countNamed(name);
  return count ? submission[count.ledger] : null;
}

/**
 * How many rows a count such as 按期办结数 holds.
 * @returns null when the name is no known count or its ledger is missing
 */
export function ledgerCount(submission: Submission, name: string): number | null {
  const count = countNamed(name);
  const ledger = ledgerOf(submission, name);
  if (!count || !ledger) return null;
  return ledger.rows.filter((row) => isFilled(row, count.key) && meets(row, count)).length;
}

/** Projects under construction that the village lists; 0 without 项目台账. */
export function projectCount(submission: Submission): number {
  return ledgerCount(submission, '在建项目数') ?? 0;
}

function countNamed(name: string): LedgerCount | undefined {
  return Object.hasOwn(LEDGER_COUNTS, name) ? LEDGER_COUNTS[name] : undefined;
}

function meets(row: LedgerRow, { where }: LedgerCount): boolean {
  if (where === null) return true;
  if ('is' in where) return squash(row.fields[where.column]?.value ?? '') === where.is;
  const closed = row.dates.closedOn;
  const due = row.dates.dueOn;
  return closed?.kind === 'date' && due?.kind === 'date' && closed.value <= due.value;
}

/** True when the field holds anything. */
export function isFilled(row: LedgerRow, column: LedgerColumn): boolean {
  const date = row.dates[column];
  const number = row.numbers[column];
  return (
    !isBlankText(row.fields[column]?.value ?? '') ||
    (date !== undefined && date.kind !== 'blank') ||
    (number !== undefined && number.kind !== 'blank')
  );
}
