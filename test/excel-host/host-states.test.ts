/** Excel while it is busy, closed, old, or on the web. */
import { failure, open, run } from './fixtures';
import type { ProfileName } from './node';

test('while a cell is being edited every batch is refused, and done after Enter', async () => {
  const excel = open();
  excel.host.startCellEditing();
  const write = () =>
    run(excel, async (sheet, context) => {
      sheet.getRange('A1').values = [['新']];
      await context.sync();
    });
  expect((await failure(write())).code).toBe('InvalidOperationInCellEditMode');
  excel.host.endCellEditing();
  expect((await failure(write())).code).toBe('none');
});

test('a batch that may wait waits until the cell is done', async () => {
  const { Excel, host } = open();
  host.startCellEditing();
  let isDone = false;
  const work = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [['新']];
    await context.sync();
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isDone).toBe(false);
  host.endCellEditing();
  await work;
  expect(host.snapshot().sheets[0]?.cells['A1']).toEqual({ value: '新' });
});

test('a closed workbook answers with an error, or with nothing at all', async () => {
  const excel = open();
  excel.host.close();
  const work = run(excel, (_sheet, context) => context.sync());
  expect((await failure(work)).code).toBe('GeneralException');
  const silent = open();
  silent.host.close({ silent: true });
  const never = run(silent, (_sheet, context) => context.sync());
  const first = await Promise.race([
    never.then(() => 'answer'),
    new Promise((done) => setTimeout(done, 50, 'silence')),
  ]);
  expect(first).toBe('silence');
});

const sets: readonly [ProfileName, version: string][] = [
  ['excel-2021', '1.14'],
  ['excel-2024', '1.17'],
  ['excel-365', '1.20'],
  ['excel-web', '1.20'],
];

test.each(sets)('%s has ExcelApi %s and nothing newer', (profile, version) => {
  const { Office } = open(undefined, { profile });
  const { isSetSupported } = Office.context.requirements;
  const next = `1.${String(Number(version.slice(2)) + 1)}`;
  expect(isSetSupported('ExcelApi', version)).toBe(true);
  expect(isSetSupported('ExcelApi', next)).toBe(false);
  expect(isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

/** As the runtime would send it, without the runtime's own guard before it. */
const batch = (select: string, path: readonly { name: string; type: number; args?: unknown[] }[]): string => {
  const ObjectPaths: Record<string, unknown> = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
  path.forEach(({ name, type, args }, index) => {
    ObjectPaths[index + 2] = {
      Id: index + 2,
      ObjectPathType: type,
      Name: name,
      ParentObjectPathId: index + 1,
      ...(args ? { ArgumentInfo: { Arguments: args } } : {}),
    };
  });
  const Actions = [
    { Id: 1, ActionType: 2, Name: '', ObjectPathId: path.length + 1, QueryInfo: { Select: [select] } },
  ];
  return JSON.stringify({ Actions, ObjectPaths });
};

test.each(sets)('%s refuses members that came later (notes: 1.18)', async (profile, version) => {
  const { host } = open(undefined, { profile });
  const text = batch('content', [
    { name: 'Worksheets', type: 4 },
    { name: '', type: 5, args: ['甲'] },
    { name: 'Notes', type: 4 },
  ]);
  const answer = await host.answer(text, 0);
  const code =
    answer.kind === 'done' ? (JSON.parse(answer.text) as { Error?: { Code: string } }).Error?.Code : '';
  expect(code).toBe(Number(version.slice(2)) >= 18 ? undefined : 'ApiNotFound');
});

test('the runtime we ship knows no notes: they must be asked for before they are used', () => {
  const { Excel } = open();
  expect('comments' in Excel.Worksheet.prototype).toBe(true);
  expect('notes' in Excel.Worksheet.prototype).toBe(false);
});

test('on the web a request or an answer of more than 5 MB is refused, on the desktop not', async () => {
  const long = 'x'.repeat(32_000);
  const values = Array.from({ length: 200 }, () => [long]);
  const write = (profile: ProfileName, excel = open({ 甲: [] }, { profile })) =>
    run(excel, async (sheet, context) => {
      sheet.getRange('A1:A200').values = values;
      await context.sync();
    });
  expect((await failure(write('excel-web'))).code).toBe('RequestPayloadSizeLimitExceeded');
  expect((await failure(write('excel-365'))).code).toBe('none');
  const full = open({ 甲: values }, { profile: 'excel-web' });
  const read = run(full, async (sheet, context) => {
    sheet.getUsedRange().load('values');
    await context.sync();
  });
  expect((await failure(read)).code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('more than five million cells at once are refused', async () => {
  const read = run(open(), async (sheet, context) => {
    sheet.getRange('A1:AZ100000').load('values');
    await context.sync();
  });
  expect(await failure(read)).toEqual({ code: 'RangeExceedsLimit', at: 'Range.values' });
});

test('what empties the undo list is noticed', async () => {
  const excel = open({ 甲: [], 乙: [] });
  await run(excel, async (sheet, context) => {
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('A1').format.fill.color = 'yellow';
    await context.sync();
  });
  expect(excel.host.undoCleared).toBe(false);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('乙').delete();
    await context.sync();
  });
  expect(excel.host.undoCleared).toBe(true);
});
