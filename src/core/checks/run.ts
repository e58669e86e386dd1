/**
 * The runner: stamps ids and severities, applies the scheme's switches, keeps later checks silent while the table is not
 * understood, hides personal numbers in params, and refuses a fix from a check that did not declare itself fixable.
 */
import { masked } from '../personal-data/mask';
import type { Scheme } from '../scheme/types';
import { inReadingOrder } from './order';
import type {
  BatchCheck,
  BatchContext,
  Check,
  CheckContext,
  CheckMeta,
  Finding,
  Phase,
  Report,
} from './types';

const PHASES: readonly Phase[] = ['file', 'structure', 'rows', 'totals', 'evidence'];
const RANK = { info: 0, warning: 1, error: 2 } as const;

/**
 * Every finding of the checks on one workbook, worst first, then in reading order.
 * @throws Error when a check breaks its own declarations: a programming mistake, never a workbook's content.
 */
export function runChecks(checks: readonly Check[], context: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  const due = PHASES.flatMap((phase) => checks.filter((check) => check.meta.phase === phase));
  for (const { meta, check } of due) {
    check(context, reporter(meta, context.scheme.checks, findings));
    if (meta.silences && findings.some(({ checkId }) => checkId === meta.id)) break;
  }
  return inReadingOrder(findings, context.submission);
}

/** Every finding of the checks that see all villages, worst first. */
export function runBatchChecks(checks: readonly BatchCheck[], context: BatchContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { meta, check } of checks) {
    check(context, reporter(meta, context.scheme?.checks ?? {}, findings));
  }
  return inReadingOrder(findings, null);
}

/** What a check reports with: stamped and collected into `findings`; nothing is kept of a check switched off. */
export function reporter(meta: CheckMeta, switches: Scheme['checks'], findings: Finding[]): Report {
  const chosen = Object.hasOwn(switches, meta.id) ? (switches[meta.id] ?? meta.severity) : meta.severity;
  if (chosen === 'off') return () => undefined;
  const most = meta.trial && chosen === 'error' ? 'warning' : chosen;
  return ({ messageId, params, place, related = [], fix = [], severity }) => {
    const id: string = messageId;
    if (id !== meta.id && !id.startsWith(`${meta.id}/`)) {
      throw new Error(`Check ${meta.id} may not report ${id}.`);
    }
    if (fix.length > 0 && !meta.fixable) throw new Error(`Check ${meta.id} did not declare itself fixable.`);
    if (severity && RANK[severity] > RANK[meta.severity]) {
      throw new Error(`Check ${meta.id} may not report anything worse than ${meta.severity}.`);
    }
    findings.push({
      checkId: meta.id,
      messageId,
      params: masked(params as Finding['params']),
      severity: severity && RANK[severity] < RANK[most] ? severity : most,
      trial: meta.trial ?? false,
      place,
      related,
      fix,
    });
  };
}
