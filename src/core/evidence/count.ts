/** What an item's evidence amounts to: every requirement against the pieces cited. */
import { mayLieWithin } from '../calendar/civil-date';
import type { Decimal } from '../decimal';
import type { RegisterRow } from '../recognise/types';
import type { EvidenceRequirement, Item, Scheme } from '../scheme/types';
import { isBlankText, squash } from '../text';
import { DECLARATION } from '../vocabulary/words';
import { documentSet } from './documents';
import { piecesForFullMarks, piecesNeeded } from './needed';
import { type NamedProject, perProject } from './projects';
import { partOf, partsOfPeriod } from './spread';
import type { EvidenceCount, RequirementState } from './types';

/** What is known of an item when its evidence is counted. */
export interface Claim {
  readonly item: Item;
  /** The points claimed; null while unknown. */
  readonly self: Decimal | null;
  readonly notApplicable: boolean;
  /** The rows of the register that the item cites. */
  readonly rows: readonly RegisterRow[];
  /** Projects that 项目台账 lists. */
  readonly projects: number;
  /** Their names, where evidence may name them. */
  readonly named: readonly NamedProject[];
  /** 目标数 is zero: there was nothing to do, and 无此情况说明 proves it. */
  readonly nothingToDo: boolean;
}

/** 不涉及 needs one 无此情况说明, whatever the item otherwise asks. */
const DECLARED: EvidenceRequirement = {
  kinds: [DECLARATION],
  minimum: 1,
  per: 'village',
  spread: null,
  datedInPeriod: false,
  byDeadline: false,
};

export function countEvidence(claim: Claim, scheme: Scheme): EvidenceCount {
  const asked = claim.notApplicable ? [DECLARED] : claim.item.evidence;
  const requirements = asked.map((requirement, position) => stateOf(requirement, position, claim, scheme));
  return {
    found: pieces(claim.rows),
    needed: requirements.reduce((total, { needed }) => total + needed, 0),
    requirements,
  };
}

/** True when enough pieces of the right kinds are there, spread as asked, none of a project lacking. */
export function isMet({ requirement, needed, found, gaps, missing }: RequirementState): boolean {
  return found >= needed && gaps.length === 0 && (requirement.per === 'village' || missing.length === 0);
}

/** 份数: a blank counts as one piece, and so does what is no whole number (evidence-incomplete says so). */
export function copiesOf(row: RegisterRow): number {
  const entry = row.copies.value;
  if (entry.kind !== 'number') return 1;
  const copies = Number(entry.value);
  return Number.isSafeInteger(copies) && copies >= 0 ? copies : 1;
}

/** What a row counts for: as many 户 as 名称 or 备注 say, or its copies. */
function amountOf(row: RegisterRow, unit: string | undefined): number {
  if (unit === undefined) return copiesOf(row);
  for (const { value } of [row.name, row.note]) {
    // 入户走访10户: the unit may stand elsewhere too.
    for (const before of squash(value).split(squash(unit)).slice(0, -1)) {
      const written = /(?<![\d.])\d{1,6}$/.exec(before);
      if (written) return Number(written[0]);
    }
  }
  return copiesOf(row);
}

/** A piece without a kind may be of any: only its blank cell is to blame (evidence-incomplete). */
export function isOfKind(row: RegisterRow, kinds: readonly string[]): boolean {
  const { value } = row.kind;
  if (kinds.length === 0 || kinds.includes(value) || isBlankText(value)) return true;
  const written = squash(value);
  return kinds.some((kind) => squash(kind) === written);
}

function stateOf(
  requirement: EvidenceRequirement,
  position: number,
  claim: Claim,
  scheme: Scheme,
): RequirementState {
  const { item, self, projects } = claim;
  const full = piecesForFullMarks(requirement, projects);
  const needed = claim.notApplicable ? 1 : piecesNeeded(requirement, position, item, self, full);
  const nothing = claim.nothingToDo || (requirement.per === 'project' && projects === 0);
  const declared = nothing && claim.rows.some((row) => squash(row.kind.value) === DECLARATION);
  const whole = { requirement, gaps: [], missing: [], doubtful: [] };
  if (declared) return { ...whole, needed: Math.min(needed, 1), found: 1 };
  const fitting = claim.rows.filter((row) => isOfKind(row, requirement.kinds));
  const gaps = needed === 0 ? [] : gapsOf(requirement, fitting, full - needed, scheme);
  if (requirement.documents) {
    const { found, missing, doubtful } = documentSet(requirement.documents, fitting);
    return { requirement, needed, found: found.length, gaps, missing, doubtful };
  }
  const found = fitting.reduce((total, row) => total + amountOf(row, requirement.unit), 0);
  const missing = needed === 0 ? [] : projectsWithout(requirement, fitting, claim.named, full - needed);
  return { ...whole, needed, found, gaps, missing };
}

/** Projects without enough evidence; none while pieces that name no project may be theirs. */
function projectsWithout(
  { per, minimum }: EvidenceRequirement,
  fitting: readonly RegisterRow[],
  named: readonly NamedProject[],
  admitted: number,
): readonly string[] {
  if (per !== 'project') return [];
  const { lacking, anywhere, isKnown } = perProject(named, fitting, minimum, copiesOf);
  return isKnown && lacking.length * minimum > anywhere + admitted ? lacking : [];
}

/**
 * Months, quarters or half-years without a piece. A piece whose date is missing or wrong may belong to any of them: only its date
 * is to blame, and another finding says so.
 * @param admitted as many gaps as the village admits by the points it left out
 */
function gapsOf(
  { spread }: EvidenceRequirement,
  fitting: readonly RegisterRow[],
  admitted: number,
  { period }: Scheme,
): readonly number[] {
  if (spread === null) return [];
  const covered = new Set<number>();
  let anywhere = 0;
  for (const row of fitting) {
    const date = row.date.value;
    const isSaid = date.kind === 'date' || date.kind === 'month';
    if (!isSaid || !mayLieWithin(date.value, period)) anywhere += copiesOf(row);
    else covered.add(partOf(date.value, spread));
  }
  const gaps = partsOfPeriod(period, spread).filter((part) => !covered.has(part));
  return gaps.length > anywhere + admitted ? gaps : [];
}

function pieces(rows: readonly RegisterRow[]): number {
  return rows.reduce((total, row) => total + copiesOf(row), 0);
}
