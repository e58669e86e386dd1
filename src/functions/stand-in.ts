/**
 * What stands in for the scheme when none is given: the table's own codes, sections and 分值. It knows no rules, no
 * evidence requirements, no cap of the bonus and no grades, so nothing is said of them.
 */
import { blankScheme } from '../core/checks/before/scheme-missing';
import { parseAddress } from '../core/grid/address';
import { cellAt, scalarText } from '../core/grid/lookup';
import type { Sheet } from '../core/grid/types';
import type { ScoreRow, ScoreTable } from '../core/recognise/types';
import type { Item, ItemKind, NotApplicablePolicy, Scheme } from '../core/scheme/types';
import { squash } from '../core/text';
import { vetoDeclaration } from '../core/totals/veto';
import { NOT_APPLICABLE_POLICY } from '../core/vocabulary/words';
import { PLACES, baseOf } from './scheme-range';

export interface StandIn {
  readonly scheme: Scheme;
  /** Items with 不涉及 of which nothing says what it is worth. */
  readonly unclear: number;
}

export function standInFor(scores: ScoreTable, sheet: Sheet): StandIn {
  const bonus = bonusRows(scores);
  let unclear = 0;
  const items = scores.rows.map((row): Item => {
    const policy = policyOf(row, scores, sheet);
    if (policy === null && row.self.value.kind === 'not-applicable') unclear += 1;
    return itemOf(row, bonus.has(row.row) || row.section.value.includes('加分'), policy ?? 'not-allowed');
  });
  return { scheme: { ...blankScheme, places: PLACES, base: baseOf(items), items }, unclear };
}

function itemOf(row: ScoreRow, isBonus: boolean, notApplicable: NotApplicablePolicy): Item {
  return {
    code: row.code.value,
    kind: kindOf(row, isBonus),
    section: row.section.value,
    title: row.title.value,
    content: row.content.value,
    points: row.points.value.kind === 'number' ? row.points.value.value : null,
    rule: { type: 'manual' },
    standard: row.standard.value,
    evidenceText: '',
    evidence: [],
    notApplicable,
    department: '',
  };
}

/** A row without points that declares 发生 or 未发生 is no score at all. */
function kindOf({ points, self, actual }: ScoreRow, isBonus: boolean): ItemKind {
  const declared = vetoDeclaration(actual.value);
  const declares = declared === 'occurred' || declared === 'not-occurred';
  if (declares && points.value.kind !== 'number' && self.value.kind === 'blank') return 'veto';
  return isBonus ? 'bonus' : 'regular';
}

/** The rows above 加分小计, back to the total written before it, that are of one section with the last of them. */
function bonusRows({ rows, totals }: ScoreTable): ReadonlySet<number> {
  const ends = totals.map(({ of, self }) => ({ of, row: parseAddress(self.place.cell ?? '')?.row ?? -1 }));
  const found = new Set<number>();
  ends.forEach(({ of, row }, at) => {
    if (of !== 'bonus') return;
    const from = ends[at - 1]?.row ?? -1;
    const between = rows.filter((item) => item.row > from && item.row < row);
    const section = between.at(-1)?.section.value;
    for (const item of between) if (item.section.value === section) found.add(item.row);
  });
  return found;
}

/** From the column 可否不涉及, where the table has it; null where nothing says it. */
function policyOf({ row }: ScoreRow, { columns }: ScoreTable, sheet: Sheet): NotApplicablePolicy | null {
  const column = columns.notApplicable?.column;
  const word = column === undefined ? '' : squash(scalarText(cellAt(sheet, row, column)?.value));
  const policies = Object.keys(NOT_APPLICABLE_POLICY) as NotApplicablePolicy[];
  return policies.find((policy) => NOT_APPLICABLE_POLICY[policy] === word) ?? null;
}
