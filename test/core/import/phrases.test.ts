/** The examples of the families of phrasings are their tests. */
import { decimal, formatDecimal } from '../../../src/core/decimal';
import { PHRASE_FAMILIES } from '../../../src/core/import/phrases';
import { readSentence } from '../../../src/core/import/phrases/read';
import type { PhraseContext, PhraseExample } from '../../../src/core/import/phrases/types';
import type { Rule } from '../../../src/core/scoring/types';
import { readable } from '../../../src/core/import/text/readable';

interface Listed {
  readonly name?: string;
  readonly from?: { toFixed: () => string };
  readonly exclusive?: boolean;
  readonly points: { toFixed: () => string };
}

function valueText(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (!Array.isArray(value)) return formatDecimal(value as Parameters<typeof formatDecimal>[0]);
  return (value as readonly (string | Listed)[])
    .map((one) => {
      if (typeof one === 'string') return one;
      const left = one.name ?? `${decimal(one.from?.toFixed() ?? 0).toFixed()}${one.exclusive ? '+' : ''}`;
      return `${left}:${formatDecimal(decimal(one.points.toFixed()))}`;
    })
    .join('、');
}

export function said({ type, ...values }: Rule): string {
  const pieces = Object.entries(values)
    .filter(([key, value]) => !(key === 'count' && value === null))
    .map(([key, value]) => `${key}=${valueText(value)}`);
  return pieces.length === 0 ? type : `${type} ${pieces.join('；')}`;
}

function contextOf({ points, content = '', kind = 'regular' }: PhraseExample): PhraseContext {
  return { kind, points: points === undefined ? null : decimal(points), content: readable(content) };
}

const ALL = PHRASE_FAMILIES.flatMap((family) =>
  family.examples.map((example) => [family.id, example.text, family, example] as const),
);

test.each(ALL)('%s: %s', (_id, text, family, example) => {
  const reading = family.read(readable(text), contextOf(example));
  expect(reading && said(reading.draft)).toBe(example.says);
});

/** Among all families, the one whose example it is reads it: the order of the families is right. */
test.each(ALL.filter(([, , , { says }]) => says !== null))(
  '%s is not taken for another: %s',
  (_id, text, _f, example) => {
    const sentence = readSentence(readable(text), contextOf(example));
    expect(sentence && said(sentence.draft)).toBe(example.says);
    expect(sentence?.left).toEqual([]);
  },
);

test('every family names where its phrasing comes from, and says what is not its own', () => {
  for (const { id, source, examples } of PHRASE_FAMILIES) {
    expect([id, /^[RBVF]\d/.test(source)]).toEqual([id, true]);
    expect([id, examples.some(({ says }) => says === null)]).toEqual([id, true]);
  }
});
