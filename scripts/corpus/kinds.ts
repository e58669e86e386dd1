/**
 * Why our reader and SheetJS may differ in a cell: a closed list of kinds, each with the test that recognises it and the
 * reason why ours is as it is. A difference that none explains is a fault in one of the two, and fails.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { PlainCell } from './cells';

/** What is known of the file itself, found without either reader. */
export interface Context {
  /** Texts of the package that are written in more than one piece, joined. */
  readonly joined: ReadonlySet<string>;
  /** A table of "what if" (`<f t="dataTable">`) is in it. */
  readonly hasDataTable: boolean;
  /** OpenDocument: cells under a merged one are in it. */
  readonly hasCoveredCells: boolean;
}

export interface Pair {
  readonly ours: PlainCell | undefined;
  readonly theirs: PlainCell | undefined;
}

type Aspect = 'value' | 'formula' | 'date';

export interface Kind {
  readonly id: string;
  readonly aspect: Aspect;
  readonly reason: string;
  readonly explains: (pair: Pair, context: Context) => boolean;
}

/** Both are numbers and hardly differ. */
function isNear(one: unknown, other: unknown, by: number): boolean {
  return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < by;
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const KINDS: readonly Kind[] = [
  {
    id: 'line-ends',
    aspect: 'value',
    reason:
      'A cell has one kind of line end, as spreadsheets show it; SheetJS keeps an escaped carriage return.',
    explains: ({ ours, theirs }) =>
      isText(ours?.value) && isText(theirs?.value) && ours.value === theirs.value.replace(/\r\n?/g, '\n'),
  },
  {
    id: 'runs-joined',
    aspect: 'value',
    reason: 'Rich text is all of its runs; of some SheetJS takes only the first text.',
    explains: ({ ours, theirs }, { joined }) =>
      isText(ours?.value) &&
      isText(theirs?.value) &&
      ours.value.startsWith(theirs.value) &&
      joined.has(ours.value),
  },
  {
    id: 'covered-cell',
    aspect: 'value',
    reason: 'A cell under a merged one keeps its value, as in .xlsx; of OpenDocument SheetJS leaves it out.',
    explains: ({ ours, theirs }, { hasCoveredCells }) =>
      hasCoveredCells && ours?.value !== undefined && theirs?.value === undefined,
  },
  {
    id: 'last-bit',
    aspect: 'value',
    reason: 'A date or time is divided once, not in steps: beyond its 15th digit the results differ.',
    explains: ({ ours, theirs }) => ours?.isDate === true && isNear(ours.value, theirs?.value, 1e-15),
  },
  {
    id: 'fraction-of-second',
    aspect: 'value',
    reason: 'A time keeps the fraction of its seconds; SheetJS cuts it off.',
    explains: ({ ours, theirs }) => ours?.isDate === true && isNear(ours.value, theirs?.value, 1 / 86_400),
  },
  {
    id: 'space-at-end',
    aspect: 'value',
    reason: 'A space at the end of a paragraph is part of the text; SheetJS drops it.',
    explains: ({ ours, theirs }) =>
      isText(ours?.value) && isText(theirs?.value) && ours.value.trimEnd() === theirs.value,
  },
  {
    id: 'format-lost',
    aspect: 'date',
    reason: 'The format stands in the styles; to some cells SheetJS gives none of it.',
    explains: ({ ours, theirs }) => ours?.isDate === true && theirs?.format === 'General',
  },
  {
    id: 'blank-in-array',
    aspect: 'formula',
    reason: 'Where an array formula has no result the cell holds nothing; SheetJS lists it.',
    explains: ({ ours, theirs }) =>
      ours === undefined && theirs?.value === undefined && theirs?.formula === '',
  },
  {
    id: 'data-table',
    aspect: 'formula',
    reason: 'A table of "what if" is calculated, so its first cell is a formula; SheetJS does not say so.',
    explains: ({ ours, theirs }, { hasDataTable }) =>
      hasDataTable && ours?.formula === '' && theirs?.formula === undefined,
  },
  {
    id: 'marked-name',
    aspect: 'formula',
    reason: 'OpenDocument may mark a name with "$$", which is no part of it; SheetJS leaves one.',
    explains: ({ ours, theirs }) =>
      isText(ours?.formula) && ours.formula === theirs?.formula?.replace(/\$(?=\p{L}{4})/gu, ''),
  },
  {
    id: 'shared-formula',
    aspect: 'formula',
    reason:
      'Of a shared formula only its first cell has the text; the others are known to be formulas, which is all that is asked.',
    explains: ({ ours, theirs }) => ours?.formula === '' && isText(theirs?.formula),
  },
  {
    id: 'future-function',
    aspect: 'formula',
    reason:
      'Newer functions are stored with a prefix (_xlfn.), which SheetJS takes off; nothing here depends on it.',
    explains: ({ ours, theirs }) =>
      isText(ours?.formula) &&
      ours.formula !== theirs?.formula &&
      ours.formula.replace(/_xl(fn|ws|udf|pm)\./g, '') === theirs?.formula,
  },
];

function sameValue({ ours, theirs }: Pair): boolean {
  return ours?.value === theirs?.value && (ours?.isError ?? false) === (theirs?.isError ?? false);
}

function aspectsThatDiffer(pair: Pair): readonly Aspect[] {
  const { ours, theirs } = pair;
  if (!sameValue(pair)) return ['value'];
  return [
    ...(ours?.formula === theirs?.formula ? [] : ['formula' as const]),
    ...((ours?.isDate ?? false) === (theirs?.isDate ?? false) ? [] : ['date' as const]),
  ];
}

/** One entry for each way in which the two differ: the kind that explains it, or null. */
export function kindOf(pair: Pair, context: Context): readonly (string | null)[] {
  return aspectsThatDiffer(pair).map(
    (aspect) => KINDS.find((kind) => kind.aspect === aspect && kind.explains(pair, context))?.id ?? null,
  );
}

const NOTHING: Context = {
  joined: new Set(),
  hasDataTable: false,
  hasCoveredCells: false,
};

/** Nothing is known of what is no archive. */
export function contextOf(bytes: Uint8Array): Context {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name }) => /(sharedStrings|sheet\d*|content)\.xml$/i.test(name),
    });
    const texts = Object.values(parts).map((part) => strFromU8(part));
    return {
      joined: new Set(texts.flatMap(joinedTexts)),
      hasDataTable: texts.some((text) => text.includes('t="dataTable"')),
      hasCoveredCells: texts.some((text) => text.includes('<table:covered-table-cell')),
    };
  } catch {
    return NOTHING;
  }
}

function joinedTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:\w+:)?(si|is)>(.*?)<\/(?:\w+:)?\1>/gs)].flatMap(([, , inside = '']) => {
    const pieces = [...inside.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map(([, text = '']) => text);
    return pieces.length > 1 ? [pieces.join('')] : [];
  });
}

/**
 * What our reader refuses although SheetJS opens it, with the reason why that is right. The key is the reason and its detail
 * as the reader gives them.
 */
export const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['truncated', 'Half a file is not a workbook: what is missing would be taken for blank.'],
  ['other-format text', 'To SheetJS any text is a table; a line of text is no submission.'],
]);
