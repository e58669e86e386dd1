import fc from 'fast-check';
import {
  civilDate,
  dateFromSerial,
  isWithin,
  monthOf,
  parseCivilDate,
  quarterOf,
  serialFromDate,
} from '../../../src/core/calendar/civil-date';

describe('civil dates', () => {
  test('serial numbers of both systems', () => {
    expect(dateFromSerial(1, false)).toBe('1900-01-01');
    expect(dateFromSerial(59, false)).toBe('1900-02-28');
    expect(dateFromSerial(61, false)).toBe('1900-03-01');
    expect(dateFromSerial(44_650.75, false)).toBe('2022-03-30');
    expect(dateFromSerial(43_188, true)).toBe('2022-03-30');
    expect(dateFromSerial(0, false)).toBeNull();
    expect(dateFromSerial(Number.NaN, false)).toBeNull();
    expect(dateFromSerial(3e6, false)).toBeNull();
  });

  test('a date written as a serial number reads back as the same date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = dateFromSerial(serial, false);
        expect(date && serialFromDate(date)).toBe(serial);
      }),
    );
  });

  test.each(['2022-03-30', '2022.3.30', '2022/3/30', '2022年3月30日', ' ２０２２年３月３０日', '20220330'])(
    '%p names the 30th of March',
    (text) => expect(parseCivilDate(text)).toBe('2022-03-30'),
  );

  test.each([
    '',
    '3月30日',
    '2022年3月',
    '2022-02-30',
    '22.3.30',
    '2022-13-01',
    '2022-3-30 迟',
    '二〇二二年',
  ])('%p names no full date', (text) => expect(parseCivilDate(text)).toBeNull());

  test('days that never were', () => {
    expect(civilDate(2023, 2, 29)).toBeNull();
    expect(civilDate(2024, 2, 29)).toBe('2024-02-29');
    expect(civilDate(99, 1, 1)).toBeNull();
  });

  test('periods include both ends; quarters', () => {
    const year = { from: '2022-01-01', to: '2022-12-31' };
    expect(isWithin('2022-01-01', year) && isWithin('2022-12-31', year)).toBe(true);
    expect(isWithin('2021-12-31', year) || isWithin('2023-01-01', year)).toBe(false);
    expect([monthOf('2022-09-30'), quarterOf('2022-09-30'), quarterOf('2022-10-01')]).toEqual([9, 3, 4]);
  });
});
