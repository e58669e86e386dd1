/** Decoding untrusted JSON: every decoder gives a value of its type or throws `DecodeError`, which the caller catches. */
import { type CivilDate, parseCivilDate } from '../calendar/civil-date';
import { type Decimal, parseDecimal } from '../decimal';

export class DecodeError extends Error {}

export type Decoder<T> = (value: unknown) => T;

export const text: Decoder<string> = (value) => {
  if (typeof value !== 'string') throw new DecodeError();
  return value;
};

export const flag: Decoder<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new DecodeError();
  return value;
};

export function wholeUpTo(most: number): Decoder<number> {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
      throw new DecodeError();
    return value;
  };
}

export const decimalText: Decoder<Decimal> = (value) => {
  const found = parseDecimal(text(value));
  if (found === null) throw new DecodeError();
  return found;
};

export const date: Decoder<CivilDate> = (value) => {
  const found = parseCivilDate(text(value));
  if (found === null || found !== value) throw new DecodeError();
  return found;
};

export function oneOf<T extends string>(...options: readonly T[]): Decoder<T> {
  return (value) => {
    const found = options.find((option) => option === value);
    if (found === undefined) throw new DecodeError();
    return found;
  };
}

export function nullOr<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null ? null : decode(value));
}

/** A key that came later: where it is not there, it stays away. */
export function leftOut<T>(decode: Decoder<T>): Decoder<T | undefined> {
  return (value) => (value === undefined ? undefined : decode(value));
}

export const isTrue: Decoder<true> = (value) => {
  if (value !== true) throw new DecodeError();
  return value;
};

export function listOf<T>(decode: Decoder<T>): Decoder<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new DecodeError();
    return value.map(decode);
  };
}

export function mapOf<T>(decode: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value) =>
    Object.fromEntries(Object.entries(object(value)).map(([key, entry]) => [key, decode(entry)]));
}

/** Keys that are not asked for are dropped: a later version may write more. */
export function record<T>(decoders: { readonly [K in keyof T]-?: Decoder<T[K]> }): Decoder<T> {
  return (value) => {
    const given = object(value);
    const entries = Object.entries<Decoder<unknown>>(decoders)
      .map(([key, decode]) => [key, decode(Object.hasOwn(given, key) ? given[key] : undefined)] as const)
      .filter(([, decoded]) => decoded !== undefined);
    return Object.fromEntries(entries) as T;
  };
}

export function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DecodeError();
  return value as Readonly<Record<string, unknown>>;
}
