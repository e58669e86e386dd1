/** Stands in for the part of Excel's runtime that the functions need: its errors, and the register of functions. */
import type { Result } from '../../../src/functions/values';

export class StubError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

export const associated = new Map<string, (...values: unknown[]) => unknown>();

const stub = {
  Error: StubError,
  ErrorCode: {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
    nullReference: '#NULL!',
  },
  associate: (id: string, compute: (...values: unknown[]) => unknown) => associated.set(id, compute),
};

Object.assign(globalThis, { CustomFunctions: stub });

/** Excel's menus are in this language until the next call; undefined: Excel has not said. */
export function speak(language: string | undefined): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage: language } } });
}

/** "#VALUE! sentence" of an error, thrown or in a cell. */
export function errorText(error: unknown): string {
  if (error instanceof StubError) return `${error.code} ${error.message}`.trim();
  throw error;
}

/** The results, errors as their texts; the one error text when the function fails as a whole. */
export function shown(compute: () => readonly (readonly Result[])[]): unknown {
  try {
    return compute().map((row) => row.map((value) => (typeof value === 'object' ? errorText(value) : value)));
  } catch (error) {
    return errorText(error);
  }
}
