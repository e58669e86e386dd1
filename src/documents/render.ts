/** Makes a .docx file of a document's design. */
import type { FileChild } from 'docx';
import type { Block, DocumentDesign } from '../core/documents/types';
import { blockParagraphs } from './blocks';
import { withFontTable } from './font-table';
import { headOf } from './head';
import { FOOTER, MARGIN, PAGE } from './layout';
import { pageNumber } from './page-number';
import { withoutForbidden } from './runs';
import { documentStyles } from './styles';

const PRODUCT = '自评通';

/** The bytes of a .docx file. Texts stay texts: nothing in a design can become markup or a field. */
export async function renderDocument(design: DocumentDesign): Promise<Uint8Array> {
  // Only when a document is made: nothing else waits for a library of this size.
  const docx = await import('docx');
  const { Document, Packer } = docx;
  const children: readonly FileChild[] = [
    ...headOf(design, docx),
    ...design.blocks.flatMap((block, at) => blockParagraphs(block, docx, staysWithNext(design.blocks, at))),
  ];
  const document = new Document({
    title: withoutForbidden(design.title.join('')),
    creator: PRODUCT,
    lastModifiedBy: PRODUCT,
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles(),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { ...MARGIN, header: MARGIN.top, footer: FOOTER, gutter: 0 },
          },
        },
        footers: { default: pageNumber('odd', docx), even: pageNumber('even', docx) },
        children: [...children],
      },
    ],
  });
  return withFontTable(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** So many paragraphs stand on one page with the signature, so that no page holds it alone. */
const WITH_SIGNATURE = 2;

/** What leads to a table stands on its page, and the last words on the signature's. */
function staysWithNext(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.kind !== 'paragraph') return false;
  const following = blocks.slice(at + 1, at + 1 + WITH_SIGNATURE);
  const next = following.findIndex(({ kind }) => kind !== 'paragraph');
  return following[0]?.kind === 'table' || following[next]?.kind === 'signature';
}
