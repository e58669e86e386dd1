/** A township collects its villages: the sheets painted into the open workbook hold what `zpt summarize` writes into a file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Workbook } from '../../src/core/grid/types';
import { cellAddress } from '../../src/core/grid/address';
import { messagesIn } from '../../src/core/messages';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { run } from '../../src/cli/run';
import { PROFILES } from '../excel-host/engine/profiles';
import { SAMPLES } from '../fixtures/told';
import type { CellMap } from './support/host-window';
import { describeInBrowser, PATIENCE } from './support/in-browser';

jest.setTimeout(PATIENCE);

const RETURNED = path.join(SAMPLES, '收回');
const SCHEME = path.join(SAMPLES, '细则.xlsx');

/** The sheets say when they were made. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The file `zpt summarize` writes, read by our own reader. */
async function summarised(): Promise<Workbook> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-summary-'));
  try {
    const out = path.join(folder, '汇总.xlsx');
    const silent = (): void => undefined;
    await run(['summarize', RETURNED, '--out', out, '--scheme', SCHEME, '--quiet'], {
      out: silent,
      err: silent,
      isTerminal: false,
      today,
    });
    const read = readWorkbook(new Uint8Array(readFileSync(out)), { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    return read.workbook;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The command line names a file from where it was called, the pane from the folder that was picked; and it can link to the
 * files, which it says in one sentence.
 */
const belowTownship = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replaceAll(`${SAMPLES}/`, '')
        .replace(messagesIn('zh-CN').summary.overviewLinks, '')
        .replace('点百分数可以打开该村的工作簿。', '')
    : value;

/** Address → what stands there; of a formula the formula, for nobody calculates in the stand-in. */
function inFile({ sheets }: Workbook, name: string): Readonly<Record<string, unknown>> {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return Object.fromEntries(
    rows
      .flatMap(({ cells }) => cells)
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ row, column, value, formula }) => [
        cellAddress(row, column),
        formula === undefined ? belowTownship(value) : `=${formula}`,
      ]),
  );
}

function inExcel(cells: CellMap | null): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(cells ?? {})
      .filter(([, { value, formula }]) => value !== null || formula !== undefined)
      .map(([address, { value, formula }]) => [address, formula ?? value]),
  );
}

describeInBrowser('the summary', (open) => {
  test.each(Object.keys(PROFILES))(
    'is painted into the open workbook as the command line writes it: %s',
    async (profile) => {
      const stage = await open({ workbook: '细则.xlsx', profile });
      await stage.tab('汇总');
      await stage.pane.locator('input[aria-label="选择文件夹"]').setInputFiles(RETURNED);
      await stage.pane.getByText('检查完成，收到').waitFor();
      await stage.pane.getByRole('listitem').filter({ hasText: '杨家湾村.xlsx' }).waitFor();
      await stage.pane.getByText('大水井村').waitFor();
      const own = await stage.sheetNames();
      await stage.button('写到当前工作簿');
      await stage.pane.getByText('已写到当前工作簿').waitFor();

      const file = await summarised();
      const names = file.sheets.map(({ name }) => name);
      expect(await stage.sheetNames()).toEqual([...own, ...names]);
      for (const name of names)
        expect([name, inExcel(await stage.cells(name))]).toEqual([name, inFile(file, name)]);

      const written = await stage.snapshot();
      await stage.button('写到当前工作簿');
      await stage.pane.getByText('已写到当前工作簿').waitFor();
      expect(await stage.sheetNames()).toEqual([...own, ...names]);
      // Everything stands where it stood; beside it only the column that tells what is different from the last time.
      const before = (written as { sheets: { name: string; cells: CellMap }[] }).sheets.find(
        ({ name }) => name === names[0],
      )?.cells;
      const again = Object.entries((await stage.cells(names[0] ?? '')) ?? {});
      expect(Object.fromEntries(again.filter(([address]) => before?.[address]))).toEqual(before);
      const more = again.filter(([address, { value }]) => !before?.[address] && value !== null);
      expect(more.map(([, { value }]) => value)).toEqual(['上次']);
    },
  );

  test('is stopped in the middle and begun again', async () => {
    const stage = await open({ workbook: '细则.xlsx' });
    await stage.tab('汇总');
    const many = Array.from({ length: 300 }, (_, at) => ({
      name: `村${String(at)}.xlsx`,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path.join(RETURNED, '红星村.xlsx')),
    }));
    await stage.pane.locator('input[aria-label="选择文件"]').setInputFiles(many);
    await stage.button('停止');
    await stage.pane.getByText(/已停止，只看了 300 份中的 \d+ 份/).waitFor();
    await stage.pane
      .locator('input[aria-label="选择文件"]')
      .setInputFiles(path.join(RETURNED, '红星村.xlsx'));
    await stage.pane.getByText('收到 1 份').first().waitFor();
  });
});
