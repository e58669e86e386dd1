/** How the texts about rules read the values of an explanation; only the words differ between languages. */
import type { Explanation } from '../scoring/suggestion';
import type { RuleType } from '../scoring/types';

/** The values of an explanation, all written out. */
export interface Read {
  (key: string): string;
  readonly list: (key: string) => readonly string[];
  readonly has: (key: string) => boolean;
}

/**
 * @param none stands for an empty list
 * @param separator stands between the entries of another
 */
export function reader(params: Explanation['params'], none: string, separator: string): Read {
  const list = (key: string): readonly string[] => [params[key] ?? []].flat();
  const has = (key: string): boolean => Object.hasOwn(params, key);
  const text = (key: string): string => {
    const entries = list(key);
    return has(key) && entries.length === 0 ? none : entries.join(separator);
  };
  return Object.assign(text, { list, has });
}

/** What each rule says: from what, how, and the result. */
export type Texts<T extends RuleType> = Readonly<Record<T, (p: Read, result: string) => string>>;
