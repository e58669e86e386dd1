/**
 * What may be typed and how cells are coloured (`dataValidations`, `conditionalFormatting`) stands behind the cells, is
 * longer than they are in many a form, and says nothing that is read here. It is cut out before the part is decoded.
 */

const LT = 60;
const GT = 62;
const SLASH = 47;
const SPACE = 32;

/** Tags looked at from the end: more than any form has behind its cells. */
const MOST_TAGS = 100_000;

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const END_OF_CELLS = [ascii('</sheetData'), ascii('<sheetData')];
const RULES = ['dataValidations', 'conditionalFormatting'].map((name) => ({
  opening: ascii(`<${name}`),
  closing: ascii(`</${name}`),
}));

/** Whether the tag that begins at `at` begins like this, its name being over there. */
function isTag(bytes: Uint8Array, at: number, beginning: Uint8Array): boolean {
  for (let index = 1; index < beginning.length; index += 1) {
    if (bytes[at + index] !== beginning[index]) return false;
  }
  const after = bytes[at + beginning.length] ?? 0;
  return after === GT || after === SLASH || after <= SPACE;
}

/** Whether a comment, a CDATA section or an instruction begins here, in which "<" need not begin a tag. */
function isMarkup(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1];
  return next === 33 || next === 63;
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/**
 * The part without its rules; or as it is when it has none, is not UTF-8, uses a prefix, or has a comment behind the cells.
 * Anywhere else in XML "<" begins a tag, so going backwards from the end meets every tag.
 */
export function withoutRules(bytes: Uint8Array): Uint8Array {
  /** The last first. */
  const cuts: Cut[] = [];
  let rule: (typeof RULES)[number] | undefined;
  let to = 0;
  let tags = 0;
  for (let at = bytes.lastIndexOf(LT); at > 0; at = bytes.lastIndexOf(LT, at - 1)) {
    tags += 1;
    if (tags > MOST_TAGS || isMarkup(bytes, at)) return bytes;
    if (rule) {
      if (!isTag(bytes, at, rule.opening)) continue;
      if (to > 0) cuts.push({ from: at, to });
      rule = undefined;
    } else {
      if (END_OF_CELLS.some((end) => isTag(bytes, at, end))) break;
      rule = RULES.find(({ closing }) => isTag(bytes, at, closing));
      if (rule) to = bytes.indexOf(GT, at) + 1;
    }
  }
  return cuts.length === 0 || rule ? bytes : without(bytes, cuts.reverse());
}

function without(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  const kept = new Uint8Array(cuts.reduce((size, { from, to }) => size - (to - from), bytes.length));
  let at = 0;
  let next = 0;
  for (const { from, to } of [...cuts, { from: bytes.length, to: bytes.length }]) {
    kept.set(bytes.subarray(next, from), at);
    at += from - next;
    next = to;
  }
  return kept;
}
