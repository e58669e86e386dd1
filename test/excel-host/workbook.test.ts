/** What belongs to the workbook as a whole, and files that are brought to it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { failure, open, run, sample } from './fixtures';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

test('a custom XML part is found by its namespace and keeps what it holds', async () => {
  const { Excel, host } = open();
  const xml = '<w xmlns="urn:x"><item why="a &amp; b">理由</item></w>';
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const none = customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    customXmlParts.add(xml);
    const part = customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject().load('id,namespaceUri');
    const text = part.getXml();
    await context.sync();
    expect([part.namespaceUri, text.value]).toEqual(['urn:x', xml]);
    part.setXml('<w xmlns="urn:x"/>');
    await context.sync();
  });
  expect(host.model.xmlParts.map((part) => part.xml)).toEqual(['<w xmlns="urn:x"/>']);
});

test('names, of the workbook and of a sheet, lead to their ranges', async () => {
  await run(open(), async (sheet, context) => {
    context.workbook.names.add('总分', sheet.getRange('B3'));
    sheet.names.add('表头', '=甲!$A$1:$B$1');
    const range = context.workbook.names.getItem('总分').getRange().load('address');
    const names = sheet.names.load('items/name,items/formula,items/type,items/scope');
    await context.sync();
    expect(range.address).toBe('甲!B3');
    expect(names.items.map(({ name, formula, type, scope }) => [name, formula, type, scope])).toEqual([
      ['表头', '=甲!$A$1:$B$1', 'Range', 'Worksheet'],
    ]);
  });
});

test('a workbook made in memory is opened, and sheets of a file are inserted', async () => {
  const { Excel, host } = open({ 自评表: [['已有']] });
  const file = base64(sample('山坡村.xlsx'));
  await Excel.createWorkbook(file);
  expect(host.opened).toEqual([file]);
  await Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, {
      sheetNamesToInsert: ['自评表'],
      positionType: 'End',
    });
    await context.sync();
    expect(ids.value).toHaveLength(1);
  });
  expect(host.model.sheets.map(({ name }) => name)).toEqual(['自评表', '自评表 (2)']);
  const broken = Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64(new Uint8Array([1, 2, 3])));
    await context.sync();
  });
  expect((await failure(broken)).code).toBe('InvalidArgument');
});

test('row and cell properties come as data', async () => {
  await run(open(), async (sheet, context) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B1').format.fill.color = '#FFCC00';
    const rows = sheet.getRange('A1:B3').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const cells = sheet
      .getRange('A1:B1')
      .getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(cells.value).toEqual([
      [
        { address: '甲!A1', format: { fill: { color: '#FFFFFF' } } },
        { address: '甲!B1', format: { fill: { color: '#FFCC00' } } },
      ],
    ]);
  });
});

test('a chart keeps what it was told', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B2'), 'Columns');
    chart.name = '总分图';
    chart.title.text = '各村总分';
    chart.legend.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.setPosition('D1', 'H12');
    await context.sync();
    const found = sheet.charts.getItemOrNullObject('总分图').load('name,title/text');
    await context.sync();
    expect([found.isNullObject, found.title.text]).toEqual([false, '各村总分']);
  });
  expect(excel.host.sheet('甲').charts).toMatchObject([
    { type: 'BarClustered', place: { from: 'D1', to: 'H12' }, settings: { 'legend.visible': false } },
  ]);
});

test('page layout and header', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins('Centimeters', { top: 1.5, left: 1.5 });
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.headersFooters.defaultForAllPages.leftFooter = '自评通';
    await context.sync();
  });
  expect(excel.host.sheet('甲').page).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: '1:2',
    'defaultForAllPages.leftFooter': '自评通',
  });
});

test('a link writes its text as text and makes the cell look like one', async () => {
  const excel = open();
  await run(excel, async (sheet, context) => {
    sheet.getRange('D1').hyperlink = {
      documentReference: "'甲'!A1",
      textToDisplay: '=1+1',
      screenTip: '去看',
    };
    await context.sync();
  });
  expect(excel.host.snapshot().sheets[0]?.cells['D1']).toMatchObject({ value: '=1+1' });
  expect([...excel.host.sheet('甲').links.values()]).toEqual([
    { documentReference: "'甲'!A1", screenTip: '去看' },
  ]);
});

test('the engine knows neither Node nor Jest', () => {
  const folder = path.join(__dirname, 'engine');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const imports = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, from]) => from,
    );
    expect(imports.filter((from) => !from?.startsWith('.'))).toEqual([]);
  }
});
