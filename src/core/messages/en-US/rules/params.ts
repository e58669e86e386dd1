import type { Explanation } from '../../../scoring/suggestion';
import type { RuleType } from '../../../scoring/types';

/** The values of an explanation, all written out. */
export interface Read {
  (key: string): string;
  readonly list: (key: string) => readonly string[];
  readonly has: (key: string) => boolean;
}

export function reader(params: Explanation['params']): Read {
  const list = (key: string): readonly string[] => {
    const value = params[key] ?? [];
    return typeof value === 'string' ? [value] : value;
  };
  const text = (key: string): string => {
    const value = params[key] ?? '';
    return typeof value === 'string' ? value : value.length === 0 ? 'none' : value.join(', ');
  };
  return Object.assign(text, { list, has: (key: string): boolean => Object.hasOwn(params, key) });
}

/** What each rule says: from what, how, and the result. */
export type Texts<T extends RuleType> = Readonly<Record<T, (p: Read, result: string) => string>>;
