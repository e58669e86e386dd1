/** How a finding names a row of a ledger, and where it points. */
import type { Ledger, LedgerRow, Place } from '../recognise/types';
import type { LedgerColumn } from '../vocabulary/columns';

export interface LedgerRowName {
  /** The ledger's sheet. */
  readonly ledger: string;
  /** The row's number as the spreadsheet shows it. */
  readonly row: string;
  /** The project, the party or the problem; "" when the row names none. */
  readonly name: string;
}

const NAMES = ['project', 'party', 'problem'] as const satisfies readonly LedgerColumn[];

export function rowName({ sheet }: Ledger, { row, fields }: LedgerRow): LedgerRowName {
  const name = NAMES.map((column) => fields[column]?.value.trim() ?? '').find((value) => value !== '');
  return { ledger: sheet, row: String(row + 1), name: name ?? '' };
}

/** The column's heading as the village's own table spells it. */
export function headingOf({ columns }: Ledger, column: LedgerColumn): string {
  return columns[column]?.heading ?? '';
}

/** The cell of the column; the row where its table has no such column. */
export function placeOf({ fields, place }: LedgerRow, column: LedgerColumn): Place {
  return fields[column]?.place ?? place;
}
