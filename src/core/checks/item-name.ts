import type { Item } from '../scheme/types';

/** How an item is named in a finding's params. */
export interface ItemName {
  readonly code: string;
  readonly title: string;
}

export function nameOf({ code, title }: Item): ItemName {
  return { code, title };
}
