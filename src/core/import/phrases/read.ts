/** A sentence read by the families of phrasings, with what of it no family accounts for. */
import { PHRASE_FAMILIES } from './index';
import type { Rule } from '../../scoring/types';
import type { PhraseContext, Span } from './types';
import { clauses } from './words';

export interface ReadSentence {
  readonly draft: Rule;
  readonly family: string;
  /** Clauses about points that the rule leaves out; empty when it is read wholly. */
  readonly left: readonly string[];
  readonly assumed: string | null;
}

/** Says something about points. */
const ABOUT_POINTS = /\d分|[扣加得计]\d|扣分|加分|得分|计分|零分|无分|奖|否决|不保底|折算|累计/;
/** Caps, floors and full marks that every rule has anyway. */
const HARMLESS =
  /^(?:#|\(?\d+[).、])*\(?(?:扣完为止|减完为止|(?:直至|直到)?扣完(?:本项)?(?:分值)?(?:为止)?|(?:共计|共|合计|满分|总分|本项|此项|该项|分值|计)(?:为)?\d+(?:\.\d+)?分|(?:最[高多]|累计)(?:不(?:得)?超过|扣|得|为|计)?(?:本项|该项|此项)?(?:\d+(?:\.\d+)?分|分值|满分)|(?:按时|按期|及时|如期|全部|完成)[^扣]{0,24}得分|不(?:计|出现)负分|不倒扣|(?:就高|不重复|以最高)[^扣]{0,12}|否则不得分)\)?$/;

/** 按期报送得4分, where the item holds 4: what it gives when nothing is amiss. */
const GIVES = /^[^扣]{0,40}?(?:得|计|记)(满|\d+(?:\.\d+)?)分?$/;

/** null when no family understands it. @param text as `readable` makes it */
export function readSentence(text: string, context: PhraseContext): ReadSentence | null {
  for (const { id, read } of PHRASE_FAMILIES) {
    const reading = read(text, context);
    if (!reading) continue;
    const { draft, spans, assumed = null } = reading;
    return { draft, family: id, left: leftOf(text, spans, context), assumed };
  }
  return null;
}

function leftOf(text: string, spans: readonly Span[], { points }: PhraseContext): readonly string[] {
  const givesAll = (clause: string): boolean => {
    const [, given] = GIVES.exec(clause) ?? [];
    return given === '满' || (given !== undefined && (points === null || points.eq(given)));
  };
  return clauses(text)
    .filter(({ start, text: clause }) => {
      const end = start + clause.length;
      return !spans.some(([from, to]) => from < end && to > start);
    })
    .map(({ text: clause }) => clause)
    .filter((clause) => ABOUT_POINTS.test(clause) && !HARMLESS.test(clause) && !givesAll(clause));
}
