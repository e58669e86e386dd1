/** Numbers that a function is given: exact, and nothing else taken for one. */
import { type Decimal, ZERO } from '../core/decimal';
import { passedOn, texts, wrong } from './errors';
import { type Value, entryOf, isError, textOf } from './values';

/** A number from 0 up; null for a blank. @throws CustomFunctions.Error for anything else */
export function amountOf(value: Value): Decimal | null {
  const number = exactOf(value);
  if (number?.lt(ZERO)) throw wrong(texts().negative({ value: textOf(value) }));
  return number;
}

/** Any number; null for a blank. @throws CustomFunctions.Error for anything else */
export function exactOf(value: Value): Decimal | null {
  if (isError(value)) throw passedOn(value);
  const entry = entryOf(value);
  if (entry.kind === 'number') return entry.value;
  if (entry.kind === 'blank') return null;
  throw wrong(texts().notNumber({ text: textOf(value) }));
}
