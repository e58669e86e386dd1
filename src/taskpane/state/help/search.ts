/** Words looked up in the whole help. */
import type { Block, CheckHelp, HelpData, HelpPlace, Inline } from './types';

export interface Hit {
  readonly place: HelpPlace;
  /** The page or the kind of finding. */
  readonly title: string;
  /** The heading or the sentence in which the words stand. */
  readonly text: string;
}

/** More than these help nobody. */
const MOST = 30;

/** @returns places that hold all the words, headings before sentences; none for an empty query */
export function findIn({ pages, checks }: HelpData, query: string): readonly Hit[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const holds = (text: string): boolean => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
  const hits = pages.flatMap(({ id, title, blocks, english }) => {
    const found = [...linesOf(blocks), ...linesOf(english)].filter(({ text }) => holds(text));
    const [first] = found.sort((a, b) => Number(b.isHeading) - Number(a.isHeading));
    if (!first && !holds(title)) return [];
    const heading = first?.heading ?? '';
    return [{ place: { kind: 'page', page: id, heading } as const, title, text: first?.text ?? '' }];
  });
  return [...hits, ...checks.flatMap((check) => hitIn(check, holds))].slice(0, MOST);
}

function hitIn(check: CheckHelp, holds: (text: string) => boolean): readonly Hit[] {
  const { id, explanation, example, english } = check;
  const texts = [explanation, example.message, example.remedy, english.message, english.remedy, id];
  if (!texts.some(holds)) return [];
  return [{ place: { kind: 'check', check: id }, title: example.message, text: explanation }];
}

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
  /** The heading above it. */
  readonly heading: string;
}

function linesOf(blocks: readonly Block[], above = ''): readonly Line[] {
  let heading = above;
  return blocks.flatMap((block): readonly Line[] => {
    if ('heading' in block) {
      heading = block.id;
      return [{ text: textOf(block.heading), isHeading: true, heading }];
    }
    if ('text' in block) return [{ text: textOf(block.text), isHeading: false, heading }];
    if ('lines' in block) return [{ text: block.lines, isHeading: false, heading }];
    if ('note' in block) return linesOf(block.note, heading);
    if ('list' in block) return block.list.flatMap((entry) => linesOf(entry, heading));
    return block.table.map((row) => ({ text: row.map(textOf).join(' '), isHeading: false, heading }));
  });
}

/** A run of text without its marks. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => {
      if (typeof one === 'string') return one;
      if ('strong' in one) return textOf(one.strong);
      if ('link' in one) return textOf(one.link);
      return 'word' in one ? one.word : one.code;
    })
    .join('');
}
