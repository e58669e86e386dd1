import { typedDateEntry } from '../../../src/core/recognise/entries';
import { dateForms, readDate } from '../../../src/core/recognise/values/dates';

describe.each(dateForms.map((form) => [form.id, form.examples] as const))('%s', (form, examples) => {
  it.each(examples)('%s', (text, said) => {
    expect(readDate(text, false)).toEqual({ form, said });
  });
});

test.each([
  '',
  '去年九月',
  '2022年',
  '2022年13月',
  '2022.2.30',
  '13月1日',
  '2月30日',
  '2022-03-30至2022-04-02',
  '长期',
  '99999',
  '123',
])('no date: %s', (text) => {
  expect(readDate(text, false)).toBeNull();
});

const typed = (value: string | number, more: { isDate?: true } = {}) =>
  typedDateEntry({ row: 0, column: 0, value, ...more }, false);

test('a date cell is a date, and nothing is said of how it is written', () => {
  expect(typed(44_650, { isDate: true })).toEqual({ kind: 'date', value: '2022-03-30' });
});

test('a text or a bare number keeps how it is written', () => {
  expect(typed('2022.3.30')).toEqual({
    kind: 'date',
    value: '2022-03-30',
    written: { text: '2022.3.30', form: 'full' },
  });
  expect(typed(44_650)).toEqual({
    kind: 'date',
    value: '2022-03-30',
    written: { text: '44650', form: 'serial' },
  });
  expect(typed(20_220_330)).toMatchObject({ kind: 'date', value: '2022-03-30' });
  expect(typed(2022.3)).toMatchObject({ kind: 'month', value: '2022-03' });
  expect(typed('3月30日')).toEqual({ kind: 'text', text: '3月30日', dayOfYear: '--03-30' });
});

test('a number that may mean two things means none', () => {
  expect(typed(2022.1)).toEqual({ kind: 'text', text: '2022.1' });
  expect(typed(3.3)).toEqual({ kind: 'text', text: '3.3' });
  expect(typed(7)).toEqual({ kind: 'text', text: '7' });
});

test('a serial counts from 1904 where the workbook does', () => {
  expect(typedDateEntry({ row: 0, column: 0, value: 43_188 }, true)).toMatchObject({ value: '2022-03-30' });
});
