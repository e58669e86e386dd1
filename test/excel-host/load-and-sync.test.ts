/** The rules of loading and syncing, as Microsoft's runtime keeps them with the stand-in behind it. */
import { failure, open, run } from './fixtures';

test('a property is there after load and sync, and not before', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    expect(() => range.values).toThrow(/not available/);
    range.load('values,address');
    await context.sync();
    expect(range.values).toEqual([
      ['项目', '得分'],
      ['宣传', 5],
    ]);
    expect(range.address).toBe('甲!A1:B2');
    expect(() => range.formulas).toThrow(/not available/);
  });
});

test('items of a collection, with nested properties, in one sync', async () => {
  const excel = open({ 甲: [['a']], 乙: [['b']] });
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    expect(
      worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]),
    ).toEqual([
      ['甲', 'Visible', false],
      ['乙', 'Visible', false],
    ]);
  });
  expect(excel.host.counts.syncs).toBe(1);
});

test('a load of everything gives every scalar property the version has', async () => {
  await run(open(), async (sheet, context) => {
    sheet.load();
    await context.sync();
    expect([sheet.name, sheet.position, sheet.showGridlines]).toEqual(['甲', 0, true]);
  });
});

test('"items/" inside a list of names is not understood, as in Excel', async () => {
  const { Excel } = open();
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.load(['items/name']);
    await context.sync();
  });
  expect((await failure(work)).code).toBe('InvalidArgument');
});

test('null objects: what hangs on one is one too, and doing something to it fails', async () => {
  const excel = open();
  await excel.Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('没有');
    const range = none.getRange('A1').load('values');
    await context.sync();
    expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const work = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('没有').delete();
    await context.sync();
  });
  expect(await failure(work)).toEqual({ code: 'ItemNotFound', at: 'delete' });
});

test('a range keeps its cells when rows are inserted above it, and is gone when they are deleted', async () => {
  await run(open(), async (sheet, context) => {
    const range = sheet.getRange('A2');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['甲!A3', [['宣传']]]);
  });
  const work = run(open(), async (sheet, context) => {
    const range = sheet.getRange('A2');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    range.load('values');
    await context.sync();
  });
  expect((await failure(work)).code).toBe('ItemNotFound');
});

test('syncs, actions and bytes are counted; what the runtime does of itself is counted apart', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  const { syncs, own, actions, requestBytes, responseBytes } = excel.host.counts;
  expect(syncs).toBe(1);
  expect(own).toBeGreaterThanOrEqual(0);
  expect(actions).toBeGreaterThan(3);
  expect(requestBytes).toBeGreaterThan(responseBytes);
  excel.host.resetCounts();
  expect(excel.host.counts.syncs).toBe(0);
});
