/**
 * @jest-environment jsdom
 */
import { TextDecoder, TextEncoder } from 'node:util';
import { unzipSync } from 'fflate';
import type { DocumentDesign } from '../../src/core/documents/types';
import { renderDocument } from '../../src/documents/render';
import { example } from './example';
import { wordsOf } from './words';

// Browsers have them; the simulated one lacks them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const HOSTILE: readonly string[] = [
  '<w:p>&amp;]]></w:t>"\'村',
  '村\u0000\u0007\u001b\ufffe\ud800名',
  '红\u202e村',
  '\\..\\/村 {{x}} {PAGE} HYPERLINK',
  '很长的村名'.repeat(12),
];

interface Part {
  readonly name: string;
  readonly xml: Document;
}

function partsOf(bytes: Uint8Array): readonly Part[] {
  const files = unzipSync(new Uint8Array(bytes));
  return Object.entries(files)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, content]) => ({
      name,
      xml: new DOMParser().parseFromString(new TextDecoder().decode(content), 'application/xml'),
    }));
}

const textOf = ({ documentElement }: Document): string =>
  [...documentElement.getElementsByTagName('w:t')].map(({ textContent }) => textContent ?? '').join('');

const visible = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udfff]/g, '');

async function bodyOf(design: DocumentDesign): Promise<Document> {
  const parts = partsOf(await renderDocument(design));
  for (const { name, xml } of parts)
    expect([name, xml.getElementsByTagName('parsererror').length]).toEqual([name, 0]);
  const body = parts.find(({ name }) => name === 'word/document.xml');
  if (!body) throw new Error('no document');
  return body.xml;
}

test('every part of a document is well formed, and all its words are there', async () => {
  expect(visible(textOf(await bodyOf(example)))).toContain(
    '关于2022年度各村保障农民工工资支付工作考核情况的通报',
  );
});

test.each(HOSTILE)('a hostile text stays a text: %j', async (text) => {
  const design: DocumentDesign = {
    ...example,
    title: [text],
    number: text,
    signer: { label: text, name: text },
    letterhead: { issuer: text },
    blocks: [
      { kind: 'addressee', text },
      { kind: 'paragraph', text },
      { kind: 'table', caption: text, columns: [{ heading: text, width: 1 }], rows: [[text]] },
      { kind: 'attachments', names: [text, text] },
      { kind: 'signature', by: text, date: text, sealed: true },
      { kind: 'part', label: text, title: text },
    ],
  };
  const xml = await bodyOf(design);
  const told = visible(textOf(xml)).split(visible(text)).length - 1;
  expect(told).toBe(visible(wordsOf(design)).split(visible(text)).length - 1);
  for (const name of ['w:hyperlink', 'w:instrText', 'w:fldSimple', 'w:object', 'w:altChunk'])
    expect(xml.getElementsByTagName(name)).toHaveLength(0);
});

test('the last words stand on the page of the signature, and what leads to a table on the page of the table', async () => {
  const xml = await bodyOf({
    ...example,
    blocks: [
      { kind: 'paragraph', text: '甲' },
      { kind: 'paragraph', text: '乙' },
      { kind: 'table', caption: '', columns: [{ heading: '丙', width: 1 }], rows: [['丁']] },
      { kind: 'paragraph', text: '戊' },
      { kind: 'paragraph', text: '己' },
      { kind: 'paragraph', text: '庚' },
      { kind: 'signature', by: '辛', date: '壬', sealed: true },
    ],
  });
  const kept = [...xml.getElementsByTagName('w:p')]
    .filter((paragraph) => {
      const [keep] = paragraph.getElementsByTagName('w:keepNext');
      return keep !== undefined && !['false', '0'].includes(keep.getAttribute('w:val') ?? '');
    })
    .map(({ textContent }) => textContent)
    .filter((text) => text?.length === 1);
  expect(kept).toEqual(['乙', '己', '庚', '辛']);
});
