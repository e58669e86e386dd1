/** The sections (一级指标) of a scheme. */
import type { Item, ItemKind, Scheme } from './types';

export interface Section {
  readonly title: string;
  readonly kind: ItemKind;
  readonly items: readonly Item[];
}

/** In order of appearance; items of another kind under the same title make a section of their own. */
export function sectionsOf({ items }: Pick<Scheme, 'items'>): readonly Section[] {
  const sections: { title: string; kind: ItemKind; items: Item[] }[] = [];
  for (const item of items) {
    const known = sections.find(({ title, kind }) => title === item.section && kind === item.kind);
    if (known) known.items.push(item);
    else sections.push({ title: item.section, kind: item.kind, items: [item] });
  }
  return sections;
}
