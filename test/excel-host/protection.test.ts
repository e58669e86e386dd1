/** Protected sheets and a protected structure. */
import { failure, open, run, sample } from './fixtures';
import { openExcel } from './node';

type Step = (sheet: Excel.Worksheet) => void;

const refused: readonly [what: string, step: Step][] = [
  ['a value', (sheet) => (sheet.getRange('A1').values = [['x']])],
  ['a number format', (sheet) => (sheet.getRange('A1').numberFormat = [['@']])],
  ['a fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FFCC00')],
  ['a conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
  ['a validation', (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
  ['a comment', (sheet) => sheet.comments.add('A1', '批注')],
  ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
  ['a chart', (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1:B2'))],
  ['a row', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['a hidden row', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
];

test.each(refused)('a protected sheet takes no %s', async (_what, step) => {
  const excel = open();
  excel.host.protect('甲');
  const before = excel.host.snapshot();
  const work = run(excel, async (sheet, context) => {
    step(sheet);
    await context.sync();
  });
  expect((await failure(work)).code).toBe('AccessDenied');
  expect(excel.host.snapshot()).toEqual(before);
});

test('what is allowed on it is allowed, and unlocked cells can be written', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true, allowEditObjects: true });
    await context.sync();
    sheet.getRange('B2').values = [[4]];
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.comments.add('A1', '批注');
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options.allowFormatCells).toBe(true);
    expect(sheet.protection.options.allowSort).toBe(false);
  });
  const work = run(excel, async (sheet, context) => {
    sheet.getRange('B2:B3').values = [[4], [5]];
    await context.sync();
  });
  expect(await failure(work)).toEqual({ code: 'AccessDenied', at: 'Range.values' });
});

test('a protected structure takes no new sheet and loses none', async () => {
  const excel = open({ 甲: [], 乙: [] });
  excel.host.model.isProtected = true;
  const steps = [
    (book: Excel.Workbook) => book.worksheets.add('丙'),
    (book: Excel.Workbook) => {
      book.worksheets.getItem('乙').delete();
    },
    (book: Excel.Workbook) => {
      book.worksheets.getItem('乙').visibility = 'Hidden';
    },
  ];
  for (const step of steps) {
    const work = excel.Excel.run(async (context) => {
      step(context.workbook);
      await context.sync();
    });
    expect((await failure(work)).code).toBe('AccessDenied');
  }
  expect(excel.host.model.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
});

test('a village’s workbook comes with its protection, its open cells and its rules', async () => {
  const { host, Excel } = openExcel({ workbook: sample('山坡村.xlsx') });
  const sheet = host.sheet('自评表');
  expect(sheet.protection?.options).toMatchObject({ allowAutoFilter: true, allowSort: true });
  expect(sheet.protection?.options.allowDeleteRows).toBeUndefined();
  expect(sheet.conditionalFormats.length).toBeGreaterThan(5);
  expect(sheet.validations.length).toBeGreaterThan(5);
  expect(sheet.freeze).not.toBeNull();
  const written = async (address: string): Promise<string> => {
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange(address).values = [[3]];
      await context.sync();
    });
    return (await failure(work)).code;
  };
  const open = [...sheet.cells].filter(([, { format }]) => format?.['protection.locked'] === false);
  expect(open.length).toBeGreaterThan(20);
  expect(await written('J6')).toBe('none');
  expect(await written('A1')).toBe('AccessDenied');
});
