/** The desk edition, opened from the disk with the network off: what it finds and writes is what `zpt` finds and writes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { builtDesk } from '../../scripts/build/fresh';
import { chromiumPath, launchChromium } from '../../scripts/chromium';
import { run } from '../../src/cli/run';
import { cellAddress } from '../../src/core/grid/address';
import { messagesIn } from '../../src/core/messages';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { zpt } from '../fixtures/cli';
import { SAMPLES, type Told } from '../fixtures/told';
import { differences } from '../xlsx/patch/differences';
import { PATIENCE } from './support/in-browser';

jest.setTimeout(PATIENCE);

const RETURNED = path.join(SAMPLES, '收回');
const EVIDENCE = path.join(SAMPLES, '佐证');
const SCHEME = path.join(SAMPLES, '细则.xlsx');
const BUILDING = 600_000;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const belowTownship = (text: string): string => text.replaceAll(`${SAMPLES}/`, '');

(chromiumPath() === null ? describe.skip : describe)('the desk edition', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    const file = builtDesk();
    browser = await launchChromium();
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    await context.setOffline(true);
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(pathToFileURL(file).href);
    await page.locator('input[aria-label="选择佐证文件夹"]').setInputFiles(EVIDENCE);
    await page.getByText('已读入佐证文件夹').waitFor();
    await page.locator('input[aria-label="选择文件夹"]').setInputFiles(RETURNED);
    await page.locator('input[aria-label="选择考核细则"]').setInputFiles(SCHEME);
    await page.getByText('检查完成，收到').waitFor();
  }, BUILDING);
  afterAll(() => browser.close());

  async function downloaded(button: string): Promise<Uint8Array> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return bytesOf(download);
  }

  async function open(village: string): Promise<void> {
    await page.locator('.desk-villages button', { hasText: village }).first().click();
    await page.locator('.desk-village h2', { hasText: village }).waitFor();
  }

  test('finds in every village what the command line finds', async () => {
    const { out } = await zpt(
      'check',
      RETURNED,
      '--scheme',
      SCHEME,
      '--evidence',
      EVIDENCE,
      '--pictures',
      'off',
      '--json',
    );
    const { workbooks } = JSON.parse(out) as { workbooks: readonly Told[] };
    const read = workbooks.filter(({ readable }) => readable);
    expect(read.length).toBeGreaterThan(10);
    const buttons = page.locator('.desk-villages button');
    expect(await buttons.count()).toBe(read.length);
    const shown: string[][] = [];
    for (let at = 0; at < read.length; at += 1) {
      await buttons.nth(at).click();
      await page.locator('.desk-village .head').waitFor();
      const more = page.getByRole('button', { name: /再显示/ });
      while (await more.isVisible()) await more.click();
      const total = await page.locator('.desk-village .big .hidden').allTextContents();
      const findings = await page.locator('.desk-village .finding .row').evaluateAll((rows) =>
        rows.map((row) => {
          const text = (part: string): string => row.querySelector(part)?.textContent?.trim() ?? '';
          return `${text('.cell')} ${text('.text')}`;
        }),
      );
      shown.push([total.join(''), ...findings.sort()]);
    }
    const told = read.map(({ totals, findings }) => [
      // Without a column of scores there is no total.
      totals ? `自评总分 ${totals.self} 分，满分 ${totals.max} 分` : '',
      ...findings
        .map(({ cell, sheet, message }) => `${cell ?? sheet ?? ''} ${belowTownship(message)}`)
        .sort(),
    ]);
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => list.join('\n')).sort();
    expect(sorted(shown)).toEqual(sorted(told));
  });

  test('writes the summary that the command line writes', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zpt-desk-'));
    const out = path.join(folder, '汇总.xlsx');
    const today = (): string => new Date().toLocaleDateString('sv');
    const silent = (): void => undefined;
    const streams = { out: silent, err: silent, isTerminal: false, today };
    await run(
      [
        'summarize',
        RETURNED,
        '--scheme',
        SCHEME,
        '--evidence',
        EVIDENCE,
        '--pictures',
        'off',
        '--out',
        out,
        '--quiet',
      ],
      streams,
    );
    const theirs = cellsIn(new Uint8Array(readFileSync(out)));
    rmSync(folder, { recursive: true });
    expect(cellsIn(await downloaded('下载汇总表'))).toEqual(theirs);
  });

  test('marks a copy and leaves everything else in the file as it was', async () => {
    await open('柳树村');
    const original = new Uint8Array(readFileSync(path.join(RETURNED, '柳树村.xlsx')));
    const copy = await downloaded('下载标注副本');
    const { lost, changed } = differences(original, copy);
    expect(lost).toEqual([]);
    expect(changed.filter((name) => !/Content_Types|\.rels$|styles|worksheets/.test(name))).toEqual([]);
    expect(cellsIn(copy)).toEqual(cellsIn(original));
    const all = unzipSync(await downloaded('下载全部标注副本'));
    expect(Object.keys(all)).toContain('柳树村-标注.xlsx');
    expect(all['红星村-标注.xlsx']).toBeUndefined();
  });

  test('shows the sheet around a finding', async () => {
    await open('柳树村');
    await page.locator('.desk-village .finding .row', { hasText: 'E8' }).first().click();
    const cell = page.locator('.desk-grid td[aria-current="location"]');
    await cell.waitFor();
    expect(await cell.textContent()).toBe('2021-02-20');
    expect(await page.locator('.desk-sheets button[aria-pressed="true"]').textContent()).toBe('佐证清单');
  });

  test('makes the villages’ templates as one archive', async () => {
    await page.getByRole('tab', { name: '细则和模板' }).click();
    await page.locator('input[aria-label="打开细则文件"]').setInputFiles(SCHEME);
    await page.getByText('没有错误：').waitFor();
    await page.getByRole('textbox').fill('甲村\n乙村');
    const files = unzipSync(await downloaded('生成并下载'));
    expect(Object.keys(files).sort()).toEqual(['乙村.xlsx', '甲村.xlsx']);
    await page.getByRole('tab', { name: '收表检查' }).click();
  });

  test('can be used without seeing it', async () => {
    await open('柳树村');
    await page.evaluate(AXE);
    const found = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const violations = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(violations).toEqual([]);
  });

  test('asked for nothing but itself, and nothing went wrong', () => {
    expect(asked.filter((url) => !/^(file:\/\/.*zipingtong\.html$|data:|blob:)/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

/** Sheet, address and what stands there. */
function cellsIn(bytes: Uint8Array): readonly string[] {
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  // The command line can link to the files, which it says in one sentence.
  const links = messagesIn('zh-CN').summary.overviewLinks;
  return read.workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map(({ row, column, value, formula }) => {
        const text = formula === undefined ? JSON.stringify(value) : `=${formula}`;
        return `${name}!${cellAddress(row, column)} ${belowTownship(text).replace(links, '').replace('点百分数可以打开该村的工作簿。', '')}`;
      }),
    ),
  );
}
