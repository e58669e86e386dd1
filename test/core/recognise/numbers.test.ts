import { formatDecimal } from '../../../src/core/decimal';
import { numberEntry } from '../../../src/core/recognise/entries';
import { numberForms, readNumber } from '../../../src/core/recognise/values/numbers';

describe.each(numberForms.map((form) => [form.id, form.examples] as const))('%s', (id, examples) => {
  it.each(examples)('%s', (text, meant) => {
    const read = readNumber(text);
    expect({ form: read?.form, meant: read?.meant ? formatDecimal(read.meant) : null }).toEqual({
      form: id,
      meant,
    });
  });
});

test.each([
  '',
  '已落实',
  '二百五',
  '一二',
  '1,2',
  '1,2000',
  '3、4',
  '5.1.2',
  '成立专班、明确专人',
  '分',
  '万',
  '一月5日',
])('no number: %s', (text) => {
  expect(readNumber(text)?.meant ?? null).toBeNull();
});

test('a text is never taken for a number, and a number never for anything else', () => {
  expect(numberEntry({ row: 0, column: 0, value: '5分' }, false).kind).toBe('text');
  expect(numberEntry({ row: 0, column: 0, value: '2000万' }, false)).toMatchObject({
    kind: 'text',
    form: 'scaled',
  });
  expect(numberEntry({ row: 0, column: 0, value: 44682, isDate: true }, false)).toMatchObject({
    kind: 'text',
    form: 'date',
    meant: null,
  });
  expect(numberEntry({ row: 0, column: 0, value: 44682 }, false).kind).toBe('number');
  expect(numberEntry({ row: 0, column: 0, value: ' 不 涉及' }, false).kind).toBe('not-applicable');
});
