/** Which findings a clerk has waived. */
import type { Finding } from '../checks/types';
import type { Waiver } from './types';

export type { Waiver } from './types';

/**
 * What a waiver is about: the check and the item, or the cell where there is no item; and what the message says, so that
 * a new fault of the same kind is told again.
 */
export function waiverKey({ messageId, place, params }: Finding): string {
  const { sheet = '', cell = '', item } = place;
  return JSON.stringify([messageId, item ?? `${sheet}!${cell}`, params]);
}

export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
}

/** The findings that still count, and those that do not, each in its order. */
export function sortWaived(findings: readonly Finding[], waivers: readonly Waiver[]): SortedFindings {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const open: Finding[] = [];
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  for (const finding of findings) {
    const waiver = byKey.get(waiverKey(finding));
    if (waiver) waived.push({ finding, waiver });
    else open.push(finding);
  }
  return { open, waived };
}

/** A stored list as it was written; anything else in it is left out. */
export function waiversFrom(json: unknown): readonly Waiver[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((entry: unknown): Waiver[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { key, reason, on } = entry as Readonly<Record<string, unknown>>;
    return typeof key === 'string' && typeof reason === 'string' && typeof on === 'string'
      ? [{ key, reason, on }]
      : [];
  });
}
