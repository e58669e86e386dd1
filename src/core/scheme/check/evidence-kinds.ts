import { isOneLetterOff } from '../../recognise/heading-text';
import { EVIDENCE_KINDS } from '../../vocabulary/words';
import type { SchemeCheck } from './types';

const KNOWN: ReadonlySet<string> = new Set(EVIDENCE_KINDS);

/**
 * A kind of evidence that is none of the usual ones. One letter off a usual one is a slip; anything else may be the
 * scheme's own kind, which villages are then offered too.
 */
export const evidenceKinds: SchemeCheck = ({ items }, report, places) => {
  items.forEach(({ evidence }, at) => {
    const kinds = new Set(evidence.flatMap((requirement) => requirement.kinds));
    for (const kind of kinds) {
      if (KNOWN.has(kind)) continue;
      const place = places.item(at, 'evidence');
      const meant = EVIDENCE_KINDS.find((known) => isOneLetterOff(kind, known));
      if (meant) report('scheme-evidence/meant', { kind, meant }, place);
      else report('scheme-evidence/kind', { kind }, place, 'warning');
    }
  });
};
