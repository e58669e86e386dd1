/** Properties that are kept in a flat record under their own name. */
import { must, type ScalarSpec } from '../define';

export type Check = (value: unknown) => unknown;

export const check = {
  text: (value: unknown) => must.text(value),
  number: (value: unknown) => must.number(value),
  boolean: (value: unknown) => must.boolean(value),
  colour: (value: unknown) => must.colour(value),
  oneOf:
    (...list: readonly string[]): Check =>
    (value) =>
      must.oneOf(value, list),
} as const;

/** A setting that reads as `initial` until it is set; set back to that, it is forgotten. */
export function setting<T>(
  recordOf: (target: T) => Record<string, unknown>,
  name: string,
  initial: unknown,
  accept: Check,
): ScalarSpec<T> {
  return {
    get: (target) => recordOf(target)[name] ?? initial,
    set: (target, value) => {
      const accepted = accept(value);
      if (accepted === initial) Reflect.deleteProperty(recordOf(target), name);
      else recordOf(target)[name] = accepted;
    },
  };
}
