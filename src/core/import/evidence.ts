/** Evidence that an item asks for, read from its own column or from its sentences, as far as a kind is clear. */
import { formatRequirement } from '../scheme/evidence-parameters';
import type { EvidenceRequirement } from '../scheme/types';
import type { Place } from '../recognise/types';
import { EVIDENCE_NOUNS } from '../vocabulary/import-words';
import { dueIn } from './phrases/words';
import { joinLines } from './points';
import { readable } from './text/readable';
import type { DoubtReport } from './types';

export interface EvidenceRequest {
  /** The column of evidence; "" when there is none. */
  readonly column: string;
  /** "考核方式：查资料" */
  readonly mode: string;
  readonly content: string;
  readonly standard: string;
  readonly place: Place;
  readonly report: DoubtReport;
}

export interface FoundEvidence {
  readonly text: string;
  readonly evidence: readonly EvidenceRequirement[];
}

/** Kinds of which one is made each time something is done. */
const REPEATED: ReadonlySet<string> = new Set([
  '会议记录',
  '排查记录',
  '培训记录',
  '演练记录',
  '走访记录',
  '活动材料',
  '报送记录',
  '宣传资料',
  '照片',
]);
const MOST = 999;

export function evidenceFor({
  column,
  mode,
  content,
  standard,
  place,
  report,
}: EvidenceRequest): FoundEvidence {
  const wished = joinLines(column);
  const text = [column.trim(), mode].filter((one) => one !== '').join('\n');
  const said = readable(wished === '' ? `${content};${standard}` : wished);
  const kinds = kindsIn(said);
  if (kinds.length === 0) {
    if (wished !== '' && !isNothing(said)) report('evidence-text-only', {}, place, 'info');
    return { text, evidence: [] };
  }
  // How often something is due stands in the content where the column only names the papers.
  const due = dueIn(said) ?? dueIn(readable(content)) ?? dueIn(readable(standard));
  const repeated = kinds.find((one) => one.some((kind) => REPEATED.has(kind)));
  const evidence = kinds.map((one): EvidenceRequirement => {
    const times = one === repeated && due ? Math.ceil(due.times.toNumber()) : 1;
    return {
      kinds: one,
      minimum: Math.min(MOST, Math.max(1, times)),
      per: 'village',
      spread: one === repeated && due ? due.spread : null,
      datedInPeriod: false,
      byDeadline: false,
    };
  });
  const shown = evidence.map(formatRequirement).join(' / ');
  if (wished === '') report('evidence-guessed', { text: shown }, place, 'info');
  else if (evidence.some(({ minimum, spread }) => minimum > 1 || spread !== null))
    report('evidence-counted', { text: shown }, place, 'info');
  return { text, evidence };
}

/** Kinds in the order named; 甲或乙 is either of two, 甲、乙 are both. */
function kindsIn(text: string): readonly (readonly string[])[] {
  const found: { kind: string; start: number; end: number }[] = [];
  for (const [pattern, kind] of EVIDENCE_NOUNS)
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.every((one) => end <= one.start || start >= one.end)) found.push({ kind, start, end });
    }
  found.sort((a, b) => a.start - b.start);
  const kinds: string[][] = [];
  let last = -1;
  for (const { kind, start, end } of found) {
    const between = last < 0 ? '' : text.slice(last, start);
    const known = kinds.some((one) => one.includes(kind));
    if (!known && /^[^,;。]{0,4}(?:或者?|\/)[^,;。]{0,6}$/.test(between)) kinds.at(-1)?.push(kind);
    else if (!known) kinds.push([kind]);
    last = end;
  }
  return kinds;
}

function isNothing(text: string): boolean {
  return /^[/\\—–-]*$|^无$/.test(text);
}
