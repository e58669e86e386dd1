import { partsOfPeriod } from '../../evidence/spread';
import { squash } from '../../text';
import type { EvidenceRequirement, Scheme } from '../types';
import type { SchemeCheck } from './types';

/**
 * So many pieces of one village are very many: the built-in scheme asks for 46 in 32 items. Central rules on reducing the
 * burden at the grass roots forbid demanding traces of work beyond need (过度留痕).
 */
const MOST_PIECES = 100;

/** Hints, never errors: how much a scheme asks is the township's to decide. */
export const evidenceBurden: SchemeCheck = (scheme, report, places) => {
  const { items } = scheme;
  const pieces = items.reduce((sum, { evidence }) => sum + piecesOf(evidence, scheme), 0);
  if (pieces > MOST_PIECES)
    report('scheme-burden', { pieces: String(pieces), most: String(MOST_PIECES) }, places.items, 'warning');
  const asked = new Map<string, number[]>();
  items.forEach(({ evidenceText, evidence }, at) => {
    const documents = evidence.flatMap((one) => one.documents ?? []).map(squash);
    for (const key of new Set([squash(evidenceText), ...documents])) {
      if (key === '') continue;
      asked.set(key, [...(asked.get(key) ?? []), at]);
    }
    const byHand = [...new Set(evidence.flatMap((one) => one.byHand ?? []))];
    if (byHand.length > 0)
      report('scheme-evidence/by-hand', { words: byHand }, places.item(at, 'evidence'), 'info');
  });
  for (const [document, [first, ...again]] of asked)
    if (first !== undefined && again.length > 0) {
      const codes = [first, ...again].map((at) => items[at]?.code ?? '');
      report('scheme-burden/same', { document, codes }, places.item(again[0] ?? first, 'evidence'), 'info');
    }
};

/** What a village with one project hands in for full marks. */
function piecesOf(evidence: readonly EvidenceRequirement[], { period }: Scheme): number {
  return evidence.reduce((sum, { minimum, spread, unit }) => {
    const parts = spread === null ? 1 : partsOfPeriod(period, spread).length;
    return sum + Math.max(unit === undefined ? minimum : 1, parts);
  }, 0);
}
