import fc from 'fast-check';
import { linkFrom } from '../../src/files/link';
import { distinctFileNames, safeFileName } from '../../src/files/name';
import { decodeText } from '../../src/files/text';

test.each([
  ['红星村', '红星村'],
  ['  红星 村 ', '红星 村'],
  ['甲/乙\\丙', '甲_乙_丙'],
  ['..', '_'],
  ['...村', '_村'],
  ['村. .', '村'],
  ['con', '_con'],
  ['COM1', '_COM1'],
  ['a<b>:"|?*', 'a_b______'],
  ['红\u202e村', '红_村'],
  ['', '_'],
])('a village named %j gets the file %j', (name, file) => {
  expect(safeFileName(name)).toBe(file);
});

test('whatever a village is called, its file stays in the folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const file = safeFileName(name);
      expect(file).not.toMatch(/[\\/:\p{Cc}]|^\.|[. ]$/u);
      expect([...file].length).toBeGreaterThan(0);
      expect([...file].length).toBeLessThanOrEqual(81);
    }),
  );
});

test('names that would be one file are told apart, letter case aside', () => {
  expect(distinctFileNames(['甲', '甲', 'A', 'a', '甲(2)'])).toEqual([
    '甲',
    '甲(2)',
    'A',
    'a(2)',
    '甲(2)(2)',
  ]);
});

test('links lead from the summary to the cell in the village’s file', () => {
  const place = { file: '/x/收回/红星 村.xlsx', sheet: '自评表', cell: 'J5' };
  const encoded = `${encodeURIComponent('收回')}/${encodeURIComponent('红星 村.xlsx')}`;
  expect(linkFrom('/x', place)).toBe(`${encoded}#自评表!J5`);
  expect(linkFrom('/x/汇总', place)).toBe(`../${encoded}#自评表!J5`);
  expect(linkFrom('/x', { file: place.file })).toBe(encoded);
  expect(linkFrom('/x', { ...place, sheet: "a'b c" })).toBe(`${encoded}#'a''b c'!J5`);
  expect(linkFrom('/x', { sheet: '自评表', cell: 'J5' })).toBeNull();
});

test.each<[string, readonly number[]]>([
  ['UTF-8', [0xe6, 0x9d, 0x91]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe6, 0x9d, 0x91]],
  ['UTF-16 little-endian', [0xff, 0xfe, 0x51, 0x67]],
  ['UTF-16 big-endian', [0xfe, 0xff, 0x67, 0x51]],
  ['GBK', [0xb4, 0xe5]],
])('a roster saved as %s', (_name, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe('村');
});
