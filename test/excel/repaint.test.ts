/** The summary written over itself in Excel: what people typed into it, and how wide they made it, stays. */
import { cellAddress } from '../../src/core/grid/address';
import { cellIn } from '../../src/core/grid/lookup';
import type { CellChange } from '../../src/core/host/types';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import type { SheetDesign } from '../../src/core/sheets/types';
import { readSummary, type SummaryFile } from '../../src/core/summary-file';
import { LEDGER_COLUMNS } from '../../src/core/vocabulary/summary-workbook';
import { score, summaryOf } from '../fixtures/batch';
import { sheetNamed } from '../fixtures/regenerate';
import { book } from '../excel-host/fixtures';
import { zh } from './marks';
import { PROFILE_NAMES, open } from './open';

const LEDGER = '整改台账';

const designs = (value: number, previous: SummaryFile | null): readonly SheetDesign[] =>
  summaryWorkbook({
    summary: summaryOf([{ file: '红星村.xlsx', village: '红星村', edits: [score('1.2', value)] }]),
    messages: zh,
    link: () => null,
    madeOn: '2023-01-16',
    previous,
  }).sheets;

const column = (id: keyof typeof LEDGER_COLUMNS): number =>
  Object.values(LEDGER_COLUMNS).indexOf(LEDGER_COLUMNS[id]);

test.each(PROFILE_NAMES)('typed cells, widths and old totals: %s', async (profile) => {
  const { workbook, host } = open(book({ 某表: [] }), profile);
  await workbook.paint(designs(21, null));
  const before = await workbook.read();
  const row = sheetNamed(before, LEDGER).rows.find((one) =>
    String(cellIn(one, column('key'))?.value).startsWith('score-out-of-range:'),
  );
  if (!row) throw new Error('no such fault');
  const into = (id: keyof typeof LEDGER_COLUMNS, content: CellChange['content']): CellChange => ({
    sheet: LEDGER,
    cell: cellAddress(row.index, column(id)),
    content,
  });
  await workbook.write([
    into('responsible', { kind: 'value', value: '13800000000 张主任' }),
    into('dueOn', { kind: 'date', date: '2023-01-10' }),
    into('note', { kind: 'value', value: '=1+1' }),
    into('state', { kind: 'value', value: '整改中' }),
  ]);
  host.sheet(LEDGER).columns.set(column('problem'), { size: 321 });

  const previous = readSummary(await workbook.read());
  await workbook.paint(designs(22, previous));
  const after = readSummary(await workbook.read());
  const entry = after?.ledger.find(({ key }) => key.startsWith('score-out-of-range:'));
  expect(entry?.typed).toMatchObject({
    responsible: '13800000000 张主任',
    dueOn: { date: '2023-01-10' },
    note: '=1+1',
    state: '整改中',
  });
  expect(entry?.problem).toContain('22');
  expect(host.sheet(LEDGER).columns.get(column('problem'))?.size).toBe(321);
  const cells = sheetNamed(await workbook.read(), '汇总').rows.flatMap((one) => one.cells);
  const old = previous?.villages[0]?.self?.toFixed();
  expect(cells.some(({ value }) => String(value).includes(`自评总分 ${String(old)}`))).toBe(true);
});
