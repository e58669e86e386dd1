/** Ranges assessed by the core, without the checks of which ranges cannot know anything. */
import { assess } from '../core/assess';
import type { ReadableAssessment } from '../core/assessment';
import type { Finding } from '../core/checks/types';
import type { Item, Scheme } from '../core/scheme/types';
import { notThere, texts } from './errors';
import type { Tables } from './tables';

/**
 * Values show no formulas, files, hidden rows or signatures below the table, and no work summary: these checks would
 * report what was merely not given.
 */
export const UNSEEN = [
  'file-has-macros',
  'file-external-links',
  'file-legacy-format',
  'cell-text-cut',
  'rows-hidden',
  'sheet-hidden',
  'total-not-formula',
  'total-stale',
  'evidence-file-outside',
  'evidence-file-missing',
  'evidence-file-empty',
  'evidence-file-type',
  'evidence-file-unlisted',
  'summary-missing',
  'summary-too-short',
  'signoff-missing',
] as const;

/** Without a scheme: a clerk's own table may do without reasons and evidence, and rows with equal numbers are told apart. */
const NEEDS_SCHEME = ['column-missing', 'item-duplicate'] as const;

/** What 不涉及 is worth is unknown, and with it the total. */
const NEEDS_POLICY = ['na-not-allowed', 'total-mismatch', 'subtotal-mismatch'] as const;

export function assessTables(tables: Tables): ReadableAssessment {
  const { workbook, isStandIn } = tables;
  const assessment = assess({ file: '', read: { ok: true, workbook }, scheme: schemeFor(tables) });
  if (!assessment.readable) throw notThere(texts().noTable);
  if (!isStandIn) return assessment;
  const findings = assessment.findings.filter((finding) => !isBeyondNothing(finding, tables.scheme));
  return { ...assessment, findings };
}

function schemeFor({ scheme, submission, isStandIn, unclear }: Tables): Scheme {
  const off = [...UNSEEN, ...(isStandIn ? NEEDS_SCHEME : []), ...(unclear > 0 ? NEEDS_POLICY : [])];
  const items = submission.register ? scheme.items : scheme.items.map(withoutEvidence);
  return {
    ...scheme,
    items,
    checks: { ...scheme.checks, ...Object.fromEntries(off.map((id) => [id, 'off' as const])) },
  };
}

/** Without a register nothing is known of any evidence: then none is asked for. */
function withoutEvidence(item: Item): Item {
  return item.evidence.length === 0 ? item : { ...item, evidence: [] };
}

/** A row without 分值 has no most that its score could be above. */
function isBeyondNothing({ checkId, place }: Finding, { items }: Scheme): boolean {
  if (checkId !== 'score-out-of-range') return false;
  return items.some(({ code, points }) => code === place.item && points === null);
}
