import { decimal, formatDecimal } from '../../../src/core/decimal';
import { namedCounts } from '../../../src/core/ledgers/named-counts';
import type { NumberEntry } from '../../../src/core/recognise/types';

const text = (written: string): NumberEntry => ({ kind: 'text', text: written, meant: null });
const read = (entry: NumberEntry, names: readonly string[], withTargets = false): string | null => {
  const parsed = namedCounts(entry, { kind: 'counts', names, withTargets });
  if (!parsed) return null;
  if (!parsed.ok) return `? ${parsed.piece}`;
  return parsed.counts
    .map(
      ({ name, count, target }) =>
        `${name} ${formatDecimal(count)}${target ? `/${formatDecimal(target)}` : ''}`,
    )
    .join(' ');
};

test.each([
  ['重伤:1、轻伤:2', '重伤 1 轻伤 2'],
  ['重伤：１人，轻伤 2人', '重伤 1 轻伤 2'],
  ['轻伤2', '轻伤 2'],
  ['重伤=1;轻伤=0', '重伤 1 轻伤 0'],
  ['重伤:1\n轻伤:2', '重伤 1 轻伤 2'],
  ['无', '重伤 0 轻伤 0'],
  ['死亡:1', '? 死亡:1'],
  ['重伤', '? 重伤'],
  ['重伤:1、重伤:2', '? 重伤:2'],
  ['重伤:-1', '? 重伤:-1'],
  ['重伤:若干', '? 重伤:若干'],
  ['重伤:1/2/3', '? 重伤:1/2/3'],
])('%j', (written, expected) => {
  expect(read(text(written), ['重伤', '轻伤'])).toBe(expected);
});

test('targets of their own', () => {
  expect(read(text('送工:8/10、留工:16件/20件'), ['送工', '留工'], true)).toBe('送工 8/10 留工 16/20');
  expect(read(text('送工:8'), ['送工', '留工'], true)).toBe('? 送工:8');
  expect(read(text('无'), ['送工', '留工'], true)).toBe('? 无');
});

test('a number alone does not say which count it is, except for none at all', () => {
  expect(read({ kind: 'number', value: decimal(2) }, ['重伤', '轻伤'])).toBe('? 2');
  expect(read({ kind: 'number', value: decimal(0) }, ['重伤', '轻伤'])).toBe('重伤 0 轻伤 0');
  expect(read({ kind: 'blank' }, ['重伤', '轻伤'])).toBeNull();
});

test('the longer of two names that begin alike', () => {
  expect(read(text('重伤:1、重伤致残:2'), ['重伤', '重伤致残'])).toBe('重伤 1 重伤致残 2');
});
