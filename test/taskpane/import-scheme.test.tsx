/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { readScheme } from '../../src/core/scheme/workbook';
import { inflateWithFflate } from '../../src/xlsx/inflate/fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import type { PickedFile } from '../../src/taskpane/state/services';
import { DONGHU } from '../fixtures/rubrics/facts';
import { PLAIN, layOut } from '../fixtures/rubrics/layout';
import { RubricSheet, designOf } from '../fixtures/rubrics/sheet';
import {
  type Rendered,
  type SetupOptions,
  picked,
  renderPane,
  sample,
  settled,
  openTab,
} from './render-pane';

async function importing(file: PickedFile, options?: SetupOptions): Promise<Rendered> {
  const rendered = await renderPane(sample('收回/龙泉村.xlsx'), options);
  await openTab(rendered.pane, 'templates');
  await act(async () => void rendered.pane.templates.importScheme(file));
  await settled(rendered.pane);
  return rendered;
}

async function rubric(...sheets: readonly RubricSheet[]): Promise<PickedFile> {
  const bytes = await renderWorkbook(designOf(...sheets));
  return { path: '村级考核计分表.xlsx', read: async () => bytes };
}

function itemsIn(bytes: Uint8Array): number | undefined {
  const read = readWorkbook(bytes, { inflate: inflateWithFflate });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const { scheme, findings } = readScheme(read.workbook, '细则.xlsx');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return scheme?.items.length;
}

test('a rubric picked becomes a draft in a new window, and the pane lists what was not plain', async () => {
  const { workbook } = await importing(await rubric(layOut(DONGHU, PLAIN)));
  const [bytes] = workbook.opened();
  expect(bytes && itemsIn(bytes)).toBe(12);
  screen.getByText(/12 个考核项目，读懂评分规则的 11 个/);
  const list = screen.getByRole('list', { name: '拿不准的地方' });
  within(list).getByText(/没有读懂评分标准“无违法或全部结案得满分/);
  screen.getByText(/请先看“导入说明”工作表/);
});

test('the button is there, and where no window can be opened the draft is downloaded', async () => {
  const file = await rubric(layOut(DONGHU, PLAIN));
  const { downloads } = await importing(file, { abilities: { newWorkbook: false } });
  screen.getByRole('button', { name: '从现有考核细则生成' });
  expect(downloads.map(({ name }) => name)).toEqual(['考核细则.xlsx']);
  expect(downloads[0] && itemsIn(downloads[0].bytes)).toBe(12);
});

test('a file without a rubric, and one that is no workbook, are told apart; nothing is made', async () => {
  const letter = new RubricSheet('通知');
  letter.put(0, 0, '关于做好考核工作的通知');
  const { workbook } = await importing(await rubric(letter));
  screen.getByText(/没有找到考核细则或评分表/);
  expect(workbook.opened()).toEqual([]);
});

test('what is no workbook is told', async () => {
  await importing(picked('村名单.txt'));
  screen.getByText(/村名单\.txt 读不了/);
});

test('in English', async () => {
  await importing(await rubric(layOut(DONGHU, PLAIN)), { language: 'en-US' });
  screen.getByRole('button', { name: 'Make a scheme from a rubric' });
  screen.getByText(/12 items; the rules of 11 were understood/);
});
