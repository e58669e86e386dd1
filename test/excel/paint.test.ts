import { serialFromDate } from '../../src/core/calendar/civil-date';
import { cellAt } from '../../src/core/grid/lookup';
import type { Workbook } from '../../src/core/grid/types';
import { STYLES, type Style } from '../../src/core/sheets/style';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import type { ChartDesign, DesignValue, SheetDesign } from '../../src/core/sheets/types';
import { villageWorkbook } from '../../src/core/sheets/village';
import { summaryOf } from '../fixtures/batch';
import { filledDesign, vetoScheme } from '../fixtures/village';
import { book } from '../excel-host/fixtures';
import { faultyGrid, zh } from './marks';
import { PROFILE_NAMES, open } from './open';

const BLANK = book({ 某表: [] });

const summary = (): readonly SheetDesign[] =>
  summaryWorkbook({
    summary: summaryOf([
      { file: '红星村.xlsx', village: '红星村' },
      { file: '东风村.xlsx', village: '东风村' },
    ]),
    messages: zh,
    link: ({ file = '', sheet = '自评表', cell = 'A1' }) => `${encodeURIComponent(file)}#'${sheet}'!${cell}`,
    madeOn: '2023-01-16',
  }).sheets;

/** As the grid holds it; a formula by its text, since nobody calculates here. */
function expected(value: DesignValue): unknown {
  if (typeof value !== 'object' || value === null) return value === '' ? null : value;
  return 'date' in value ? serialFromDate(value.date) : `=${value.formula}`;
}

function expectPainted(read: Workbook, designs: readonly SheetDesign[]): void {
  for (const design of designs) {
    const sheet = read.sheets.find(({ name }) => name === design.name);
    if (!sheet) throw new Error(`no ${design.name}`);
    expect(sheet.state).toBe(design.state);
    expect(sheet.isProtected).toBe(design.isProtected);
    expect(new Set(sheet.merges)).toEqual(new Set(design.merges));
    const cells = design.rows.flatMap(({ row, cells: own }) =>
      own.flatMap(({ column, value }) => (expected(value) === null ? [] : [[row, column, expected(value)]])),
    );
    const found = sheet.rows.flatMap(({ cells: own }) =>
      own.map(({ row, column, value, formula }) => [
        row,
        column,
        formula === undefined ? value : `=${formula}`,
      ]),
    );
    expect(found).toEqual(cells.sort(byPlace));
  }
}

const byPlace = (a: readonly unknown[], b: readonly unknown[]): number =>
  Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]);

describe.each(PROFILE_NAMES)('%s', (profile) => {
  test('the summary, painted and read back', async () => {
    const { workbook, host } = open(BLANK, profile);
    const designs = summary();
    await workbook.paint(designs);
    expect(host.counts.syncs).toBe(2);
    expectPainted(await workbook.read(), designs);
    expect(host.model.active.sheet.name).toBe(designs[0]?.name);
  });

  test('a village’s workbook, painted and read back', async () => {
    const { workbook } = open(BLANK, profile);
    const designs = filledDesign().sheets;
    await workbook.paint(designs);
    expectPainted(await workbook.read(), designs);
  });
});

test('every cell wears its style', async () => {
  const { workbook, host } = open(BLANK);
  const designs = villageWorkbook(vetoScheme, '红星村', zh).sheets;
  await workbook.paint(designs);
  for (const design of designs) {
    const cells = host.snapshot().sheets.find(({ name }) => name === design.name)?.cells ?? {};
    const formats = Object.values(cells).map((cell) => (cell as { format?: Record<string, unknown> }).format);
    const wanted = design.rows.flatMap(({ cells: own }) =>
      own.map(({ style: name, unlocked }) => {
        const style: Style = STYLES[name];
        return [
          style.size,
          style.bold ?? false,
          style.wrap,
          style.border !== undefined,
          style.format ?? 'General',
          !(unlocked ?? false),
        ].join();
      }),
    );
    const found = formats.map((format) =>
      [
        format?.['font.size'] ?? 11,
        format?.['font.bold'] ?? false,
        format?.['wrapText'] ?? false,
        ['top', 'bottom', 'left', 'right'].every(
          (side) => format?.[`borders.${side}.style`] === 'Continuous',
        ),
        format?.['numberFormat'] ?? 'General',
        format?.['protection.locked'] ?? true,
      ].join(),
    );
    expect(found.sort()).toEqual(wanted.sort());
  }
});

test('validations, conditional formats, panes, filter, page and links', async () => {
  const { workbook, host } = open(BLANK);
  const designs = [...filledDesign().sheets, ...summary()];
  await workbook.paint(designs);
  for (const design of designs) {
    const sheet = host.sheet(design.name);
    expect(sheet.conditionalFormats.map(({ type, formula }) => `${type} ${formula}`)).toEqual(
      design.conditionalFormats.map((format) =>
        'formula' in format ? `Custom =${format.formula}` : 'scale' in format ? 'ColorScale ' : 'DataBar ',
      ),
    );
    expect(sheet.autoFilter?.area).toEqual(design.filter);
    expect(sheet.freeze).toEqual(
      design.freeze.rows + design.freeze.columns === 0 ? null : expect.objectContaining({ top: 0, left: 0 }),
    );
    expect(sheet.links.size).toBe(
      design.rows.flatMap(({ cells }) => cells.filter(({ link }) => link)).length,
    );
    expect(sheet.validations.length > 0).toBe(design.validations.length > 0);
    const { print } = design;
    expect(sheet.page['zoom']).toEqual(print && { horizontalFitToPages: print.pagesWide ?? 1 });
  }
  const [first] = host.sheet('汇总').links.values();
  expect(first).toEqual({
    address: encodeURIComponent('红星村.xlsx'),
    documentReference: "'自评表'!A1",
    screenTip: zh.summary.openCell,
  });
});

const HOSTILE = [
  '=HYPERLINK("http://x","点我")',
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '007',
  '1-2',
  '2022-1-1',
  'TRUE',
  '#REF!',
  '50%',
  '<img src=x onerror=alert(1)>',
];

function plainSheet(
  name: string,
  values: readonly DesignValue[],
  more: Partial<SheetDesign> = {},
): SheetDesign {
  return {
    name,
    state: 'visible',
    widths: [20],
    rows: values.map((value, row) => ({
      row,
      cells: [
        { column: 0, value, style: 'plain' },
        { column: 1, value, style: 'text' },
      ],
    })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    ...more,
  };
}

test('a table that takes two pages side by side has its first columns on both', async () => {
  const { workbook, host } = open(BLANK);
  const print = { landscape: true, footer: { left: '汇总', right: '' } };
  await workbook.paint([
    plainSheet('宽表', ['村名'], { print: { ...print, pagesWide: 2, repeatColumns: 2 } }),
    plainSheet('窄表', ['村名'], { print }),
  ]);
  expect(host.sheet('宽表').page).toMatchObject({
    zoom: { horizontalFitToPages: 2 },
    printTitleColumns: 'A:B',
  });
  expect(host.sheet('窄表').page).not.toHaveProperty('printTitleColumns');
});

test('texts stay texts whatever they look like, in every style', async () => {
  const { workbook } = open(BLANK);
  await workbook.paint([plainSheet('文字', HOSTILE)]);
  const { sheets } = await workbook.read();
  const sheet = sheets.find(({ name }) => name === '文字');
  if (!sheet) throw new Error('not painted');
  for (const [row, text] of HOSTILE.entries())
    for (const column of [0, 1]) expect(cellAt(sheet, row, column)).toEqual({ row, column, value: text });
});

test('a sheet of ours is painted anew in its place; nothing of the old one shows through', async () => {
  const { workbook, host } = open(BLANK);
  await workbook.paint([
    plainSheet('表一', ['旧', '旧', '旧'], { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] }),
  ]);
  const { id } = host.sheet('表一');
  await workbook.paint([plainSheet('表一', ['新'])]);
  expect(host.sheet('表一').id).toBe(id);
  expect(host.model.sheets.map(({ name }) => name)).toEqual(['某表', '表一']);
  expect(host.undoCleared).toBe(false);
  const { sheets } = await workbook.read();
  expect(sheets[1]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([['新', '新']]);
  expect(sheets[1]?.merges).toEqual([]);
});

test('a sheet that is not ours, or protected, or cannot be added: said before anything is changed', async () => {
  const { workbook, host } = open(faultyGrid());
  const before = host.snapshot();
  await expect(
    workbook.paint([plainSheet('新表', ['x']), plainSheet('自评表', ['x'])]),
  ).rejects.toMatchObject({
    reason: 'sheet-exists',
    detail: '自评表',
  });
  expect(host.snapshot()).toEqual(before);
  await workbook.paint([plainSheet('新表', ['x'])]);
  host.protect('新表');
  await expect(workbook.paint([plainSheet('新表', ['y'])])).rejects.toMatchObject({
    reason: 'protected',
    detail: '新表',
  });
  host.model.isProtected = true;
  await expect(workbook.paint([plainSheet('再一张', ['x'])])).rejects.toMatchObject({
    reason: 'structure-protected',
  });
});

test('a chart, replaced with its sheet', async () => {
  const { workbook, host } = open(BLANK);
  const chart: ChartDesign = {
    title: '各村自评',
    kind: 'bar',
    names: { top: 0, left: 0, bottom: 2, right: 0 },
    values: { top: 0, left: 1, bottom: 2, right: 1 },
    over: { top: 4, left: 0, bottom: 20, right: 5 },
  };
  const sheet = plainSheet('图', [1, 2, 3], { charts: [chart] });
  await workbook.paint([sheet]);
  await workbook.paint([sheet]);
  expect(host.sheet('图').charts).toHaveLength(1);
  expect(host.sheet('图').charts[0]).toMatchObject({
    type: 'BarClustered',
    place: { from: 'A5', to: 'F21' },
  });
});
