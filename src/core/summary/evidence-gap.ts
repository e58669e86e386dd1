/** Which items' points lack evidence, as the checks found it. */
import type { ItemAssessment, ReadableAssessment } from '../assessment';
import type { EvidenceGap } from './types';

const NOTHING: readonly string[] = ['evidence-missing', 'na-without-declaration'];
const SOME = 'evidence-too-few';

export function evidenceGaps({ items, findings }: ReadableAssessment): ReadonlyMap<string, EvidenceGap> {
  const gaps = new Map<string, EvidenceGap>();
  for (const entry of items) {
    const { code } = entry.item;
    // A note, such as a document known by a similar name only, lacks nothing.
    const found = findings
      .filter(({ place, severity }) => place.item === code && severity !== 'info')
      .map(({ checkId }) => checkId);
    if (found.some((id) => NOTHING.includes(id))) gaps.set(code, { kind: 'nothing' });
    else if (found.includes(SOME)) gaps.set(code, some(entry));
  }
  return gaps;
}

function some({ evidence }: ItemAssessment): EvidenceGap {
  let pieces = 0;
  let spells = 0;
  for (const { requirement, needed, found, gaps, missing } of evidence.requirements) {
    // Two pieces for one project make up for no other.
    const projects = requirement.per === 'project' ? missing.length : 0;
    pieces += Math.max(0, needed - found, projects);
    spells += gaps.length;
  }
  return { kind: 'some', pieces, spells };
}
