import fc from 'fast-check';
import { findPersonalData, maskPersonalData } from '../../../src/core/personal-data/find';
import { masked } from '../../../src/core/personal-data/mask';

test.each<[string, readonly string[]]>([
  ['11010519491231002X', ['id-card 110*************2X']],
  ['身份证１１０１０５１９４９１２３１００２ｘ。', ['id-card 110*************2X']],
  ['110105 19491231 002X', ['id-card 110*************2X']],
  ['110105194912310021', []],
  ['110105491231002', ['id-card 110**********02']],
  // Typed as a number: Excel keeps 15 digits.
  ['110105194912310000', ['id-card 110*************00']],
  ['电话13800138000、13900139000', ['mobile 138******00', 'mobile 139******00']],
  ['138 0013 8000', ['mobile 138******00']],
  ['138-0013-8000', ['mobile 138******00']],
  ['+86 138 0013 8000', ['mobile 861********00']],
  ['8613800138000', ['mobile 861********00']],
  ['1\u200b3800138000', ['mobile 138******00']],
  ['微信wx13800138000', ['mobile 138******00']],
  ['张三_13800138000.xlsx', ['mobile 138******00']],
  ['13800138000 2022年', ['mobile 138******00']],
  ['13800138000 13900139000', ['mobile 138******00', 'mobile 139******00']],
  ['12800138000', []],
  ['6222 0212 3456 7894', ['bank-card 622***********94']],
  ['6222021234567894005', ['bank-card 622**************05']],
  ['6222021234567890000', ['bank-card 622**************00']],
  ['6222021234567895', []],
  ['案号20220601123456789', []],
  ['湘人社函〔2022〕36号 2022-12-31 18600元', []],
  ['X13800138000', []],
  ['1.13800138000', []],
  ['13800138000.5', []],
  ['金额13800138000元', []],
  ['￥13800138000', []],
  ['023-73331234', []],
  ['0737-3331234、12333、12345、400-123-4567', []],
  ['2022-06-01 2022-07-01', []],
  ['91500240MA5U6A1B2C', []],
  ['500240202206011234', []],
  ['', []],
])('%j', (text, expected) => {
  const found = findPersonalData(text);
  expect(found.map(({ kind, masked: shown }) => `${kind} ${shown}`)).toEqual(expected);
  // Masking leaves nothing to be found, and everything else as it was.
  const hidden = maskPersonalData(text);
  expect(findPersonalData(hidden)).toEqual([]);
  expect(hidden === text).toBe(found.length === 0);
});

test('the text around a masked number stays to the letter', () => {
  expect(maskPersonalData('联系人：张某（１３８-００１３-８０００），2022年；尾号8000。')).toBe(
    '联系人：张某（138******00），2022年；尾号8000。',
  );
});

test('values of every shape, objects of a class of their own left alone', () => {
  const date = new Date(0);
  const given = { a: ['13800138000', { b: '无' }], c: 13800138000, d: null, e: date };
  const shown = masked(given);
  expect(shown).toEqual({ a: ['138******00', { b: '无' }], c: 13800138000, d: null, e: date });
  expect(shown.e).toBe(date);
  expect(given.a[0]).toBe('13800138000');
  const calm = { a: ['没有'] };
  expect(masked(calm)).toBe(calm);
});

/** A number of `length` digits. */
const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const two = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'));
const day = fc
  .tuple(fc.integer({ min: 2015, max: 2035 }), two(1, 12), two(1, 28))
  .map(([year, month, date]) => ({ year: String(year), month, date }));

/** What stands in forms and must stay readable, in every way it is commonly written. */
const HARMLESS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'amounts with decimals': fc
    .tuple(fc.integer({ min: 0, max: 2 ** 40 }), two(0, 99))
    .map(([yuan, cents]) => `${String(yuan)}.${cents}`),
  'amounts with a unit': fc.integer({ min: 0, max: 2 ** 45 }).map((yuan) => `${String(yuan)}元`),
  'amounts in groups': fc.integer({ min: 0, max: 2 ** 50 }).map((yuan) => yuan.toLocaleString('en-US')),
  'numbers of up to nine digits': fc.integer({ min: 0, max: 999_999_999 }).map(String),
  'document numbers': fc
    .tuple(day, fc.integer({ min: 1, max: 9999 }))
    .map(([{ year }, number]) => `石治欠办发〔${year}〕${String(number)}号`),
  'dates and spans of dates': fc
    .tuple(day, day, fc.constantFrom('-', '.', '/', ''), fc.constantFrom(' ', '至', '-', '—'))
    .map(([from, to, by, till]) =>
      [from, to].map(({ year, month, date }) => [year, month, date].join(by)).join(till),
    )
    // Two dates without anything between them are nobody's way of writing.
    .filter((text) => !/^\d{16}$/.test(text)),
  'times of photographs': fc
    .tuple(day, two(0, 23), two(0, 59), two(0, 59))
    .map(([{ year, month, date }, ...time]) => `IMG_${year}${month}${date}_${time.join('')}.jpg`),
  'case numbers that begin with a date': fc
    .tuple(day, digits(9))
    .map(([{ year, month, date }, serial]) => `案号${year}${month}${date}${serial}`),
  'serial numbers of a region and a year': fc
    .tuple(fc.constantFrom('500240', '430181', '510104'), day, digits(6))
    .map(([region, { year }, serial]) => `${region}${year}${serial}`),
  'offices and hotlines': fc
    .tuple(fc.constantFrom('023', '010', '0731', '0737'), digits(8), fc.constantFrom('-', ' ', ''))
    .map(([area, number, by]) => `${area}${by}${number.replace(/^[01]/, '7')}`),
  hotlines: fc.constantFrom('12333', '12345', '12348', '12351', '96110', '400-810-8888', '95588'),
  'register numbers': fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 999 }))
    .map((parts) => `${parts.slice(0, 2).join('.')}-${String(parts[2])}`),
  'credit codes': fc
    .tuple(
      fc.constantFrom('91500240', '92430181', '54500240'),
      fc.constantFrom('MA5U', 'MAAB', 'MACX'),
      digits(6),
    )
    .map((parts) => parts.join('')),
  'scores of a row': fc
    .array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 12 })
    .map((scores) => scores.join(' ')),
};

test.each(Object.keys(HARMLESS))('%s are left alone', (name) => {
  const texts = HARMLESS[name];
  if (!texts) throw new Error(name);
  fc.assert(
    fc.property(texts, fc.constantFrom('', '（', '：'), (text, before) => {
      expect(maskPersonalData(`${before}${text}`)).toBe(`${before}${text}`);
    }),
    { numRuns: 400 },
  );
});

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCard = fc
  .tuple(
    fc.constantFrom('110105', '500240', '430181'),
    fc.integer({ min: 1930, max: 2010 }),
    two(1, 12),
    two(1, 28),
    digits(3),
  )
  .map((parts) => {
    const body = parts.join('');
    const rest = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0) % 11;
    return body + ('10X98765432'[rest] ?? '');
  });
const bankCard = fc.tuple(fc.constantFrom('622202', '621700', '623058'), digits(12)).map((parts) => {
  const body = parts.join('');
  // The check digit makes the sum, every second digit from the right doubled, a multiple of ten.
  const sum = [...body].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
});
const mobile = fc
  .tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9))
  .map((parts) => parts.join(''));
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test('every valid number is found, however it is written and whatever stands around it', () => {
  const grouped = (text: string, size: number, by: string): string =>
    text.length - size < size ? text : text.slice(0, size) + by + grouped(text.slice(size), size, by);
  const written = fc
    .tuple(
      fc.oneof(idCard, bankCard, mobile),
      fc.constantFrom('', ' ', '-', '　'),
      fc.constantFrom(3, 4, 6),
      fc.boolean(),
    )
    .map(([number, by, size, isWide]) => {
      const text = by === '' ? number : grouped(number, size, by);
      return { number, text: isWide ? wide(text) : text };
    });
  fc.assert(
    fc.property(
      written,
      fc.constantFrom('', '电话', '（', '张三，', '张三_'),
      fc.constantFrom('', '。', '）', '，2022年', '_表'),
      ({ number, text }, before, after) => {
        const shown = maskPersonalData(before + text + after);
        expect(shown).toBe(
          `${before}${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}${after}`,
        );
      },
    ),
    { numRuns: 2_000 },
  );
});

test('any text at all: nothing throws, nothing is found after masking', () => {
  const letters = fc.constantFrom(...'0123456789138-　 ０９Xx.,元年_/\u200b');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
      expect(findPersonalData(maskPersonalData(text))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});
