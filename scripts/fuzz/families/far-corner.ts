import type { Family } from '../family';
import { anySheet, behindCells, rezip, textOf } from '../package';

const PLACES = [
  ['1048576', 'XFD1048576'],
  ['1048577', 'A1048577'],
  ['1048576', 'XFE1'],
  ['0', 'A0'],
  ['-1', 'A-1'],
  ['1.5', 'A1.5'],
  ['1e6', 'A1e6'],
  ['99999999999999999999', 'ZZZZZZZZ1'],
  ['5', 'XFD5'],
  ['1048576', 'F1048576'],
  ['5', 'a5'],
  ['5', '$A$5'],
  ['5', 'R5C1'],
] as const;

/** Rows and cells at and beyond the last corner. */
export const farCorner: Family = {
  name: 'far-corner',
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const rows = Array.from({ length: 1 + random.below(6) }, () => {
      const [row, cell] = random.pick(PLACES);
      const content = random.pick(['<v>5</v>', '<f>XFD1048576</f><v>1</v>', '<is><t>合计</t></is>']);
      return `<row r="${row}" hidden="1"><c r="${cell}" t="${content.startsWith('<is') ? 'inlineStr' : 'n'}">${content}</c></row>`;
    }).join('');
    const sheet = textOf(seed, name);
    const end = sheet.lastIndexOf('</sheetData>');
    const text =
      end < 0
        ? behindCells(sheet, `<sheetData>${rows}</sheetData>`)
        : sheet.slice(0, end) + rows + sheet.slice(end);
    return rezip(seed, { [name]: text });
  },
};
