/** Whatever is put on a workbook can be taken away again, and the snapshot sees the difference. */
import { failure, open, run, sample } from './fixtures';
import { openExcel } from './node';

type Change = readonly [
  what: string,
  put: (s: Excel.Worksheet, c: Excel.RequestContext) => void,
  away: (s: Excel.Worksheet, c: Excel.RequestContext) => void,
];

const changes: readonly Change[] = [
  ['a value', (s) => (s.getRange('D9').values = [['x']]), (s) => s.getRange('D9').clear('Contents')],
  [
    'a fill',
    (s) => (s.getRange('B2').format.fill.color = '#FFCC00'),
    (s) => s.getRange('B2').format.fill.clear(),
  ],
  [
    'a border',
    (s) => (s.getRange('A1:B2').format.borders.getItem('EdgeTop').style = 'Continuous'),
    (s) => (s.getRange('A1:B2').format.borders.getItem('EdgeTop').style = 'None'),
  ],
  [
    'a column format',
    (s) => (s.getRange('C:D').numberFormat = '@' as never),
    (s) => s.getRange('C:D').clear('Formats'),
  ],
  [
    'a validation',
    (s) => (s.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } }),
    (s) => s.getRange('B2').dataValidation.clear(),
  ],
  ['a comment', (s) => s.comments.add('B2', '请改'), (s) => s.comments.getItemAt(0).delete()],
  [
    'a name',
    (s, c) => c.workbook.names.add('标记', s.getRange('A1:B2')),
    (_s, c) => c.workbook.names.getItem('标记').delete(),
  ],
  [
    'an XML part',
    (_s, c) => c.workbook.customXmlParts.add('<w xmlns="urn:x"/>'),
    (_s, c) => c.workbook.customXmlParts.getByNamespace('urn:x').getOnlyItem().delete(),
  ],
  [
    'a sheet',
    (_s, c) => c.workbook.worksheets.add('校验结果'),
    (_s, c) => c.workbook.worksheets.getItem('校验结果').delete(),
  ],
  ['a merge', (s) => s.getRange('D1:E2').merge(), (s) => s.getRange('D1:E2').unmerge()],
  ['a hidden row', (s) => (s.getRange('2:2').rowHidden = true), (s) => (s.getRange('2:2').rowHidden = false)],
  ['frozen panes', (s) => s.freezePanes.freezeRows(1), (s) => s.freezePanes.unfreeze()],
  ['a filter', (s) => s.autoFilter.apply('A1:B3'), (s) => s.autoFilter.remove()],
  [
    'a chart',
    (s) => s.charts.add('BarClustered', s.getRange('A1:B2')),
    (s) => s.charts.getItemAt(0).delete(),
  ],
  [
    'a sheet property',
    (s) => s.customProperties.add('zpt', '1'),
    (s) => s.customProperties.getItem('zpt').delete(),
  ],
  [
    'a setting',
    (_s, c) => c.workbook.settings.add('zpt', { a: 1 }),
    (_s, c) => c.workbook.settings.getItem('zpt').delete(),
  ],
];

test.each(changes)('%s', async (_what, put, away) => {
  const excel = open();
  const before = excel.host.snapshot();
  await run(excel, async (sheet, context) => {
    put(sheet, context);
    await context.sync();
  });
  expect(excel.host.snapshot()).not.toEqual(before);
  await run(excel, async (sheet, context) => {
    away(sheet, context);
    await context.sync();
  });
  expect(excel.host.snapshot()).toEqual(before);
});

test('conditional formats: a new one is the strongest, and the old ones stay as they were', async () => {
  const excel = openExcel({ workbook: sample('山坡村.xlsx') });
  excel.host.unprotect('自评表');
  const before = excel.host.snapshot();
  const id = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('自评表');
    const format = sheet.getRange('J6').conditionalFormats.add(excel.Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FDE7E9';
    format.load('id,priority');
    const all = sheet
      .getRange('J6')
      .conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    expect(format.priority).toBe(0);
    expect(all.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula)).toEqual([
      '=TRUE',
      '=$A5="✖ 填错"',
    ]);
    return format.id;
  });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('自评表').getRange('J6').conditionalFormats.getItem(id).delete();
    await context.sync();
  });
  expect(excel.host.snapshot()).toEqual(before);
});

test('several areas are formatted at once', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    const areas = sheet.getRanges('A1:B1,A3');
    areas.format.fill.color = '#FFCC00';
    areas.format.font.bold = true;
    areas.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    areas.load('address,areaCount,format/fill/color');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.format.fill.color]).toEqual([
      '甲!A1:B1,甲!A3',
      2,
      '#FFCC00',
    ]);
  });
  expect(excel.host.sheet('甲').conditionalFormats.map(({ areas }) => areas.length)).toEqual([2]);
});

test('the selection is no part of it', async () => {
  const excel = open();
  const before = excel.host.snapshot();
  await run(excel, async (sheet, context) => {
    sheet.getRange('B2').select();
    await context.sync();
  });
  expect(excel.host.model.active.area).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(excel.host.snapshot()).toEqual(before);
});

test('a hidden sheet cannot be selected in', async () => {
  const excel = open({ 甲: [], 乙: [] });
  excel.host.sheet('乙').visibility = 'Hidden';
  const work = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('乙').getRange('A1').select();
    await context.sync();
  });
  expect((await failure(work)).code).toBe('InvalidOperation');
});
