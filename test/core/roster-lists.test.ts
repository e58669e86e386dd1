import { rosterFromText, rosterFromWorkbook } from '../../src/core/roster-lists';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { workbookZip } from '../fixtures/workbook-zip';

test('one village a line, other names behind it; blank lines and notes do not count', () => {
  expect(rosterFromText('红星村\r\n\r\n# 2021年撤并\n东风村，东风、东风社区\n 柳树村\t柳树 \n')).toEqual([
    { name: '红星村', aliases: [] },
    { name: '东风村', aliases: ['东风', '东风社区'] },
    { name: '柳树村', aliases: ['柳树'] },
  ]);
  expect(rosterFromText('')).toEqual([]);
});

function villages(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<c><v>${String(value)}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const read = readWorkbook(workbookZip(`<sheetData>${sheet}</sheetData>`), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return rosterFromWorkbook(read.workbook).map(({ name }) => name);
}

test('a workbook with a column of names, headed or not', () => {
  expect(
    villages([
      ['全乡行政村名册', '', ''],
      ['序号', '村名', '书记'],
      [1, '红星村', '甲'],
      [2, '东风村', '乙'],
    ]),
  ).toEqual(['红星村', '东风村']);
  expect(villages([['红星村'], ['东风村']])).toEqual(['红星村', '东风村']);
  expect(villages([])).toEqual([]);
});
