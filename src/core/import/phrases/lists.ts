/** Clauses that each give a name and points: 成立专班得2分，明确专人得1分 · ①…2分；②…2分 · 自治村2分、合格村1分. */
import type { Decimal } from '../../decimal';
import type { Part } from '../../scoring/types';
import { asName } from '../text/readable';
import type { Span } from './types';
import { number } from './words';

export interface ListedPart extends Part {
  readonly span: Span;
  /** 再得, 再加: only after the one before. */
  readonly isMore: boolean;
}

const PART =
  /([^,;。、]{0,60}?)[(:]?(再|另|各)?(?:可)?(得|计|加|赋|给|占)?(满分|\d+(?:\.\d+)?)(分)?\)?(?=[,;。、(]|$)/;
const NUMBERED = /^(?:#|\(\d{1,2}\)|\d{1,2}[、.)](?!\d))+/;
const HARMLESS =
  /^(?:#|\(?\d+[).、])?(?:共计?|合计|满分|总分|本项|该项|此项|最高|最多|累计|计满|扣完为止|否则)/;

/**
 * The parts of a sentence, from the left; empty when a clause takes points away or gives none.
 * @param full what 满分 is worth
 */
export function listedParts(text: string, full: Decimal | null): readonly ListedPart[] {
  const found: ListedPart[] = [];
  let pending = '';
  let from = 0;
  const pieces = pieceIt(text);
  for (const { text: whole, start } of pieces) {
    const piece = whole.replace(NUMBERED, '');
    if (HARMLESS.test(piece)) continue;
    if (/扣|不得分|不计分|零分|(?<!\d)0分/.test(piece)) {
      if (/扣/.test(piece)) return [];
      continue;
    }
    const match = PART.exec(piece);
    const isPoints =
      match &&
      (match[5] === '分' ||
        match[3] !== undefined ||
        match[4] === '满分' ||
        /^\d+(?:\.\d+)?$/.test(match[4] ?? ''));
    if (!match || !isPoints || (match[1] ?? '') + pending === '') {
      if (pending === '') from = start;
      pending += pending === '' ? piece : `,${piece}`;
      continue;
    }
    const points = match[4] === '满分' ? full : number(match[4]);
    if (!points) return [];
    const name = asName(pending === '' ? (match[1] ?? '') : `${pending},${match[1] ?? ''}`);
    found.push({
      name,
      points,
      isMore: match[2] === '再' || match[2] === '另',
      span: [pending === '' ? start : from, start + whole.length],
    });
    pending = '';
  }
  return found;
}

/** Clauses; 、 parts them too where points stand before it (自治村2分、合格村1分). */
function pieceIt(text: string): readonly { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) found.push({ text: text.slice(start, end), start });
    start = end + 1;
  };
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at];
    if (letter === undefined || /[,;。]/.test(letter)) push(at);
    else if (
      letter === '、' &&
      /(?:分|\d)\)?$/.test(text.slice(start, at)) &&
      !/^(?:#|\(?)\d{1,2}$/.test(text.slice(start, at))
    )
      push(at);
  }
  return found;
}

export function asParts(listed: readonly ListedPart[]): readonly Part[] {
  return listed.map(({ name, points }) => ({ name, points }));
}

/** Ranks of an award or of the one who gives it: whoever has the highest has no other besides. */
const RANK = /国家|中央|全国|省|市|县|区|乡|镇|[一二三1-3]等|第[一二三1-3]名/;

export function areRanks(listed: readonly ListedPart[]): boolean {
  return listed.every(({ name }) => RANK.test(name));
}

/** Names that a village can tell apart. */
export function areDistinct(listed: readonly ListedPart[]): boolean {
  return (
    listed.every(({ name }) => name !== '') && new Set(listed.map(({ name }) => name)).size === listed.length
  );
}
