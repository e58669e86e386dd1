/** Refusals: the code and the place of Excel's own error. */
import { failure, open, run } from './fixtures';

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const steps: readonly [what: string, code: string, at: string, step: Step][] = [
  [
    'a sheet that is not there',
    'ItemNotFound',
    'WorksheetCollection.getItem',
    (_s, c) => c.workbook.worksheets.getItem('没有'),
  ],
  ['an address that is none', 'InvalidArgument', 'Worksheet.getRange', (s) => s.getRange('A0:§')],
  ['a range of another sheet', 'InvalidArgument', 'Worksheet.getRange', (s) => s.getRange('乙!A1')],
  [
    'an unknown value of a list',
    'InvalidArgument',
    'Worksheet.visibility',
    (s) => (s.visibility = 'Gone' as 'Visible'),
  ],
  ['the last visible sheet', 'InvalidOperation', 'Worksheet.delete', (s) => s.delete()],
  [
    'a name twice',
    'ItemAlreadyExists',
    'WorksheetCollection.add',
    (_s, c) => c.workbook.worksheets.add('甲'),
  ],
  ['a bad name', 'InvalidArgument', 'Worksheet.name', (s) => (s.name = 'a/b')],
  [
    'a colour that is none',
    'InvalidArgument',
    'RangeFill.color',
    (s) => (s.getRange('A1').format.fill.color = '#12'),
  ],
  [
    'a text that is too long',
    'InvalidArgument',
    'Range.values',
    (s) => (s.getRange('A1').values = [['x'.repeat(32_768)]]),
  ],
  [
    'a formula that is too long',
    'FormulaLengthExceedsLimit',
    'Range.formulas',
    (s) => (s.getRange('A1').formulas = [[`=${'1+'.repeat(5_000)}1`]]),
  ],
  [
    'a rule of two kinds',
    'InvalidArgument',
    'DataValidation.rule',
    (s) =>
      (s.getRange('A1').dataValidation.rule = {
        custom: { formula: '=TRUE' },
        list: { inCellDropDown: true, source: 'a,b' },
      }),
  ],
  [
    'broken XML',
    'InvalidArgument',
    'CustomXmlPartCollection.add',
    (_s, c) => c.workbook.customXmlParts.add('<a><b></a>'),
  ],
  [
    'a conditional format of another kind',
    'InvalidArgument',
    'ConditionalFormat.cellValue',
    (s) => s.getRange('A1').conditionalFormats.add('Custom').cellValue.load('rule'),
  ],
  [
    'what the stand-in has not',
    'NotImplemented',
    'Range.sort',
    (s) => s.getRange('A1').sort.apply([{ key: 0 }]),
  ],
  ['a property that nobody has', 'ApiNotFound', 'Worksheet.colour', (s) => s.load('colour')],
];

test.each(steps)('%s', async (_what, code, at, step) => {
  const excel = open();
  const work = run(excel, async (sheet, context) => {
    step(sheet, context);
    await context.sync();
  });
  expect(await failure(work)).toEqual({ code, at });
});

test('a batch ends at its first error: what came before is done, what comes after is not', async () => {
  const excel = open();
  const work = run(excel, async (sheet, context) => {
    sheet.getRange('A1').values = [['先']];
    sheet.getRange('A2:B2').values = [['形状不对']];
    sheet.getRange('A3').values = [['后']];
    await context.sync();
  });
  expect((await failure(work)).code).toBe('InvalidArgument');
  const cells = excel.host.snapshot().sheets[0]?.cells;
  expect([cells?.['A1'], cells?.['A2'], cells?.['A3']]).toEqual([
    { value: '先' },
    { value: '宣传' },
    { value: '合计' },
  ]);
});
