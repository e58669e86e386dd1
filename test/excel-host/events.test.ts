/** What Excel tells an add-in of itself. */
import { open, settled } from './fixtures';

test('a person’s change is told to the sheet’s handler and to the workbook’s, until they are removed', async () => {
  const { Excel, host } = open({ 甲: [['a']], 乙: [['b']] });
  const told: unknown[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('甲').load('id');
    await context.sync();
    const added = [
      sheet.onChanged.add((event) => Promise.resolve(void told.push(['sheet', event.address, event.source]))),
      worksheets.onChanged.add((event) =>
        Promise.resolve(void told.push(['all', event.address, event.details?.valueAfter])),
      ),
    ] as const;
    await context.sync();
    return added;
  });
  host.edit('甲', 'A1', 5);
  host.edit('乙', 'B2', '七');
  await settled();
  expect(told).toEqual([
    ['sheet', 'A1', 'Local'],
    ['all', 'A1', 5],
    ['all', 'B2', '七'],
  ]);
  for (const handler of handlers)
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  expect(host.events.registrations).toBe(0);
  host.edit('甲', 'A1', 6);
  await settled();
  expect(told).toHaveLength(3);
});

test('sheets added and deleted; the add-in’s own changes say so, or rest', async () => {
  const { Excel } = open();
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => Promise.resolve(void told.push('added')));
    worksheets.onDeleted.add(() => Promise.resolve(void told.push('deleted')));
    worksheets.onChanged.add((event) => Promise.resolve(void told.push(String(event.triggerSource))));
    await context.sync();
    const sheet = worksheets.add('新');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[2]];
    context.runtime.enableEvents = true;
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(told).toEqual(['added', 'ThisLocalAddin', 'deleted']);
});
