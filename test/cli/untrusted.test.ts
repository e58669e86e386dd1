/** A file that is never done, or takes all memory, is stopped and told; the other files of the folder are assessed. */
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { messagesIn } from '../../src/core/messages';
import { schemeWorkbook } from '../../src/core/sheets/scheme';
import { renderWorkbook } from '../../src/xlsx/write';
import { builtinScheme } from '../../src/core/scheme/builtin';
import { createReader } from '../../src/cli/reading/reader';
import { startReading, startSource } from '../../src/cli/reading/start';
import { checkJson } from '../fixtures/check-schema';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { filledDesign, zh } from '../fixtures/village';
import { workbookZip } from '../fixtures/workbook-zip';

jest.mock('../../src/cli/reading/start', () => ({
  ...jest.requireActual<object>('../../src/cli/reading/start'),
  startReading: jest.fn(),
}));

// Workers start and are stopped here; on a busy machine that takes its time.
jest.setTimeout(120_000);

const PLANTED = path.join(__dirname, 'planted/worker.ts');
const started = jest.mocked(startReading);
const folder = temporaryFolder();
let good: Uint8Array;

beforeAll(async () => {
  good = await renderWorkbook(filledDesign());
});

beforeEach(() => {
  started.mockReset();
  started.mockImplementation(() => startSource(PLANTED, { resourceLimits: { maxOldGenerationSizeMb: 64 } }));
});

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['没完', /读了太久还没有读完，已经停下来.*怎么改：/s],
  ['太重', /占用太多内存，已经停下来.*怎么改：/s],
  ['出错', /文件已损坏.*怎么改：/s],
  ['退出', /占用太多内存，已经停下来.*怎么改：/s],
];

test.each(FAULTS)('%s: one file', async (name, says) => {
  // Only what never ends has to be short of time.
  const options = name === '没完' ? ['--timeout', '1'] : [];
  const { code, out, err } = await zpt('check', folder.write(`${name}.xlsx`, good), ...options);
  expect(code).toBe(2);
  expect(out).toMatch(says);
  expect(`${out}${err}`).not.toMatch(/undefined|Error|ERR_|    at /);
});

test('the folder goes on, with a fresh worker after each fault and one worker for all that is well', async () => {
  for (const [name] of FAULTS) folder.write(`一批/3${name}.xlsx`, good);
  for (const name of ['1红星村', '2东风村', '4青山村', '5龙泉村']) folder.write(`一批/${name}.xlsx`, good);
  const { code, out } = await zpt('check', folder.path('一批'), '--json', '--timeout', '3');
  const { workbooks } = checkJson(out);
  expect(code).toBe(1);
  expect(workbooks.map(({ readable }) => readable)).toEqual([
    true,
    true,
    ...FAULTS.map(() => false),
    true,
    true,
  ]);
  expect(started).toHaveBeenCalledTimes(1 + FAULTS.length);
});

test('the summary lists what was stopped', async () => {
  const { code, out } = await zpt(
    'summarize',
    folder.path('一批'),
    '--out',
    folder.path('汇总.xlsx'),
    '--timeout',
    '1',
    '--lang',
    'en-US',
  );
  expect(code).toBe(1);
  expect(out).toContain('Reading this file took too long');
  expect(out).toContain('needs too much memory');
});

test('schemes and rosters are read in the worker too', async () => {
  const scheme = folder.write('没完的细则.xlsx', await renderWorkbook(schemeWorkbook(builtinScheme, zh)));
  const roster = folder.write('没完的村名单.xlsx', good);
  for (const argv of [
    ['scheme', 'check', scheme],
    ['check', folder.path('一批'), '--scheme', scheme],
    ['template', '--villages', roster, '--out', folder.path('村')],
  ]) {
    const { code, out, err } = await zpt(...argv, '--timeout', '1');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/读不了.*读了太久/s);
  }
});

test('without a fault the worker reads what this thread would', async () => {
  started.mockImplementation(
    jest.requireActual<{ startReading: () => Worker }>('../../src/cli/reading/start').startReading,
  );
  const { code, out } = await zpt('check', folder.write('红星村.xlsx', good), '--json');
  expect(code).toBe(0);
  expect(checkJson(out).workbooks[0]).toMatchObject({ village: '红星村', findings: [] });
});

test('a real workbook under a small limit of memory', async () => {
  const rows = Array.from(
    { length: 300_000 },
    (_, at) => `<row><c><f>A${String(at)}</f><v>${String(at)}</v></c></row>`,
  );
  const heavy = workbookZip(`<sheetData>${rows.join('')}</sheetData>`);
  const real = jest.requireActual<{ startReading: (megabytes: number) => Worker }>(
    '../../src/cli/reading/start',
  );
  const reader = createReader({ seconds: 60, megabytes: 48 }, real.startReading);
  expect(await reader.read(heavy, 'heavy.xlsx')).toEqual({ ok: false, unreadable: { reason: 'too-heavy' } });
  expect((await reader.read(new Uint8Array(good), '红星村.xlsx')).ok).toBe(true);
  await reader.close();
});

test('a worker that cannot be started is the program’s own failure, not the file’s', async () => {
  started.mockImplementation(() => startSource(path.join(__dirname, 'planted/nowhere.ts'), {}));
  const { code, err } = await zpt('check', folder.path('红星村.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('程序出错了');
});

test.each(['0', '-1', '1.5', 'x', '3601', ''])('--timeout %j is refused', async (value) => {
  const { code, err } = await zpt('check', folder.path('一批'), `--timeout=${value}`);
  expect(code).toBe(2);
  expect(err).toContain('--timeout');
  expect(err).toContain(messagesIn('zh-CN').cli.usage.hint);
});
