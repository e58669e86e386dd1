/** What was typed goes before what is proposed: a cell was typed into when it differs from what we had put there. */
import type { CivilDate } from '../calendar/civil-date';
import { squash } from '../text';
import { type TypedCells, type TypedColumn, type TypedValue, TYPED_COLUMNS } from '../summary-file/types';
import { LEDGER_STATES } from '../vocabulary/summary-workbook';

export const NOTHING_TYPED: TypedCells = {
  measure: null,
  responsible: null,
  dueOn: null,
  state: null,
  closedOn: null,
  note: null,
};

export function sameValue(a: TypedValue, b: TypedValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.date === b?.date;
  return a === b;
}

/**
 * @param old as it stands in the earlier ledger
 * @param base what we had put there; null when nobody knows any more: then all of it counts as typed
 * @param next what we would put there now
 */
export function merged(old: TypedCells, base: TypedCells | null, next: TypedCells): TypedCells {
  const pick = (id: TypedColumn): TypedValue => (base && sameValue(old[id], base[id]) ? next[id] : old[id]);
  return Object.fromEntries(TYPED_COLUMNS.map((id) => [id, pick(id)])) as unknown as TypedCells;
}

const says = (value: TypedValue, word: string): boolean =>
  typeof value === 'string' && squash(value) === squash(word);

export const isDeclined = ({ state }: TypedCells): boolean => says(state, LEDGER_STATES.declined);

/** A person, or we, wrote that it is done. */
export const isSaidDone = ({ state, closedOn }: TypedCells): boolean =>
  says(state, LEDGER_STATES.closed) || closedOn !== null;

export const isStateClosed = ({ state }: TypedCells): boolean => says(state, LEDGER_STATES.closed);

/** A 时限 that is no date cannot be overdue. */
export function dueDate({ dueOn }: TypedCells): CivilDate | null {
  return typeof dueOn === 'object' && dueOn !== null ? dueOn.date : null;
}
