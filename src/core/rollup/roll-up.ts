/** Summaries side by side: what they add up to, and what is wrong with them. */
import { KINDS } from '../checks/kind';
import type { Village } from '../scheme/types';
import { squash } from '../text';
import { runRollupChecks } from './checks';
import { missingUnits } from './checks/unit-missing';
import type { RollupContext } from './checks/types';
import { numberIn } from './cells';
import { added, countingVillages, figuresOf, totalOfRow } from './figures';
import { type StandingSummary, standingsOf } from './standing';
import type { CheckCount, Figures, ListedVillage, ReadSummary, RollUp } from './types';

/** What a state of the sheet 未报送 is, before it has words. */
export interface Absence {
  readonly unit: string;
  readonly village: string;
  readonly file: string;
  readonly state: 'missing' | 'unreadable' | 'other' | Exclude<StandingSummary['standing'], 'counts'>;
}

export interface RolledUp {
  readonly rollUp: RollUp;
  readonly absences: readonly Absence[];
}

/** @param roster the units expected, in order; empty: whoever came */
export function rollUp(read: readonly ReadSummary[], roster: readonly Village[]): RolledUp {
  const standings = standingsOf(read, roster);
  const context: RollupContext = { read, roster, standings };
  const counting = inOrder(
    standings.all.filter(({ standing }) => standing === 'counts'),
    roster,
  );
  const { reference, scheme } = standings;
  const items = reference?.items ?? [];
  const units = counting.map(({ summary, unit }) => figuresOf(summary, unit, summary.scheme ?? scheme));
  const title = scheme?.title ?? reference?.title ?? '';
  return {
    rollUp: {
      title,
      scheme,
      units,
      total: totalOf(units, items),
      villages: counting.flatMap((one) => listedVillages(one, one.summary.scheme ?? scheme)),
      items,
      checks: mergedChecks(counting),
      proposals: counting.flatMap(({ summary, unit }) =>
        summary.proposals.map((proposal) => ({
          ...proposal,
          unit: proposal.unit === '' ? unit : `${unit} ${proposal.unit}`,
        })),
      ),
      absent: counting.flatMap(({ summary, unit }) =>
        summary.absent.map((one) => ({ ...one, unit: one.unit === '' ? unit : `${unit} ${one.unit}` })),
      ),
      findings: runRollupChecks(context),
      filesRead: read.length,
    },
    absences: absencesOf(context),
  };
}

function totalOf(units: readonly Figures[], items: RollUp['items']): Figures {
  const total = added(units, '', items);
  const named = (unit: Figures, villages: readonly string[]): readonly string[] =>
    villages.map((village) => `${unit.unit} ${village}`);
  // Villages of one name are found in several townships: in the total they go by both names.
  const extremeOf = (which: 'highest' | 'lowest'): Figures['self']['highest'] => {
    const best = total.self[which];
    if (!best) return null;
    return {
      score: best.score,
      villages: units.flatMap((unit) => {
        const own = unit.self[which];
        return own?.score.eq(best.score) ? named(unit, own.villages) : [];
      }),
    };
  };
  return { ...total, self: { ...total.self, highest: extremeOf('highest'), lowest: extremeOf('lowest') } };
}

function inOrder(
  summaries: readonly StandingSummary[],
  roster: readonly Village[],
): readonly StandingSummary[] {
  const place = (unit: string): number => {
    const at = roster.findIndex(({ name }) => name === unit);
    return at < 0 ? roster.length : at;
  };
  // Without a list, as the files came: sorted by name already.
  return [...summaries].sort((one, other) => place(one.unit) - place(other.unit));
}

function listedVillages(
  { summary, unit }: StandingSummary,
  scheme: RollUp['scheme'],
): readonly ListedVillage[] {
  if (summary.level !== 'villages') return [];
  const counting = new Set(countingVillages(summary, scheme).map(({ row }) => row));
  return summary.villages.map((row) => ({
    unit,
    village: row.village,
    self: totalOfRow(row, scheme),
    verified: numberIn(row.verified),
    grade: row.grade,
    isCounted: counting.has(row),
    place: row.place,
  }));
}

function mergedChecks(summaries: readonly StandingSummary[]): readonly CheckCount[] {
  const merged = new Map<string, CheckCount>();
  for (const { summary } of summaries)
    for (const one of summary.checks) {
      const key = `${one.kind} ${squash(one.checkId)}`;
      const known = merged.get(key);
      merged.set(
        key,
        known
          ? {
              ...known,
              findings: known.findings + one.findings,
              villages: known.villages + one.villages,
              units: known.units + one.units,
            }
          : one,
      );
    }
  return [...merged.values()].sort(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.findings - one.findings,
  );
}

function absencesOf(context: RollupContext): readonly Absence[] {
  const { read, standings } = context;
  return [
    ...missingUnits(context).map((unit): Absence => ({ unit, village: '', file: '', state: 'missing' })),
    ...read.flatMap((one): readonly Absence[] =>
      one.kind === 'summary'
        ? []
        : [{ unit: '', village: '', file: one.file, state: one.kind === 'other' ? 'other' : 'unreadable' }],
    ),
    ...standings.all.flatMap(({ summary, unit, standing }): readonly Absence[] =>
      standing === 'counts' ? [] : [{ unit, village: '', file: summary.file, state: standing }],
    ),
  ];
}
