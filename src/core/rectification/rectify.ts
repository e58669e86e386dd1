/**
 * 整改台账: the present faults put together with the ledger of the last summary. A row is closed when the village's new
 * workbook has the fault no more, and not before; no row that was there is ever dropped.
 */
import { type CivilDate, daysBetween } from '../calendar/civil-date';
import type { Messages } from '../messages';
import { villageOnRoster } from '../roster';
import type { Scheme } from '../scheme/types';
import type { LedgerEntry, ProposedEntry, SummaryFile } from '../summary-file/types';
import type { Summary } from '../summary/types';
import { squash } from '../text';
import { notChecked } from './checked';
import { type VillageFaults, villageFaults } from './faults';
import { dueDate, isDeclined, isStateClosed } from './merge';
import { addedRow, faultRow, goneRow, ownRow, unmatchedRow, type EarlierRow } from './rows';
import type { Rectification, RectificationCounts, RectificationRow } from './types';

export interface RectifyInput {
  readonly summary: Summary;
  /** The last summary; null: there is none. */
  readonly previous: Pick<SummaryFile, 'ledger' | 'stamp'> | null;
  readonly messages: Messages;
  /** Today. */
  readonly madeOn: CivilDate;
}

export function rectify(input: RectifyInput): Rectification {
  const { summary, previous, madeOn } = input;
  const { scheme } = summary;
  const now = villageFaults(summary);
  const earlier = earlierRows(previous, scheme);
  const known = new Set([...now.map(({ village }) => village), ...scheme.roster.map(({ name }) => name)]);
  const rows = inOrder(known, scheme).flatMap((village) =>
    villageRows(
      village,
      now.find((one) => one.village === village),
      earlier.filter((one) => one.village === village),
      input,
    ),
  );
  const rest = earlier.filter(({ village }) => !known.has(village));
  const finish = (row: RectificationRow): RectificationRow => withOverdue(row, madeOn);
  return {
    rows: [...rows, ...rest.filter(({ village }) => village === '').map(addedRow)].map(finish),
    unmatched: rest
      .filter(({ village }) => village !== '')
      .map(unmatchedRow)
      .map(finish),
  };
}

/** What the product itself put into the rows, to be written down beside them. */
export function proposedIn({ rows, unmatched }: Rectification): readonly ProposedEntry[] {
  return [...rows, ...unmatched].flatMap(({ proposed }) => proposed ?? []);
}

export function countRectification({ rows, unmatched }: Rectification): RectificationCounts {
  const all = [...rows, ...unmatched];
  const closed = all.filter(({ isClosed }) => isClosed).length;
  return {
    open: all.length - closed,
    overdue: all.filter(({ overdue }) => overdue !== null).length,
    closed,
    conflicts: all.filter(({ verdict: { kind } }) => kind === 'still' || kind === 'still-own').length,
  };
}

function villageRows(
  village: string,
  now: VillageFaults | undefined,
  earlier: readonly EarlierRow[],
  { summary: { scheme }, messages, madeOn }: RectifyInput,
): readonly RectificationRow[] {
  const byKey = new Map<string, EarlierRow>();
  const added: EarlierRow[] = [];
  for (const one of earlier) {
    const { key } = one.entry;
    // A row that somebody copied has its key twice: the first is the fault's, the others are the person's.
    if (key === '' || byKey.has(key)) added.push(one);
    else byKey.set(key, one);
  }
  const present = [
    ...(now?.faults ?? []).flatMap((fault): RectificationRow[] => {
      const old = byKey.get(fault.key) ?? null;
      byKey.delete(fault.key);
      const isError = fault.findings.some(({ severity }) => severity === 'error');
      return old || isError ? [faultRow({ village, fault, old, scheme, messages, madeOn })] : [];
    }),
    ...(now?.own ?? []).map((own): RectificationRow => {
      const old = byKey.get(own.key) ?? null;
      byKey.delete(own.key);
      return ownRow({ village, own, old });
    }),
  ];
  const gone = [...byKey.values()].map((old) => goneRow(old, notChecked(old.entry.key, now, scheme), madeOn));
  return [...present, ...gone, ...added.map(addedRow)];
}

/** With the villages' present names, and what had been proposed. */
function earlierRows(previous: RectifyInput['previous'], { roster }: Scheme): readonly EarlierRow[] {
  const proposed = new Map<string, ProposedEntry>();
  for (const one of previous?.stamp?.proposed ?? []) proposed.set(`${one.village}\n${one.key}`, one);
  return (previous?.ledger ?? []).map((entry: LedgerEntry): EarlierRow => {
    const village = entry.village.trim();
    return {
      entry,
      village: squash(village) === '' ? '' : (villageOnRoster(village, roster)?.name ?? village),
      base: entry.key === '' ? null : (proposed.get(`${village}\n${entry.key}`) ?? null),
    };
  });
}

/** As on the roster, then the others as they come. */
function inOrder(villages: ReadonlySet<string>, { roster }: Scheme): readonly string[] {
  const listed = roster.map(({ name }) => name);
  return [...listed, ...[...villages].filter((name) => !listed.includes(name))];
}

function withOverdue(row: RectificationRow, madeOn: CivilDate): RectificationRow {
  const { typed, verdict } = row;
  const isCleared = verdict.kind === 'cleared';
  const isContradicted = verdict.kind === 'still' || verdict.kind === 'still-own';
  const isClosed = isCleared || isDeclined(typed) || (isStateClosed(typed) && !isContradicted);
  const due = dueDate(typed);
  const late = due === null || isClosed ? 0 : daysBetween(due, madeOn);
  return { ...row, isClosed, overdue: late > 0 ? late : null };
}
