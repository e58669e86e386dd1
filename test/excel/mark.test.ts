import { parseAddress } from '../../src/core/grid/address';
import type { Mark } from '../../src/core/host/types';
import { RESULTS_SHEET } from '../../src/core/sheets/results/results-sheet';
import type { SheetDesign } from '../../src/core/sheets/types';
import type { Engine } from '../excel-host/engine/engine';
import { assessGrid, check, faultyGrid } from './marks';
import { type Opened, PROFILE_NAMES, open, sample } from './open';

const fillsOn = (host: Engine, sheet: string): number => host.sheet(sheet).conditionalFormats.length;
const markedCells = (marks: readonly Mark[], sheet: string): number =>
  marks.filter((mark) => mark.sheet === sheet).length;

/** A note, a comment, a fill and a conditional format of the clerk's own. */
async function addOwnFormats({ Excel, host }: Opened, noteAt = 'K4'): Promise<void> {
  const { row, column } = parseAddress(noteAt) ?? { row: 0, column: 0 };
  const note = {
    id: '{note}',
    row,
    column,
    content: '上级说过可以',
    author: '张三',
    replies: [],
    resolved: false,
  };
  host.sheet('自评表').notes.push(note);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('自评表');
    const range = sheet.getRange('A1:M4');
    range.format.fill.color = '#FFCC00';
    const own = range.conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$I4>10';
    own.custom.format.fill.color = '#00FF00';
    sheet.comments.add(sheet.getRange('D4'), '请张三核对');
    await context.sync();
  });
}

/** Conditional formats and comments are made anew, and so are their ids. */
const withoutIds = (host: Engine): unknown =>
  JSON.parse(JSON.stringify(host.snapshot(), (key, value: unknown) => (key === 'id' ? undefined : value)));

const remarksOn = (host: Engine, sheet: string): readonly string[] =>
  host.sheet(sheet).comments.map(({ content }) => content);

describe.each(PROFILE_NAMES)('%s', (profile) => {
  test('marks in one batch after the search; unmarking leaves the workbook as it was', async () => {
    const opened = open(faultyGrid(), profile);
    const { workbook, host } = opened;
    await addOwnFormats(opened);
    const before = host.snapshot();
    const { marks, results } = await check(workbook);
    expect(markedCells(marks, '自评表')).toBeGreaterThan(1);
    host.resetCounts();
    expect(await workbook.mark(marks, results)).toEqual({ cells: marks.length, protectedSheets: [] });
    // Where the clerk's own remarks stand is one question more.
    expect(host.counts.syncs).toBe(3);
    expect(fillsOn(host, '自评表')).toBeGreaterThan(1);
    expect(remarksOn(host, '自评表')).toContain('请张三核对');
    expect(remarksOn(host, '自评表').filter((text) => text.startsWith('【自评通】'))).toHaveLength(
      markedCells(marks, '自评表'),
    );
    await workbook.unmark();
    expect(host.snapshot()).toEqual(before);
  });

  test('marking again replaces the marks, and the results in their place', async () => {
    const { workbook, host } = open(faultyGrid(), profile);
    const before = host.snapshot();
    const { marks, results } = await check(workbook);
    host.resetCounts();
    await workbook.mark(marks, results);
    expect(host.counts.syncs).toBe(2);
    const once = withoutIds(host);
    host.resetCounts();
    await workbook.mark(marks, results);
    expect(withoutIds(host)).toEqual(once);
    expect(host.undoCleared).toBe(false);
    // Whether somebody answered our comments is one question more.
    expect(host.counts.syncs).toBe(3);
    await workbook.unmark();
    expect(host.snapshot()).toEqual(before);
  });

  test('a protected sheet stays protected and unmarked, and is named', async () => {
    const { workbook, host } = open(faultyGrid(), profile);
    host.protect('自评表');
    const before = host.snapshot();
    const { marks, results } = await check(workbook);
    const { cells, protectedSheets } = await workbook.mark(marks, results);
    expect({ cells, protectedSheets }).toEqual({
      cells: marks.length - markedCells(marks, '自评表'),
      protectedSheets: ['自评表'],
    });
    expect(host.sheet('自评表').protection).not.toBeNull();
    expect(fillsOn(host, '自评表')).toBe(0);
    expect(host.model.sheets.map(({ name }) => name)).toContain(RESULTS_SHEET);
    await workbook.unmark();
    expect(host.snapshot()).toEqual(before);
  });
});

test('a note that this Excel does not show us refuses a comment beside it: marked without comments', async () => {
  const opened = open(faultyGrid(), 'excel-2021');
  const { workbook, host } = opened;
  const { marks, results } = await check(workbook);
  await addOwnFormats(opened, marks[0]?.cell);
  const before = host.snapshot();
  expect((await workbook.mark(marks, results)).cells).toBe(marks.length);
  expect(remarksOn(host, '自评表')).toEqual(['请张三核对']);
  expect(fillsOn(host, '自评表')).toBeGreaterThan(1);
  await workbook.unmark();
  expect(host.snapshot()).toEqual(before);
});

test('a comment of ours that somebody answered stays, with the answer', async () => {
  const { workbook, host } = open(faultyGrid());
  const { marks, results } = await check(workbook);
  await workbook.mark(marks, results);
  host.sheet('自评表').comments[0]?.replies.push({ id: '{reply}', content: '已经改了' });
  await workbook.unmark();
  expect(host.sheet('自评表').comments).toHaveLength(1);
  expect(fillsOn(host, '自评表')).toBe(0);
});

test('a protected sheet whose formats are left free is marked without comments', async () => {
  const { workbook, host } = open(faultyGrid());
  host.protect('自评表', { allowFormatCells: true });
  const before = host.snapshot();
  const { marks, results } = await check(workbook);
  expect(await workbook.mark(marks, results)).toEqual({ cells: marks.length, protectedSheets: [] });
  expect(remarksOn(host, '自评表')).toEqual([]);
  await workbook.unmark();
  expect(host.snapshot()).toEqual(before);
});

test('a sheet protected after it was marked: the rest is unmarked, and the sheet is named', async () => {
  const { workbook, host } = open(faultyGrid());
  const { marks, results } = await check(workbook);
  await workbook.mark(marks, results);
  host.protect('自评表');
  await expect(workbook.unmark()).rejects.toMatchObject({ reason: 'protected', detail: '自评表' });
  expect(host.sheet('自评表').protection).not.toBeNull();
  expect(host.model.sheets.map(({ name }) => name)).not.toContain(RESULTS_SHEET);
});

test.each([50, 50_000])('%i marked rows: one search, one batch, few conditional formats', async (rows) => {
  const { workbook, host } = open(faultyGrid(), 'excel-2021');
  const { results } = await check(workbook);
  const marks = Array.from({ length: rows }, (_none, at): Mark => ({
    sheet: '自评表',
    cell: `I${String(at + 4)}`,
    kind: 'wrong',
    text: '',
  }));
  host.resetCounts();
  expect((await workbook.mark(marks, results)).cells).toBe(rows);
  expect(host.counts.syncs).toBe(2);
  expect(fillsOn(host, '自评表')).toBe(1);
});

test('marks are found again by another session, and on sheets added since', async () => {
  const first = open(faultyGrid());
  const { marks, results } = await check(first.workbook);
  const before = first.host.snapshot();
  await first.workbook.mark(marks, results);
  // A pane that was just opened has read nothing yet.
  const { openExcelWorkbook } = await import('../../src/excel');
  await openExcelWorkbook().unmark();
  expect(first.host.snapshot()).toEqual(before);
});

test('a sheet that was read and is gone since: the rest is marked', async () => {
  const { workbook, host, Excel } = open(faultyGrid());
  const { marks, results } = await check(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('佐证清单').delete();
    await context.sync();
  });
  const { cells } = await workbook.mark(marks, results);
  expect(cells).toBe(marks.length - markedCells(marks, '佐证清单'));
  expect(fillsOn(host, '自评表')).toBeGreaterThan(0);
});

test('a sheet of the clerk’s with the name of the results is left alone', async () => {
  const { workbook, host, Excel } = open(faultyGrid());
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(RESULTS_SHEET).getRange('A1').values = [['我的']];
    await context.sync();
  });
  const before = host.snapshot();
  const { marks, results } = await check(workbook);
  await expect(workbook.mark(marks, results)).rejects.toMatchObject({
    reason: 'sheet-exists',
    detail: RESULTS_SHEET,
  });
  expect(host.snapshot()).toEqual(before);
  await workbook.unmark();
  expect(host.snapshot()).toEqual(before);
});

test('a protected structure takes no results sheet: said before anything is changed', async () => {
  const { workbook, host } = open(faultyGrid());
  host.model.isProtected = true;
  const before = host.snapshot();
  const { marks, results } = await check(workbook);
  await expect(workbook.mark(marks, results)).rejects.toMatchObject({ reason: 'structure-protected' });
  expect(host.snapshot()).toEqual(before);
});

test('the results sheet is no sheet of the village’s: a check finds the same with it', async () => {
  const { workbook } = open(faultyGrid());
  const { marks, results, assessment } = await check(workbook);
  await workbook.mark(marks, results);
  expect(assessGrid(await workbook.read()).findings).toEqual(assessment.findings);
});

test('a long list of results on the web goes in batches under its limit', async () => {
  const { workbook, host } = open(faultyGrid(), 'excel-web');
  const { marks, results } = await check(workbook);
  const [row] = results.rows.slice(4);
  if (!row) throw new Error('no row');
  const rows = Array.from({ length: 6_000 }, (_none, at) => ({ ...row, row: at + 4 }));
  const long: SheetDesign = { ...results, rows: [...results.rows.slice(0, 4), ...rows] };
  await workbook.mark(marks, long);
  expect(host.sheet(RESULTS_SHEET).cells.size).toBeGreaterThan(40_000);
});

const BLANK: Mark = { sheet: '自评表', cell: 'J5', kind: 'unfilled', text: '未填' };

test('our own template: its sheets are protected but leave formats free, so the cell is coloured', async () => {
  const { workbook, host } = open(sample('红星村.xlsx'));
  const before = host.snapshot();
  const { results } = await check(workbook);
  expect(await workbook.mark([BLANK], results)).toEqual({ cells: 1, protectedSheets: [] });
  expect(host.sheet('自评表').protection).not.toBeNull();
  await workbook.unmark();
  expect(host.snapshot()).toEqual(before);
});

test('a sheet protected without free formats is left alone: only the results sheet comes and goes', async () => {
  const { workbook, host } = open(sample('红星村.xlsx'));
  host.protect('自评表');
  const before = host.snapshot();
  const { results } = await check(workbook);
  expect(await workbook.mark([BLANK], results)).toEqual({ cells: 0, protectedSheets: ['自评表'] });
  expect(host.model.sheets.map(({ name }) => name)).toContain(RESULTS_SHEET);
  await workbook.unmark();
  expect(host.snapshot()).toEqual(before);
});
