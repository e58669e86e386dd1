/** Values as Excel hands them to a function, and as a function hands them back. */
import type { Decimal } from '../core/decimal';
import { scalarText } from '../core/grid/lookup';
import { maskPersonalData } from '../core/personal-data/find';
import type { Scalar } from '../core/grid/types';
import { numberEntry } from '../core/recognise/entries';
import type { NumberEntry } from '../core/recognise/types';

/** An error in a cell of a range; Excel hands it over because the metadata allow it. */
export interface ErrorValue {
  readonly code: string;
}

/** A blank cell is null or "" (undefined where nothing was written). */
export type Value = string | number | boolean | ErrorValue | null | undefined;

export type Matrix = readonly (readonly Value[])[];

export type Result = string | number | boolean | CustomFunctions.Error;

/** What spills: one row of results after the other. */
export type Spill = Result[][];

/** Excel refuses longer texts in a cell. */
const LONGEST = 32_000;

export function isBlank(value: Value): boolean {
  return value === null || value === undefined || value === '';
}

export function isError(value: Value): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/** The value as a cell of the neutral grid holds it. */
export function scalarOf(value: Value): Scalar {
  if (value === undefined || value === '') return null;
  return isError(value) ? { error: String(value.code) } : value;
}

/** What a value is where a number is expected: nothing is coerced, and blank is never zero. */
export function entryOf(value: Value): NumberEntry {
  return isBlank(value)
    ? { kind: 'blank' }
    : numberEntry({ row: 0, column: 0, value: scalarOf(value) }, false);
}

export function textOf(value: Value): string {
  return scalarText(scalarOf(value));
}

/** The number that a cell takes for an exact decimal: the nearest that it can hold. */
export function numberFrom(value: Decimal): number {
  return value.toNumber();
}

/** A text that fits into a cell, with personal numbers masked. */
export function fitting(text: string): string {
  const shown = maskPersonalData(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
