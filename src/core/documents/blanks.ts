import { type Block, type DocumentDesign, type Text, runsOf } from './types';

/** How many places only a person can fill in. */
export function blanksIn({
  number,
  signer,
  blocks,
}: Pick<DocumentDesign, 'number' | 'signer' | 'blocks'>): number {
  const texts = [
    ...(number === null ? [] : [number]),
    ...(signer ? [signer.name] : []),
    ...blocks.flatMap(textsOf),
  ];
  return texts.flatMap(runsOf).filter(({ toFill }) => toFill).length;
}

/** Every text of a block, in reading order. */
export function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'addressee':
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'table':
      return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
    case 'attachments':
      return block.names;
    case 'signature':
      return [block.by, block.date];
    case 'part':
      return [block.label, block.title];
  }
}
