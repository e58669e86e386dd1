/** Makes a .docx file of a document's design. */
import type { FileChild } from 'docx';
import type { Block, DocumentDesign } from '../core/documents/types';
import { blockParagraphs } from './blocks';
import { withFontTable } from './font-table';
import { headOf } from './head';
import { FOOTER, MARGIN, PAGE } from './layout';
import { pageNumber } from './page-number';
import { documentStyles } from './styles';

const PRODUCT = '自评通';

/** The bytes of a .docx file. Texts stay texts: nothing in a design can become markup or a field. */
export async function renderDocument(design: DocumentDesign): Promise<Uint8Array> {
  // Only when a document is made: nothing else waits for a library of this size.
  const docx = await import('docx');
  const { Document, Packer } = docx;
  const children: readonly FileChild[] = [
    ...headOf(design, docx),
    ...design.blocks.flatMap((block: Block) => blockParagraphs(block, docx)),
  ];
  const document = new Document({
    title: design.title.join(''),
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
