/** How a class of Excel's object model is described to the dispatcher, and how its arguments are checked. */
import { type ErrorCode, ExcelError, invalidArgument } from './errors';
import type { Engine } from './engine';

export interface ScalarSpec<T> {
  readonly get: (target: T, engine: Engine) => unknown;
  /** Absent: read-only. */
  readonly set?: (target: T, value: unknown, engine: Engine) => void;
}

export interface ClassSpec<T> {
  /** As in `Excel.<name>`. */
  readonly name: string;
  /** How the runtime finds the object again in its collection. */
  readonly id?: { readonly key: 'Id' | '_Id'; readonly of: (target: T) => string };
  /** The runtime may ask to keep a reference to the object. */
  readonly isReferable?: true;
  /** False when what it stands for is gone. */
  readonly isAlive?: (target: T, engine: Engine) => boolean;
  readonly scalars?: Readonly<Record<string, ScalarSpec<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, engine: Engine) => Handle | null>>;
  /** Answers a handle, null (a null object) or plain data. */
  readonly methods?: Readonly<Record<string, (target: T, args: Args, engine: Engine) => unknown>>;
  readonly items?: (target: T, engine: Engine) => readonly Handle[];
  /** `getItem` as the runtime writes it: an indexer. */
  readonly getItem?: (target: T, key: unknown, engine: Engine) => Handle | null;
}

/** An object of the workbook as a batch speaks of it. */
export interface Handle {
  readonly spec: ClassSpec<unknown>;
  readonly target: unknown;
}

export const handle = <T>(spec: ClassSpec<T>, target: T): Handle => ({
  spec: spec as unknown as ClassSpec<unknown>,
  target,
});

export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'spec' in value && 'target' in value;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function found<T>(value: T | null | undefined, code: ErrorCode = 'ItemNotFound'): T {
  if (value === null || value === undefined) throw new ExcelError(code);
  return value;
}

/** Checks a value that is set or given. */
export const must = {
  text(value: unknown, what = 'text'): string {
    if (typeof value !== 'string') throw invalidArgument(`${what} must be a string`);
    return value;
  },
  number(value: unknown, what = 'number'): number {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw invalidArgument(`${what} must be a number`);
    return value;
  },
  integer(value: unknown, what = 'number', least = -Infinity): number {
    const number = must.number(value, what);
    if (!Number.isInteger(number) || number < least) throw invalidArgument(`${what} is ${String(value)}`);
    return number;
  },
  boolean(value: unknown, what = 'value'): boolean {
    if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false`);
    return value;
  },
  oneOf<const L extends readonly string[]>(value: unknown, list: L, what = 'value'): L[number] {
    if (typeof value !== 'string' || !list.includes(value))
      throw invalidArgument(`${what} ${JSON.stringify(value)} is none of ${list.join(', ')}`);
    return value;
  },
  /** "#FFCC00" or a name of HTML; given back as Excel gives it back. */
  colour(value: unknown): string {
    const text = must.text(value, 'colour');
    const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text);
    if (hex?.[1]?.length === 3) return `#${[...hex[1]].map((digit) => digit + digit).join('')}`.toUpperCase();
    if (hex) return text.toUpperCase();
    const named = NAMED_COLOURS[text.toLowerCase()];
    if (named === undefined) throw invalidArgument(`colour ${JSON.stringify(value)}`);
    return named;
  },
  /** An object with no keys but these. */
  record(value: unknown, keys: readonly string[], what = 'value'): Readonly<Record<string, unknown>> {
    if (!isRecord(value)) throw invalidArgument(`${what} must be an object`);
    const unknown = Object.keys(value).find((key) => !keys.includes(key));
    if (unknown !== undefined) throw invalidArgument(`${what} has no ${unknown}`);
    return value;
  },
};

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** The arguments of a call; a trailing `undefined` arrives as null. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  /** @throws when more are given than the method has */
  atMost(count: number): this {
    if (this.values.slice(count).some((value) => value !== null && value !== undefined))
      throw invalidArgument('too many arguments');
    return this;
  }

  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.raw(index) !== undefined;
  }

  text(index: number): string {
    return must.text(this.raw(index), `argument ${String(index + 1)}`);
  }

  integer(index: number, least = -Infinity): number {
    return must.integer(this.raw(index), `argument ${String(index + 1)}`, least);
  }

  optional<T>(index: number, read: (value: unknown) => T): T | undefined {
    return this.has(index) ? read(this.raw(index)) : undefined;
  }

  oneOf<const L extends readonly string[]>(index: number, list: L): L[number] {
    return must.oneOf(this.raw(index), list, `argument ${String(index + 1)}`);
  }

  handle(index: number, className: string): unknown {
    const value = this.raw(index);
    if (!isHandle(value) || value.spec.name !== className)
      throw invalidArgument(`argument ${String(index + 1)} must be a ${className}`);
    return value.target;
  }
}
