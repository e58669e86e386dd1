import type { Waiver } from '../../src/core/waivers';
import { HostFailure } from '../../src/core/host/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { hostFailure } from '../../src/excel/failures';
import { partOf, waiversIn } from '../../src/excel/waivers';
import { openExcelWorkbook } from '../../src/excel';
import { check, faultyGrid } from './marks';
import { PROFILE_NAMES, open, sample } from './open';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const WAIVERS: readonly Waiver[] = [
  { key: '["score-missing","1.1",{}]', reason: '已核实 <b>&"\'</b> ]]> \u0007\ufffe', on: '2023-01-16' },
  { key: 'k', reason: '理由', on: '2023-01-17' },
];

describe('waivers', () => {
  test.each(PROFILE_NAMES)('kept in the workbook: %s', async (profile) => {
    const { workbook, host } = open(faultyGrid(), profile);
    expect(await workbook.loadWaivers()).toEqual([]);
    await workbook.saveWaivers(WAIVERS);
    await workbook.saveWaivers([...WAIVERS].reverse());
    expect(host.model.xmlParts).toHaveLength(1);
    expect(await openExcelWorkbook().loadWaivers()).toEqual([...WAIVERS].reverse());
    const { marks, results } = await check(workbook);
    await workbook.mark(marks, results);
    await workbook.unmark();
    expect(await workbook.loadWaivers()).toHaveLength(2);
  });

  test('a part of another add-in is neither read nor touched', async () => {
    const { workbook, host } = open(faultyGrid());
    host.model.xmlParts.push({ id: '{other}', xml: '<a xmlns="urn:other"/>' });
    await workbook.saveWaivers(WAIVERS);
    expect(host.model.xmlParts.map(({ xml }) => xml)).toContain('<a xmlns="urn:other"/>');
    expect(await workbook.loadWaivers()).toEqual(WAIVERS);
  });

  test('a part that somebody spoilt holds nothing', () => {
    expect(waiversIn(partOf(WAIVERS))).toEqual(WAIVERS);
    expect(waiversIn(partOf(WAIVERS).slice(0, 60))).toEqual([]);
    expect(waiversIn('<waivers xmlns="urn:zipingtong:waivers">{}</waivers>')).toEqual([]);
  });
});

describe('listening', () => {
  test('tells of a person’s change, on sheets added later too, and never of ours', async () => {
    const { workbook, host, Excel } = open(faultyGrid());
    let told = 0;
    const end = workbook.onChange(() => {
      told += 1;
    });
    await settled();
    const { marks, results } = await check(workbook);
    await workbook.mark(marks, results);
    await workbook.write([{ sheet: '自评表', cell: 'I5', content: { kind: 'value', value: 5 } }]);
    await workbook.saveWaivers(WAIVERS);
    await workbook.unmark();
    await settled();
    expect(told).toBe(0);
    host.edit('自评表', 'I5', 7);
    await settled();
    expect(told).toBe(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('后加的');
      await context.sync();
    });
    host.edit('后加的', 'A1', 7);
    await settled();
    expect(told).toBe(3);
    end();
    await settled();
    host.edit('自评表', 'I5', 8);
    await settled();
    expect(told).toBe(3);
    expect(host.events.registrations).toBe(0);
  });

  test('a failure of ours leaves the events awake', async () => {
    const { workbook, host } = open(faultyGrid());
    let told = 0;
    workbook.onChange(() => {
      told += 1;
    });
    await settled();
    await expect(
      workbook.write([{ sheet: '自评表', cell: 'I5', content: { kind: 'formula', formula: '=' } }]),
    ).resolves.toBeDefined();
    expect(host.events.isEnabled).toBe(true);
    host.edit('自评表', 'I5', 7);
    await settled();
    expect(told).toBe(1);
  });
});

describe('selecting', () => {
  test('brings the cell into view; a hidden sheet stays hidden', async () => {
    const { workbook, host } = open(sample('红星村.xlsx'));
    await workbook.select({ sheet: '佐证清单', cell: 'C7' });
    expect(host.model.active.sheet.name).toBe('佐证清单');
    expect(host.model.active.area).toEqual({ top: 6, left: 2, bottom: 6, right: 2 });
    await expect(workbook.select({ sheet: '_zpt', cell: 'A1' })).rejects.toMatchObject({
      reason: 'not-found',
    });
    await expect(workbook.select({ sheet: '没有', cell: 'A1' })).rejects.toMatchObject({
      reason: 'not-found',
      detail: '没有',
    });
    expect(host.sheet('_zpt').visibility).toBe('VeryHidden');
  });
});

test('opens a workbook made in memory', async () => {
  const { workbook, host } = open(faultyGrid());
  const bytes = sample('红星村.xlsx');
  await workbook.openNew(bytes);
  const [opened = ''] = host.opened;
  const read = readWorkbook(new Uint8Array(Buffer.from(opened, 'base64')), { inflate: inflateWithZlib });
  expect(read.ok).toBe(true);
});

describe('failures', () => {
  test('while a cell is being edited nothing happens, and it says so', async () => {
    const { workbook, host } = open(faultyGrid());
    const { marks, results } = await check(workbook);
    const before = host.snapshot();
    host.startCellEditing();
    const change = { sheet: '自评表', cell: 'I5', content: { kind: 'value', value: 1 } } as const;
    for (const attempt of [
      () => workbook.read(),
      () => workbook.mark(marks, results),
      () => workbook.unmark(),
      () => workbook.write([change]),
      () => workbook.paint([results]),
      () => workbook.select(change),
      () => workbook.loadWaivers(),
      () => workbook.saveWaivers([]),
    ])
      await expect(attempt()).rejects.toMatchObject({ reason: 'cell-editing' });
    host.endCellEditing();
    expect(host.snapshot()).toEqual(before);
    await expect(workbook.mark(marks, results)).resolves.toBeDefined();
  });

  test('a workbook that was closed: an answer, or silence', async () => {
    const first = open(faultyGrid());
    first.host.close();
    await expect(first.workbook.read()).rejects.toBeInstanceOf(HostFailure);
    const second = open(faultyGrid());
    second.host.close({ silent: true });
    jest.useFakeTimers();
    const read = expect(second.workbook.read()).rejects.toMatchObject({ reason: 'closed' });
    await jest.advanceTimersByTimeAsync(130_000);
    jest.useRealTimers();
    await read;
  });

  test('Excel’s codes', () => {
    const of = (code: string, errorLocation = ''): HostFailure =>
      hostFailure({ code, message: 'm', debugInfo: { errorLocation } });
    expect(of('AccessDenied', 'Range.values').reason).toBe('protected');
    expect(of('AccessDenied', 'WorksheetCollection.add').reason).toBe('structure-protected');
    expect(of('RequestPayloadSizeLimitExceeded').reason).toBe('too-large');
    expect(of('ApiNotFound', 'Note.add')).toMatchObject({
      reason: 'unsupported',
      detail: 'ApiNotFound (Note.add)',
    });
    expect(of('Whatever')).toMatchObject({ reason: 'other', detail: 'Whatever' });
    expect(hostFailure(new TypeError('boom'))).toMatchObject({ reason: 'other', detail: 'boom' });
  });
});
