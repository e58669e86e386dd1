/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { assess } from '../../src/core/assess';
import { builtinScheme } from '../../src/core/scheme/builtin';
import { inflateWithFflate } from '../../src/xlsx/inflate/fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { memoryWorkbook } from '../fixtures/memory-workbook';
import {
  type Rendered,
  type SetupOptions,
  picked,
  renderPane,
  rowWith,
  rows,
  sample,
  settled,
  openTab,
} from './render-pane';
import type { Workbook } from '../../src/core/grid/types';

async function templates(workbook: Workbook, options?: SetupOptions): Promise<Rendered> {
  const rendered = await renderPane(workbook, options);
  await openTab(rendered.pane, 'templates');
  return rendered;
}

const click = async ({ user, pane }: Rendered, name: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name }));
  await settled(pane);
};

test('the scheme to begin with: in a new window, in this workbook, or as a file', async () => {
  const opening = await templates(sample('收回/龙泉村.xlsx'));
  await click(opening, '在新窗口生成');
  expect(opening.workbook.opened()).toHaveLength(1);
  await click(opening, '放到当前工作簿');
  expect(opening.workbook.painted().map(({ name }) => name)).toEqual([
    ...['细则', '等级', '设置', '村名单', '计分办法'],
  ]);
});

test('where no window can be opened, the scheme is downloaded', async () => {
  const rendered = await templates(sample('收回/龙泉村.xlsx'), { abilities: { newWorkbook: false } });
  await click(rendered, '下载细则');
  expect(rendered.downloads.map(({ name }) => name)).toEqual(['考核细则.xlsx']);
  expect(screen.queryByRole('button', { name: '逐个在新窗口打开' })).toBeNull();
});

test('a scheme without mistakes says so', async () => {
  await click(await templates(sample('细则.xlsx')), '检查细则');
  screen.getByText('没有错误：32 个考核项目，总分 100 分。');
});

test('mistakes of a scheme are listed, and a click goes to the cell', async () => {
  const workbook = memoryWorkbook(sample('细则.xlsx'));
  workbook.edit({ sheet: '细则', cell: 'F5', content: { kind: 'value', value: '四分' } });
  const rendered = await templates(workbook.model());
  await click(rendered, '检查细则');
  expect(rows().length).toBeGreaterThan(0);
  await rendered.user.click(rowWith('“分值”要填数字'));
  expect(rendered.workbook.selected()).toEqual({ sheet: '细则', cell: 'F5' });
});

test('a workbook that is no scheme is told from a scheme with mistakes', async () => {
  await click(await templates(sample('收回/柳树村.xlsx')), '检查细则');
  screen.getByText(/当前工作簿不是考核细则/);
});

test('one workbook for every village typed, each with its scheme, in one file', async () => {
  const rendered = await templates(sample('细则.xlsx'));
  await rendered.user.type(screen.getByLabelText('村名单，一行一个村'), '甲村{Enter}../乙村{Enter}甲村');
  await click(rendered, '生成并下载');
  const [zip] = rendered.downloads;
  if (!zip) throw new Error('nothing was downloaded');
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toEqual(['甲村.xlsx', '__乙村.xlsx', '甲村(2).xlsx']);
  const read = readWorkbook(files['甲村.xlsx'] ?? new Uint8Array(), { inflate: inflateWithFflate });
  expect(assess({ file: '甲村.xlsx', read })).toMatchObject({
    village: '甲村',
    scheme: { id: expect.any(String) },
  });
  screen.getByText(/已生成 3 份/);
});

test('a blank list takes the scheme’s roster; each can be opened instead', async () => {
  const rendered = await templates(sample('细则.xlsx'));
  await click(rendered, '逐个在新窗口打开');
  expect(rendered.workbook.opened()).toHaveLength(12);
});

test('nobody named anywhere: it says what is missing', async () => {
  const empty = { sheets: [], names: [], date1904: false, hasMacros: false, externalLinks: [] };
  expect(builtinScheme.roster).toEqual([]);
  await click(await templates(empty), '生成并下载');
  screen.getByText(/没有村名单/);
});

test('a list is read from a text or from a workbook', async () => {
  const rendered = await templates(sample('细则.xlsx'));
  await act(async () => void rendered.pane.templates.readRoster(picked('村名单.txt')));
  await settled(rendered.pane);
  expect(screen.getByLabelText('村名单，一行一个村')).toHaveProperty(
    'value',
    expect.stringContaining('红星村'),
  );
  await act(async () => void rendered.pane.templates.readRoster(picked('细则.xlsx')));
  await settled(rendered.pane);
  screen.getByText('读入 12 个村。');
});
