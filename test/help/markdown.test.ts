/** The manual's Markdown as data: what is understood, and that nothing else passes silently. */
import { anchorOf, parseMarkdown } from '../../scripts/help/markdown';
import type { HelpPlace } from '../../src/taskpane/state/help/types';

const inside = (target: string): HelpPlace | null =>
  target.startsWith('#') ? { kind: 'page', page: '本页', heading: target.slice(1) } : null;
const parsed = (text: string) => parseMarkdown(text, inside);

test('paragraphs, whose lines are joined without a space between Chinese characters', () => {
  expect(parsed('第一行\n第二行\n\n另一段 with\nEnglish')).toEqual([
    { text: ['第一行第二行'] },
    { text: ['另一段 with English'] },
  ]);
});

test('headings with the anchor that code hosts give them', () => {
  expect(parsed('## 打不开，怎么办？\n### 一、#NAME?')).toEqual([
    { heading: ['打不开，怎么办？'], level: 2, id: '打不开怎么办' },
    { heading: ['一、#NAME?'], level: 3, id: '一name' },
  ]);
  expect(anchorOf('What if A & B')).toBe('what-if-a--b');
});

test('strong text, code, words of the product, and links within the help', () => {
  expect(parsed('点「检查」，**不要**改 `_zpt`，见[那里](#那里)和[别处](../别处.md)。')).toEqual([
    {
      text: [
        '点',
        { word: '检查' },
        '，',
        { strong: ['不要'] },
        '改 ',
        { code: '_zpt' },
        '，见',
        { link: ['那里'], to: { kind: 'page', page: '本页', heading: '那里' } },
        '和',
        '别处',
        '。',
      ],
    },
  ]);
});

test('lists, with what belongs to an entry below it', () => {
  expect(parsed('1. 先\n2. 再\n   - 甲\n   - 乙\n\n- 另一个')).toEqual([
    {
      isOrdered: true,
      list: [
        [{ text: ['先'] }],
        [{ text: ['再'] }, { isOrdered: false, list: [[{ text: ['甲'] }], [{ text: ['乙'] }]] }],
      ],
    },
    { isOrdered: false, list: [[{ text: ['另一个'] }]] },
  ]);
});

test('tables, notes and lines as they are typed; pictures are left out', () => {
  expect(
    parsed(
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | **2** |\n\n> 注意\n>\n> 两段\n\n    zpt check 收回\n    第二行\n\n![图](a.png)',
    ),
  ).toEqual([
    { headings: [['甲'], ['乙']], table: [[['1'], [{ strong: ['2'] }]]] },
    { note: [{ text: ['注意'] }, { text: ['两段'] }] },
    { lines: 'zpt check 收回\n第二行' },
  ]);
});

test.each([
  ['a heading of another rank', '# 题'],
  ['markup', '<b>粗</b>'],
  ['an address', '见 https://example.org'],
  ['a sign left open', '**粗'],
  ['a bracket left open', '点「检查'],
  ['a row of another width', '| 甲 | 乙 |\n| --- | --- |\n| 1 |'],
  ['a picture within a line', '见 ![图](a.png)'],
])('%s is an error', (_what, text) => {
  expect(() => parsed(text)).toThrow();
});
