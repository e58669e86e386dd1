/** The items of a scheme beside the rows of a village's table: scores, suggestions, evidence. */
import type { ItemAssessment, ItemStatus } from './assessment';
import type { Finding } from './checks/types';
import { type Decimal, ZERO } from './decimal';
import { indexEvidence } from './evidence/cite';
import { countEvidence } from './evidence/count';
import { namedProjects } from './evidence/projects';
import type { EvidenceIndex } from './evidence/types';
import { projectCount } from './ledgers/count';
import { factsOf } from './ledgers/facts';
import type { ScoreRow, ScoreTable, Submission } from './recognise/types';
import type { Item, Scheme } from './scheme/types';
import { rangeOf, suggestScore } from './scoring';
import type { Facts } from './scoring/facts';
import { itemCode } from './match-rows';
import { squash } from './text';
import { scoreOf } from './totals/entry';
import { HONOUR_EVIDENCE, exemptionOf } from './totals/exempt';
import { scoredByOthers } from './totals/others';
import { isShared, sharedSuggestion } from './totals/shared';
import { itemsInForce, vetoDeclaration } from './totals/veto';

const NO_FACTS: Facts = { actual: null, target: null };

/** Every item in force with its row, and the register indexed by what the rows cite. */
export function assessItems(
  submission: Submission,
  scheme: Scheme,
): { readonly items: readonly ItemAssessment[]; readonly index: EvidenceIndex } {
  const rows = rowsByCode(submission.scores);
  const paired = itemsInForce(scheme).map((item) => ({ item, row: rows.get(squash(item.code)) ?? null }));
  const index = indexEvidence(submission.register, paired);
  const projects = projectCount(submission);
  const named = namedProjects(submission);
  const items = paired.map(({ item, row }): ItemAssessment => {
    const facts = row ? factsOf(item, row, submission) : NO_FACTS;
    const isOthers = scoredByOthers(item, scheme) !== null;
    const { score: self, notApplicable } =
      row && !isOthers ? scoreOf(item, row.self.value) : { score: null, notApplicable: false };
    const isExempt = row !== null && !notApplicable && exemptionOf(item, row, scheme) !== null;
    const byRule = notApplicable || isOthers || isExempt ? null : suggestScore(item, facts);
    const suggestion =
      byRule && row && isShared(item, scheme) ? sharedSuggestion(byRule, row.target.value) : byRule;
    const asked = isExempt ? { ...item, evidence: [HONOUR_EVIDENCE] } : item;
    const cited = index.byItem.get(item.code)?.rows ?? [];
    const nothingToDo = facts.target?.eq(ZERO) ?? false;
    return {
      item,
      row,
      self,
      notApplicable,
      suggested: isExempt ? item.points : (suggestion?.score ?? null),
      explanation: suggestion?.explanation ?? null,
      range: notApplicable ? null : rangeOf(item, facts),
      verified: row ? scoreOf(item, row.verified.value).score : null,
      evidence: countEvidence(
        { item: asked, self, notApplicable, rows: cited, projects, named, nothingToDo },
        scheme,
      ),
      status: isOthers && row ? 'done' : statusByFacts(item, row, self, notApplicable),
    };
  });
  return { items, index };
}

/** The first row of each code; item-duplicate reports the others. */
function rowsByCode(scores: ScoreTable | null): ReadonlyMap<string, ScoreRow> {
  const rows = new Map<string, ScoreRow>();
  for (const row of scores?.rows ?? []) {
    const code = squash(itemCode(row));
    if (code !== '' && !rows.has(code)) rows.set(code, row);
  }
  return rows;
}

/** Bonus and penalty items may stay blank: nothing is claimed or known then. A veto item is filled in when it declares something. */
function statusByFacts(
  item: Item,
  row: ScoreRow | null,
  self: Decimal | null,
  notApplicable: boolean,
): ItemStatus {
  if (row === null) return 'missing';
  if (notApplicable) return 'not-applicable';
  if (item.kind === 'veto') return vetoDeclaration(row.actual.value) === 'blank' ? 'unfilled' : 'done';
  if (self !== null) return 'done';
  return (item.kind === 'bonus' || item.kind === 'penalty') && row.self.value.kind === 'blank'
    ? 'done'
    : 'unfilled';
}

const LACKS_EVIDENCE: ReadonlySet<string> = new Set([
  'evidence-missing',
  'evidence-too-few',
  'na-without-declaration',
]);

/** The items with their status in the light of what the checks found: the worst thing names it. */
export function withStatus(
  items: readonly ItemAssessment[],
  findings: readonly Finding[],
): readonly ItemAssessment[] {
  const errors = new Map<string, Set<string>>();
  for (const { severity, checkId, place } of findings) {
    if (severity !== 'error' || place.item === undefined) continue;
    const known = errors.get(place.item);
    // A row that is repeated by the thousand names one item in as many findings.
    if (known) known.add(checkId);
    else errors.set(place.item, new Set([checkId]));
  }
  return items.map((entry) => ({
    ...entry,
    status: statusOf(entry, [...(errors.get(entry.item.code) ?? [])]),
  }));
}

function statusOf({ status, row }: ItemAssessment, errors: readonly string[]): ItemStatus {
  const blank = row?.self.value.kind === 'blank';
  if (errors.length === 0 || status === 'missing' || (status === 'unfilled' && blank)) return status;
  return errors.every((checkId) => LACKS_EVIDENCE.has(checkId)) ? 'no-evidence' : 'wrong';
}
