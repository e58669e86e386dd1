/** Items of a built-in scheme in the words of a scheme workbook, so that its files read like its sheet. */
import { decimal } from '../../decimal';
import { parseRequirement } from '../evidence-parameters';
import { parseItemRule } from '../limits-parameters';
import type { Item, ItemKind, NotApplicablePolicy } from '../types';

export interface PlainItem {
  readonly code: string;
  readonly kind?: ItemKind;
  readonly section: string;
  readonly title: string;
  readonly content: string;
  readonly points: string | null;
  /** 规则类型 and 规则参数 */
  readonly rule: readonly [string, string];
  readonly standard: string;
  readonly evidenceText: string;
  /** 佐证参数, one text a requirement */
  readonly evidence: readonly string[];
  readonly notApplicable?: NotApplicablePolicy;
  readonly department: string;
}

/** @throws Error when a rule or a requirement is not understood: a mistake in our own data. */
export function itemFrom(plain: PlainItem): Item {
  const parsed = parseItemRule(...plain.rule);
  if (!parsed.ok) throw new Error(`The rule of ${plain.code} is not understood.`);
  return {
    ...plain,
    kind: plain.kind ?? 'regular',
    points: plain.points === null ? null : decimal(plain.points),
    rule: parsed.rule,
    ...(parsed.limits ? { limits: parsed.limits } : {}),
    evidence: plain.evidence.map((text) => {
      const requirement = parseRequirement(text);
      if (!requirement.ok) throw new Error(`The evidence of ${plain.code} is not understood.`);
      return requirement.requirement;
    }),
    notApplicable: plain.notApplicable ?? 'not-allowed',
  };
}
