import { ownWords } from '../../../src/core/similarity/own-words';
import { quotedText } from '../../../src/core/similarity/quote';
import { numbersFrom } from '../../fixtures/pictures';

/** Invented text: letters from a seed, so that two of them share nothing. */
function words(seed: number, length: number): string {
  const next = numbersFrom(seed * 7919 + 1);
  return Array.from({ length }, () => String.fromCodePoint(0x4e00 + Math.floor(next() * 20_000))).join('');
}

const share = (
  texts: readonly string[],
  at: number,
  other: number,
  given: readonly string[] = [],
): number | null => ownWords(texts, given)?.share(at, other) ?? null;

test('a copy is all the same, another text nothing, half a copy about half', () => {
  const [one, other] = [words(1, 400), words(2, 400)];
  const half = words(1, 200) + words(3, 200);
  const texts = [one, one, other, half];
  expect(share(texts, 0, 1)).toBe(1);
  expect(share(texts, 0, 2)).toBe(0);
  expect(share(texts, 3, 0)).toBeGreaterThan(0.45);
  expect(share(texts, 3, 0)).toBeLessThan(0.52);
});

test('each text has its own share: the longer one holds more besides', () => {
  const short = words(1, 200);
  const texts = [short, short + words(2, 800)];
  expect(share(texts, 0, 1)).toBe(1);
  expect(share(texts, 1, 0)).toBeLessThan(0.25);
});

test('punctuation, spaces and full width do not matter; a changed name costs little', () => {
  const text = words(1, 400);
  expect(share([text, [...text].join(' ，')], 0, 1)).toBe(1);
  expect(share([text, `${text.slice(0, 200)}东风村${text.slice(203)}`], 0, 1)).toBeGreaterThan(0.97);
});

test('what was given to all, and what more than half write, is nobody’s own', () => {
  const given = words(9, 300);
  const texts = [1, 2].map((seed) => given + words(seed, 150));
  expect(share(texts, 0, 1)).toBeGreaterThan(0.6);
  expect(share(texts, 0, 1, [given])).toBe(0);
  const many = [1, 2, 3, 4, 5].map((seed) => given + words(seed, 150));
  expect(share(many, 0, 1)).toBe(0);
  // Three of seven are no majority.
  const some = [1, 2, 3, 4, 5, 6, 7].map(
    (seed) => (seed <= 3 ? given : words(90 + seed, 300)) + words(seed, 150),
  );
  expect(share(some, 0, 1)).toBeGreaterThan(0.6);
});

test('a text without enough words of its own is not compared', () => {
  expect(share([words(1, 90), words(1, 90)], 0, 1)).toBeNull();
  expect(share(['', words(1, 300)], 0, 1)).toBeNull();
  expect(share(['', words(1, 300)], 1, 0)).toBe(0);
});

test('the longest shared passages, as the text writes them, longest first', () => {
  const [long, short] = [words(1, 60), words(2, 30)];
  const one = `${words(3, 50)}，${long.slice(0, 30)}，${long.slice(30)}。${words(4, 50)}${short}`;
  const other = `${short}${words(5, 80)}${long}`;
  const passages = ownWords([one, other], [])?.passages(0, 1, 3);
  expect(passages).toEqual([`${long.slice(0, 30)}，${long.slice(30)}`, short]);
});

test('too many texts are not compared', () => {
  expect(
    ownWords(
      Array.from({ length: 3001 }, () => ''),
      [],
    ),
  ).toBeNull();
});

test('a quoted passage is one short line without long numbers', () => {
  expect(quotedText('，本村\n全年走访；')).toBe('本村 全年走访');
  expect(quotedText('联系人13800138000负责')).toBe('联系人***负责');
  expect(quotedText('身份证１１０１０５１９４９１２３１００２Ｘ')).toBe('身份证***');
  expect(quotedText(words(1, 100))).toBe(`${words(1, 40)}…`);
  expect(quotedText(`${words(1, 30)}，${words(2, 30)}`)).toBe(`${words(1, 30)}…`);
});
