/** What a document says, for tests. */
import { textsOf } from '../../src/core/documents/blanks';
import { type Block, type DocumentDesign, plainText } from '../../src/core/documents/types';

export function wordsOf({ title, number, signer, letterhead, blocks }: DocumentDesign): string {
  return [
    ...title,
    ...(number === null ? [] : [plainText(number)]),
    ...(signer ? [signer.label, plainText(signer.name)] : []),
    ...(letterhead ? [letterhead.issuer] : []),
    ...blocks.flatMap(textsOf).map(plainText),
  ].join('\n');
}

type Table = Extract<Block, { kind: 'table' }>;

/** The tables whose first heading is this. */
export function tablesOf({ blocks }: DocumentDesign, heading: string): readonly Table[] {
  return blocks.filter(
    (block): block is Table => block.kind === 'table' && block.columns[0]?.heading === heading,
  );
}

export const rowsOf = ({ rows }: Table): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map(plainText));
