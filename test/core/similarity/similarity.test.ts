import fc from 'fast-check';
import { FEWEST_LETTERS, MOST_TEXTS, compareTexts } from '../../../src/core/similarity';
import { lettersOf, runsOf } from '../../../src/core/similarity/shingles';

/** The same by the definition, one pair at a time. */
function naive(a: string, b: string): number | null {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one.length < FEWEST_LETTERS || other.length < FEWEST_LETTERS) return null;
  const [runs, others] = [runsOf(one), runsOf(other)];
  const both = [...runs].filter((run) => others.has(run)).length;
  return both / (runs.size + others.size - both);
}

/** Few letters, so that texts often have runs in common. */
const text = fc
  .array(fc.constantFrom('甲', '乙', '丙', '，', ' ', 'Ａ', 'a'), { maxLength: 60 })
  .map((all) => all.join(''));

test('shares are those of the definition: between 0 and 1, the same from both sides, 1 with itself', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const compared = compareTexts(texts);
      texts.forEach((one, a) =>
        texts.forEach((other, b) => {
          const share = compared?.share(a, b) ?? null;
          expect(share).toBe(naive(one, other));
          expect(compared?.share(b, a) ?? null).toBe(share);
          if (a === b && share !== null) expect(share).toBe(1);
        }),
      );
    }),
  );
});

test('the nearest text has the largest share of all others', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const compared = compareTexts(texts);
      texts.forEach((_text, at) => {
        const shares = texts.flatMap((_other, other) =>
          other === at ? [] : (compared?.share(at, other) ?? []),
        );
        const nearest = compared?.nearest(at) ?? null;
        if (shares.length === 0) expect(nearest).toBeNull();
        else expect(nearest?.share).toBe(Math.max(...shares));
      });
    }),
  );
});

test('width, case, spaces and punctuation do not matter', () => {
  const plain = '2022年全年共排查在建工程12次，没有发现拖欠农民工工资的问题ABC';
  const typed = '２０２２年　全年共排查，在建工程 12 次；没有发现拖欠农民工工资的问题（abc）。';
  expect(compareTexts([plain, typed])?.share(0, 1)).toBe(1);
});

test('texts too short are not compared, whatever they say', () => {
  const compared = compareTexts(['没有问题', '没有问题', '甲'.repeat(FEWEST_LETTERS)]);
  expect([0, 1, 2].map((at) => compared?.isCompared(at))).toEqual([false, false, true]);
  expect(compared?.nearest(2)).toBeNull();
  expect(compared?.share(0, 1)).toBeNull();
});

test('too many texts, or too long ones, are refused; blanks do not count', () => {
  const long = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
  const many = Array.from({ length: MOST_TEXTS + 1 }, () => long);
  expect(compareTexts(many)).toBeNull();
  expect(compareTexts([...many.slice(1), ...Array.from({ length: 20_000 }, () => '')])).not.toBeNull();
  expect(compareTexts([long.repeat(60_000)])).toBeNull();
});
