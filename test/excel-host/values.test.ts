/** What cells take and give. */
import { failure, open, run } from './fixtures';

const write = async (value: unknown, format = 'General'): Promise<unknown[]> => {
  const excel = open({ 甲: [['旧']] });
  return run(excel, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,formulas,valueTypes');
    await context.sync();
    return [cell.values[0]?.[0], cell.formulas[0]?.[0], cell.valueTypes[0]?.[0]];
  });
};

test.each([
  ['text', '文字', ['文字', '文字', 'String']],
  ['a number', 7.5, [7.5, 7.5, 'Double']],
  ['a truth value', true, [true, true, 'Boolean']],
  ['nothing leaves the cell as it is', null, ['旧', '旧', 'String']],
  ['empty text empties it', '', ['', '', 'Empty']],
  ['a formula, which nobody calculates', '=1+1', ['', '=1+1', 'String']],
  ['a formula in disguise', '+cmd|x', ['', '=+cmd|x', 'String']],
  ['a number in text', '12', [12, 12, 'Double']],
  ['a percentage', '5%', [0.05, 0.05, 'Double']],
  ['a day', '2022/12/31', [44926, 44926, 'Double']],
  ['half a day', '1-2', [46024, 46024, 'Double']],
  ['an error', '#N/A', ['#N/A', '#N/A', 'Error']],
  ['an apostrophe keeps text', "'=1+1", ['=1+1', '=1+1', 'String']],
])('%s', async (_what, value, expected) => {
  expect(await write(value)).toEqual(expected);
});

test.each([['=1+1'], ['+cmd|x'], ['12'], ['1-2'], ['TRUE']])(
  '%s stays text in a text cell',
  async (value) => {
    expect(await write(value, '@')).toEqual([value, value, 'String']);
  },
);

test('a number in a text cell becomes text', async () => {
  expect(await write(5, '@')).toEqual(['5', '5', 'String']);
});

test.each([
  ['too few rows', [['a', 'b']]],
  [
    'too many columns',
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  ],
  ['ragged', [['a', 'b'], ['c']]],
  ['one list', ['a', 'b']],
])('the shape must fit: %s', async (_what, values) => {
  const work = run(open(), async (sheet, context) => {
    sheet.getRange('A1:B2').values = values as unknown[][];
    await context.sync();
  });
  expect(await failure(work)).toEqual({ code: 'InvalidArgument', at: 'Range.values' });
});

test('one value for all cells', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    sheet.getRange('A1:B2').values = '同' as unknown as unknown[][];
    await context.sync();
  });
  expect(Object.values(excel.host.snapshot().sheets[0]?.cells ?? {}).slice(0, 4)).toEqual(
    Array.from({ length: 4 }, () => ({ value: '同' })),
  );
});

test('a large write goes in pieces of rows that the runtime cuts', async () => {
  const excel = open({ 甲: [] });
  await run(excel, async (sheet, context) => {
    const values = Array.from({ length: 1_000 }, (_row, row) => [row, -row]);
    sheet.getRangeByIndexes(0, 0, 1_000, 2).values = values;
    await context.sync();
  });
  expect(excel.host.counts.syncs).toBe(1);
  expect(excel.host.sheet('甲').cells.size).toBe(2_000);
  expect(excel.host.snapshot().sheets[0]?.cells['B1000']).toEqual({ value: -999 });
});

test('whole columns have no values to give and take none', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    const range = sheet.getRange('A:A').load('values,rowCount,address');
    await context.sync();
    expect([range.values, range.rowCount, range.address]).toEqual([null, 1_048_576, '甲!A:A']);
  });
  const work = run(excel, async (sheet, context) => {
    sheet.getRange('A:A').values = 'x' as unknown as unknown[][];
    await context.sync();
  });
  expect((await failure(work)).code).toBe('InvalidArgument');
});

test('the used range, with and without what only looks like something', async () => {
  await run(
    open({
      甲: [
        [null, null],
        [null, 1],
      ],
    }),
    async (sheet, context) => {
      sheet.getRange('D5').format.fill.color = '#FFCC00';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      const nothing = sheet.getRange('X1:Z9').getUsedRangeOrNullObject();
      await context.sync();
      expect([all.address, values.address, nothing.isNullObject]).toEqual(['甲!B2:D5', '甲!B2', true]);
    },
  );
});

test('text shows numbers by their format, and says when it cannot', async () => {
  await run(open({ 甲: [[0.126, 44926, 3]] }), async (sheet, context) => {
    sheet.getRange('A1:C1').numberFormat = [['0.0%', 'yyyy"年"m"月"d"日"', '0.##']];
    const range = sheet.getRange('A1:C1').load('text');
    await context.sync();
    expect(range.text).toEqual([['12.6%', '2022年12月31日', '3.']]);
  });
  const work = run(open({ 甲: [[1]] }), async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['[Red]0;-0']];
    cell.load('text');
    await context.sync();
  });
  expect(await failure(work)).toEqual({ code: 'NotImplemented', at: 'Range.text' });
});
