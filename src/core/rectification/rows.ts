/** One row of 整改台账, from the fault as it is now and the row as it stood. */
import '../messages/rectification';
import type { CivilDate } from '../calendar/civil-date';
import type { Finding } from '../checks/types';
import type { Messages } from '../messages';
import { describe } from '../messages/describe';
import { maskPersonalData } from '../personal-data/find';
import type { DateEntry, LedgerRow } from '../recognise/types';
import type { Scheme } from '../scheme/types';
import type { LedgerEntry, ProposedEntry, TypedCells, TypedValue } from '../summary-file/types';
import { LEDGER_STATES } from '../vocabulary/summary-workbook';
import { addDays } from './days';
import type { Fault, OwnProblem } from './faults';
import { NOTHING_TYPED, isDeclined, isSaidDone, merged, sameValue } from './merge';
import type { RectificationRow, UncheckedReason, Verdict } from './types';

/** A row of the last ledger. */
export interface EarlierRow {
  readonly entry: LedgerEntry;
  /** As the roster spells it now; "" for none. */
  readonly village: string;
  /** What we had put there; null: not known. */
  readonly base: ProposedEntry | null;
}

type Bare = Omit<RectificationRow, 'overdue' | 'isClosed'>;
const bare = (row: Bare): RectificationRow => ({ ...row, overdue: null, isClosed: false });

export interface FaultInput {
  readonly village: string;
  readonly fault: Fault;
  readonly old: EarlierRow | null;
  readonly scheme: Scheme;
  readonly messages: Messages;
  readonly madeOn: CivilDate;
}

/** The fault is there. */
export function faultRow({ village, fault, old, scheme, messages, madeOn }: FaultInput): RectificationRow {
  const [first] = fault.findings;
  const next: TypedCells = {
    ...NOTHING_TYPED,
    measure: describe(first, messages).remedy,
    // A day that was named once does not move with every new summary.
    dueOn: old?.base?.typed.dueOn ?? (old && !old.base ? old.entry.typed.dueOn : dueOn(scheme, madeOn)),
    state: LEDGER_STATES.open,
  };
  const typed = old ? merged(old.entry.typed, old.base?.typed ?? null, next) : next;
  const isBack = old?.base?.clearedOn != null && sameValue(typed.state, LEDGER_STATES.open);
  return bare({
    key: fault.key,
    village,
    item: itemOf(first),
    problem: problemOf(fault, messages),
    place: first.place,
    typed,
    proposed: { village, key: fault.key, clearedOn: null, typed: next },
    verdict: isDeclined(typed)
      ? { kind: 'declined' }
      : isSaidDone(typed)
        ? { kind: 'still' }
        : { kind: isBack ? 'back' : 'open' },
  });
}

/** A problem that the village lists itself. */
export function ownRow({
  village,
  own: { key, problem, row },
  old,
}: {
  readonly village: string;
  readonly own: OwnProblem;
  readonly old: EarlierRow | null;
}): RectificationRow {
  const closedOn = dateValue(row, 'closedOn');
  const next: TypedCells = {
    measure: textValue(row, 'measure'),
    responsible: textValue(row, 'responsible'),
    dueOn: dateValue(row, 'dueOn'),
    state: closedOn === null ? LEDGER_STATES.open : LEDGER_STATES.closed,
    closedOn,
    note: textValue(row, 'note'),
  };
  const kept = old ? merged(old.entry.typed, old.base?.typed ?? null, next) : next;
  // The village has written it down since the last time, so what the township thought before is old.
  const isNew = closedOn !== null && old?.base != null && old.base.typed.closedOn === null;
  const typed = isNew && !isDeclined(kept) ? { ...kept, state: LEDGER_STATES.closed } : kept;
  const verdict = (): Verdict => {
    if (isDeclined(typed)) return { kind: 'declined' };
    if (closedOn !== null) return { kind: 'cleared-own' };
    return { kind: isSaidDone(typed) ? 'still-own' : 'open' };
  };
  const origin = textValue(row, 'origin');
  return bare({
    key,
    village,
    item: typeof origin === 'string' ? origin : '',
    problem,
    place: row.place,
    typed,
    proposed: { village, key, clearedOn: null, typed: next },
    verdict: verdict(),
  });
}

/**
 * The fault is not found.
 * @param why null: it was looked for, so it is mended
 */
export function goneRow(
  { entry, village, base }: EarlierRow,
  why: UncheckedReason | null,
  madeOn: CivilDate,
): RectificationRow {
  const kept = { key: entry.key, village, item: entry.item, problem: entry.problem, place: null };
  if (why !== null) {
    const proposed = base && { ...base, village };
    return bare({ ...kept, typed: entry.typed, proposed, verdict: { kind: 'unchecked', why } });
  }
  const on = base?.clearedOn ?? madeOn;
  const closed: TypedCells = { ...(base?.typed ?? NOTHING_TYPED), state: LEDGER_STATES.closed };
  const typed: TypedCells = isDeclined(entry.typed)
    ? entry.typed
    : { ...entry.typed, state: LEDGER_STATES.closed };
  return bare({
    ...kept,
    typed,
    proposed: { village, key: entry.key, clearedOn: on, typed: closed },
    verdict: { kind: 'cleared', on },
  });
}

/** Kept as it stands. */
export function addedRow({ entry, village }: EarlierRow): RectificationRow {
  const { item, problem, typed } = entry;
  return bare({
    key: '',
    village: village === '' ? entry.village : village,
    item,
    problem,
    place: null,
    typed,
    proposed: null,
    verdict: { kind: 'added' },
  });
}

/** Kept as it stands, with its key: the village may come back. */
export function unmatchedRow({ entry, base }: EarlierRow): RectificationRow {
  const { key, village, item, problem, typed } = entry;
  return bare({
    key,
    village,
    item,
    problem,
    place: null,
    typed,
    proposed: base,
    verdict: { kind: 'unmatched' },
  });
}

function itemOf({ place: { item = '' }, params }: Finding): string {
  return item !== '' && typeof params.title === 'string' ? `${item} ${params.title}` : item;
}

/** Cells named in one row; the rest are in 问题清单. */
const MOST_CELLS = 8;

function problemOf({ findings }: Fault, messages: Messages): string {
  const [first] = findings;
  const { message } = describe(first, messages);
  if (findings.length === 1) return message;
  const cells = [...new Set(findings.flatMap(({ place: { cell } }) => cell ?? []))];
  const shown = cells.slice(0, MOST_CELLS).join('、') + (cells.length > MOST_CELLS ? '…' : '');
  return messages.rectification.several({ message, count: String(findings.length), cells: shown });
}

/** As many days as the notices of rectification give. */
function dueOn({ papers }: Scheme, madeOn: CivilDate): TypedValue {
  const days = papers?.mendWithinDays ?? null;
  return days === null ? null : { date: addDays(madeOn, days) };
}

type OwnColumn = 'measure' | 'responsible' | 'note' | 'origin';

function textValue({ fields }: LedgerRow, column: OwnColumn): TypedValue {
  const text = fields[column]?.value.trim() ?? '';
  return text === '' ? null : maskPersonalData(text);
}

/** What is no date stays the text it is. Personal numbers are masked here, because cells that people type are not. */
function dateValue({ dates }: LedgerRow, column: 'dueOn' | 'closedOn'): TypedValue {
  const entry: DateEntry | undefined = dates[column];
  if (entry === undefined || entry.kind === 'blank') return null;
  if (entry.kind === 'date') return { date: entry.value };
  return maskPersonalData(entry.kind === 'month' ? entry.written.text : entry.text);
}
