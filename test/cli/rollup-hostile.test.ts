/** zpt rollup, given summaries in whose cells stands what must not come out as it is: personal numbers, formulas, links. */
import type { WorkbookDesign } from '../../src/core/sheets/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { PLANTED, shownIn } from '../fixtures/planted';
import { random, randomVillages, townshipSummary, withCell } from '../fixtures/rollup';

jest.setTimeout(60_000);

const folder = temporaryFolder();
const villages = randomVillages(random(7), '三星乡', 3);

async function write(name: string, design: WorkbookDesign): Promise<string> {
  return folder.write(name, await renderWorkbook(design));
}

test('personal numbers typed into a summary are masked in everything that comes of it', async () => {
  const [number = ''] = PLANTED;
  const design = townshipSummary({ villages, missing: ['白杨村'] });
  const planted: WorkbookDesign = {
    ...design,
    sheets: design.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          row.row > 2 && typeof cell.value === 'string' && sheet.state === 'visible'
            ? { ...cell, value: `${cell.value}，${number}` }
            : cell,
        ),
      })),
    })),
  };
  // In the place of the first village's 自评总分, where a number is expected.
  const withNumber = withCell(planted, '汇总', { row: 3, column: 1 }, 13800138000);
  const file = await write('号码/三星乡汇总.xlsx', withNumber);
  const out = folder.path('号码.xlsx');
  const text = await zpt('rollup', file, '--out', out);
  const json = await zpt('rollup', file, '--out', out, '--force', '--json');
  expect(shownIn(text.out + text.err + json.out + json.err)).toEqual([]);
  const result = readWorkbook(folder.read('号码.xlsx'), { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(result.unreadable.reason);
  const cells = result.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(shownIn(cells.map(({ value }) => String(value ?? '')).join('\n'))).toEqual([]);
  expect(cells.some(({ value }) => String(value).includes('138******00'))).toBe(true);
});

test('cell text is text: a formula or a link typed as a village’s name stays what it is', async () => {
  const evil = '=HYPERLINK("http://example.invalid","x")';
  const design = townshipSummary({ villages });
  const named = withCell(
    withCell(design, '汇总', { row: 3, column: 0 }, evil),
    '分项得分',
    { row: 4, column: 0 },
    evil,
  );
  await zpt('rollup', await write('公式/三星乡汇总.xlsx', named), '--out', folder.path('公式.xlsx'));
  const result = readWorkbook(folder.read('公式.xlsx'), { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(result.unreadable.reason);
  const cells = result.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.some(({ value }) => value === evil)).toBe(true);
  expect(cells.some(({ formula }) => formula?.includes('HYPERLINK') === true)).toBe(false);
});
