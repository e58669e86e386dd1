/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { act, cleanup, screen, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { assess } from '../../src/core/assess';
import { finishFiles } from '../../src/core/assess-batch';
import type { ReadResult } from '../../src/core/grid/types';
import { messagesIn } from '../../src/core/messages';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import { withRecord } from '../../src/core/sheets/summary/record-sheet';
import { readSummary } from '../../src/core/summary-file';
import { summarise } from '../../src/core/summary/summarise';
import { inflateWithFflate } from '../../src/xlsx/inflate/fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { SAMPLES, bytesOf, picked, renderPane, sample, settled, openTab } from './render-pane';

const NAMES = readdirSync(path.join(SAMPLES, '收回')).sort(
  new Intl.Collator('zh-CN', { numeric: true }).compare,
);
const FOLDER = NAMES.map((name) => picked(`收回/${name}`, `收回/${name}`));

const read = (bytes: Uint8Array): ReadResult => readWorkbook(bytes, { inflate: inflateWithFflate });

test('a folder: what is written equals the summary of the same files, chart and all', async () => {
  const { pane, workbook, user } = await renderPane(sample('细则.xlsx'));
  await openTab(pane, 'summary');
  await act(async () => void pane.summary.collect(FOLDER, true));
  await settled(pane);
  await user.click(screen.getByRole('button', { name: '写到当前工作簿' }));
  await settled(pane);

  const { scheme } = pane.summary.store.get().collected?.summary ?? {};
  if (!scheme) throw new Error('nothing was collected');
  const finished = finishFiles(
    NAMES.map((name) => assess({ file: `收回/${name}`, read: read(bytesOf(`收回/${name}`)), scheme })),
    scheme,
    true,
  );
  const summary = summarise(finished.assessments, finished.batch, scheme);
  const context = {
    summary,
    messages: messagesIn('zh-CN'),
    link: () => null,
    madeOn: '2023-01-16',
  };
  const expected = withRecord(summaryWorkbook(context), context);
  expect(workbook.painted()).toEqual(expected.sheets);
  const [overview] = workbook.painted();
  expect(overview?.charts).toMatchObject([
    { kind: 'bar', names: { left: 1, right: 1 }, values: { left: 2 } },
  ]);
});

test('the table names every village, those who sent none, and files that cannot be read with the reason', async () => {
  const { pane } = await renderPane(sample('细则.xlsx'));
  await openTab(pane, 'summary');
  await act(async () => void pane.summary.collect(FOLDER, true));
  await settled(pane);
  const table = screen.getByRole('table', { name: '各村得分' });
  expect(within(table).getAllByRole('row')).toHaveLength(13);
  within(table).getByRole('rowheader', { name: '红星村' });
  screen.getByRole('heading', { name: '未报送 1 个村' });
  screen.getByText('大水井村');
  screen.getByText(/文件已加密/);
  screen.getByText('收回/杨家湾村.xlsx');
  screen.getByText(/^和平村：收回\/和平村/);
});

test('of a folder only the workbooks directly in it are taken', async () => {
  const { pane } = await renderPane(sample('细则.xlsx'));
  const noise = ['收回/佐证/红星村.xlsx', '收回/~$红星村.xlsx', '收回/说明.txt', '收回/.红星村.xlsx'];
  const files = [...noise.map((as) => picked('收回/红星村.xlsx', as)), ...FOLDER.slice(0, 2)];
  await act(async () => void pane.summary.collect(files, true));
  await settled(pane);
  expect(pane.summary.store.get().collected?.summary.villages).toHaveLength(2);
});

test('progress is shown, and 停止 ends it', async () => {
  let pending = (): void => undefined;
  const parse = (bytes: Uint8Array, signal?: AbortSignal): Promise<ReadResult> =>
    new Promise((resolve, reject) => {
      pending = () => resolve(read(bytes));
      signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    });
  const { pane, user } = await renderPane(sample('细则.xlsx'), { services: { parse } });
  await openTab(pane, 'summary');
  act(() => void pane.summary.collect(FOLDER, true));
  await screen.findByText('正在检查第 1 份，共 13 份');
  const turn = async (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  await turn();
  pending();
  await screen.findByText('正在检查第 2 份，共 13 份');
  expect(screen.getByRole('progressbar', { name: '检查进度' })).toHaveProperty('value', 1);
  await turn();
  await user.click(screen.getByRole('button', { name: '停止' }));
  await settled(pane);
  screen.getByText('已停止，只看了 13 份中的 1 份。');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('without a scheme of the open workbook the common one of the files serves; where they differ, one is asked for', async () => {
  const { pane } = await renderPane(sample('收回/龙泉村.xlsx'));
  await openTab(pane, 'summary');
  const empty = { sheets: [], names: [], date1904: false, hasMacros: false, externalLinks: [] };
  const { pane: bare } = await renderPane(empty);
  await openTab(bare, 'summary');
  const same = ['红星村', '柳树村'].map((name) => picked(`收回/${name}.xlsx`));
  await act(async () => void bare.summary.collect(same, false));
  await settled(bare);
  expect(bare.summary.store.get().collected?.schemeFrom).toBe('files');
  await act(async () => void bare.summary.collect([...same, picked('收回/山坡村.xlsx')], false));
  await settled(bare);
  screen.getByText(/不是按同一份考核细则做的/);
  await act(async () => void bare.summary.chooseScheme(picked('细则.xlsx')));
  await settled(bare);
  expect(bare.summary.store.get().collected?.schemeFrom).toBe('given');
  expect(pane.summary.store.get().collected).toBeNull();
});

test('saved as a file: a workbook with the same sheets', async () => {
  const { pane, downloads, user } = await renderPane(sample('细则.xlsx'));
  await openTab(pane, 'summary');
  await act(async () => void pane.summary.collect(FOLDER.slice(0, 2), true));
  await settled(pane);
  await user.click(screen.getByRole('button', { name: '另存为文件' }));
  await settled(pane);
  const [file] = downloads;
  expect(file?.name).toMatch(/汇总\.xlsx$/);
  const result = file && read(file.bytes);
  expect(result?.ok && result.workbook.sheets.map(({ name }) => name)).toEqual([
    '汇总排名',
    '等级与名次',
    '分项得分',
    '分项热力',
    '佐证缺失',
    '佐证目录',
    '问题清单',
    '整改台账',
    '未报送',
    '说明',
    '_zpt_summary',
    '_zpt_record',
  ]);
});

test('a sheet of that name which is not ours is named', async () => {
  const { pane, workbook, user } = await renderPane(sample('细则.xlsx'));
  await openTab(pane, 'summary');
  await act(async () => void pane.summary.collect(FOLDER.slice(0, 1), true));
  await settled(pane);
  workbook.failNext('paint', 'sheet-exists', '说明');
  await user.click(screen.getByRole('button', { name: '写到当前工作簿' }));
  await settled(pane);
  screen.getByText(/已经有一张“说明”/);
});

test('files that cannot be read at all: the reasons, and no table', async () => {
  const { pane } = await renderPane(sample('细则.xlsx'));
  await openTab(pane, 'summary');
  const gone = { path: '不在.xlsx', read: async () => Promise.reject(new Error('gone')) };
  const empty = { path: '空.xlsx', read: async () => new Uint8Array() };
  await act(async () => void pane.summary.collect([gone, empty], false));
  await settled(pane);
  screen.getByText(/没有一份工作簿读得了/);
  screen.getByText(/找不到这个文件/);
  screen.getByText(/0 字节/);
  expect(screen.queryByRole('table')).toBeNull();
});

test('documents: those chosen come in one archive, and say what the summary says', async () => {
  const { pane, downloads, user } = await renderPane(sample('细则.xlsx'));
  await openTab(pane, 'summary');
  expect(screen.queryByText('生成文书')).toBeNull();
  await act(async () => void pane.summary.collect(FOLDER.slice(0, 2), true));
  await settled(pane);
  await user.click(screen.getByText('生成文书'));
  await user.click(screen.getByRole('checkbox', { name: '自查自评报告' }));
  await user.click(screen.getByRole('checkbox', { name: '整改通知书（每村一份）' }));
  await user.click(screen.getByRole('button', { name: '下载文书' }));
  await settled(pane);
  const [archive] = downloads;
  expect(archive?.name).toBe('文书.zip');
  const files = unzipSync(new Uint8Array(archive?.bytes ?? []));
  expect(Object.keys(files)).toEqual(['考核情况通报.docx', '各村工作总结汇编.docx', '佐证资料目录.docx']);
  const words = strFromU8(
    unzipSync(files['各村工作总结汇编.docx'] as Uint8Array)['word/document.xml'] as Uint8Array,
  );
  const { villages } = pane.summary.store.get().collected?.summary ?? { villages: [] };
  expect(villages).toHaveLength(2);
  for (const { village } of villages) expect(words).toContain(`${village}工作总结`);
  const index = strFromU8(
    unzipSync(files['佐证资料目录.docx'] as Uint8Array)['word/document.xml'] as Uint8Array,
  );
  expect(index).toContain('1.1-1');
  screen.getByText('已下载 文书.zip，里面有 3 份文书。');
});

test('the open workbook holds an earlier summary: what was typed there is in the next one, and 整改 is counted', async () => {
  const files = FOLDER.filter(({ path: file }) => /东风村|柳树村/.test(file));
  const { pane: first, downloads: made } = await renderPane(sample('细则.xlsx'));
  await act(async () => void first.summary.collect(files, true));
  await settled(first);
  await act(async () => void first.summary.save());
  await settled(first);
  const bytes = made[0]?.bytes ?? new Uint8Array();
  const opened = read(bytes);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  const before = readSummary(opened.workbook);
  const at = before?.ledger.findIndex(({ typed }) => typed.state === '待整改') ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  cleanup();

  const { pane, downloads, workbook } = await renderPane(opened.workbook);
  const [state, note] = ['H', 'K'].map((column) => `${column}${String(at + 4)}`);
  act(() =>
    [
      { cell: state, value: '已整改' },
      { cell: note, value: '村里说改好了' },
    ].forEach(({ cell = '', value }) =>
      workbook.edit({ sheet: '整改台账', cell, content: { kind: 'value', value } }),
    ),
  );
  await openTab(pane, 'summary');
  await act(async () => void pane.summary.collect(files, true));
  await settled(pane);
  await act(async () => void pane.summary.chooseScheme(picked('细则.xlsx')));
  await settled(pane);
  screen.getByText(/^整改：未完成 \d+ 条，已完成 \d+ 条；写了已整改但仍有问题 1 条。$/);
  await act(async () => void pane.summary.save());
  await settled(pane);
  const result = read(downloads[0]?.bytes ?? new Uint8Array());
  const row = result.ok ? readSummary(result.workbook)?.ledger[at] : undefined;
  expect(row?.typed).toMatchObject({ state: '已整改', note: '村里说改好了' });
  expect(row?.verdict).toContain('仍有此问题');
}, 30_000);
