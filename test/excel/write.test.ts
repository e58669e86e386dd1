import type { CellChange } from '../../src/core/host/types';
import { cellAt } from '../../src/core/grid/lookup';
import { parseAddress } from '../../src/core/grid/address';
import type { Cell } from '../../src/core/grid/types';
import { faultyGrid } from './marks';
import { type Opened, open, sample } from './open';

const value = (cell: string, content: string | number | boolean | null, sheet = '自评表'): CellChange => ({
  sheet,
  cell,
  content: { kind: 'value', value: content },
});

async function cell({ workbook }: Opened, address: string): Promise<Cell | undefined> {
  const place = parseAddress(address);
  const sheet = (await workbook.read()).sheets.find(({ name }) => name === '自评表');
  return sheet && place ? cellAt(sheet, place.row, place.column) : undefined;
}

test('writes and gives back the changes that undo it, formulas too', async () => {
  const opened = open(faultyGrid());
  const { workbook, host } = opened;
  const before = host.snapshot();
  host.resetCounts();
  const total = host.sheet('自评表');
  const undo = await workbook.write([
    value('I5', 18),
    value('J5', '少开1次会'),
    value('B2', null),
    value('I6', 30),
    { sheet: '自评表', cell: 'I4', content: { kind: 'formula', formula: '=5+5' } },
  ]);
  expect(host.counts.syncs).toBe(2);
  expect((await cell(opened, 'I5'))?.value).toBe(18);
  expect(await cell(opened, 'B2')).toBeUndefined();
  expect((await cell(opened, 'I4'))?.formula).toBe('5+5');
  expect(undo[3]?.content.kind).toBe('formula');
  await workbook.write(undo);
  // Nothing calculates here, so only the cached result of the formula is lost.
  for (const { cells } of [total]) for (const one of cells.values()) if (one.formula) one.value = null;
  const withoutResults = JSON.stringify(before, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && 'formula' in held ? { ...held, value: null } : held,
  );
  expect(JSON.parse(JSON.stringify(host.snapshot()))).toEqual(JSON.parse(withoutResults));
});

test('Excel can undo it, where it can undo what add-ins write', async () => {
  const { workbook, host } = open(faultyGrid(), 'excel-365');
  await workbook.write([
    value('I5', 18),
    value('J5', '=1+1'),
    { sheet: '自评表', cell: 'I4', content: { kind: 'formula', formula: '=5+5' } },
  ]);
  expect(host.undoCleared).toBe(false);
});

test('a formula in a cell of format text stays a formula when it is brought back', async () => {
  const opened = open(faultyGrid());
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('自评表').getRange('I6').numberFormat = [['@']];
    await context.sync();
  });
  const undo = await opened.workbook.write([value('I6', '30')]);
  await opened.workbook.write(undo);
  expect((await cell(opened, 'I6'))?.formula).toBeDefined();
});

test.each(['=1+1', '+1', '-1', '@SUM(1)', '007', '1-2', 'TRUE', '#N/A', "'引号", '不涉及', '12月'])(
  'a text stays a text: %s',
  async (text) => {
    const opened = open(faultyGrid());
    await opened.workbook.write([value('J5', text)]);
    expect(await cell(opened, 'J5')).toEqual({ row: 4, column: 9, value: text });
  },
);

test('all or none: a locked cell of a protected sheet, a sheet that is gone, no address', async () => {
  const opened = open(sample('东风村.xlsx'));
  const { workbook, host } = opened;
  const before = host.snapshot();
  await expect(workbook.write([value('J5', 1), value('A1', 'x')])).rejects.toMatchObject({
    reason: 'protected',
    detail: '自评表',
  });
  await expect(workbook.write([value('J5', 1), value('A1', 'x', '没有')])).rejects.toMatchObject({
    reason: 'not-found',
    detail: '没有',
  });
  await expect(workbook.write([value('J5', 1), value('J', 'x')])).rejects.toMatchObject({
    reason: 'not-found',
  });
  expect(host.snapshot()).toEqual(before);
});

test('an open cell of a protected sheet can be written', async () => {
  const opened = open(sample('东风村.xlsx'));
  const open5 = [...opened.host.sheet('自评表').cells].find(
    ([, { format }]) => format?.['protection.locked'] === false,
  );
  expect(open5).toBeDefined();
  await opened.workbook.write([value('J5', 3)]);
  expect((await cell(opened, 'J5'))?.value).toBe(3);
});

test('a date is entered as one, and a cell of format text or General then shows it', async () => {
  const opened = open(faultyGrid());
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('自评表').getRange('J5').numberFormat = [['@']];
    await context.sync();
  });
  const date = (address: string): CellChange => ({
    sheet: '自评表',
    cell: address,
    content: { kind: 'date', date: '2022-03-30' },
  });
  const undo = await opened.workbook.write([date('J5'), date('J7')]);
  for (const address of ['J5', 'J7'])
    expect(await cell(opened, address)).toMatchObject({ value: 44_650, isDate: true });
  await opened.workbook.write(undo);
  expect((await cell(opened, 'J5'))?.value).not.toBe(44_650);
});
