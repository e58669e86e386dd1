import type { Explanation } from '../../../scoring/suggestion';
import type { RuleType } from '../../../scoring/types';

/** 一个打分说明里的数和词，都已经写成文字。 */
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
    return typeof value === 'string' ? value : value.length === 0 ? '无' : value.join('、');
  };
  return Object.assign(text, { list, has: (key: string): boolean => Object.hasOwn(params, key) });
}

/** 各种规则的说法：从什么数，怎么算，得多少分。 */
export type Texts<T extends RuleType> = Readonly<Record<T, (p: Read, result: string) => string>>;
