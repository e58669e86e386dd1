/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { act, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { messagesIn } from '../../src/core/messages';
import { TooOld } from '../../src/taskpane/components/TooOld';
import { type Rendered, SAMPLES, picked, renderPane, rows, sample, settled, openTab } from './render-pane';

/** Colours are not computed here; the page around the pane is not there. */
const OPTIONS: axe.RunOptions = {
  rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
};

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, OPTIONS);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const screens: Readonly<Record<string, () => Promise<unknown>>> = {
  findings: async () => renderPane(sample('收回/柳树村.xlsx')),
  'an open finding': async () => {
    const { user } = await renderPane(sample('收回/柳树村.xlsx'));
    await user.click(rows()[0] ?? document.body);
  },
  'a fix': async () => {
    const { user } = await renderPane(sample('收回/新桥村.xlsx'));
    await user.click(rows()[2] ?? document.body);
    await user.click(screen.getByRole('button', { name: '改为 6 分' }));
  },
  'a waiver': async () => {
    const { user } = await renderPane(sample('收回/柳树村.xlsx'));
    await user.click(rows()[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: '不算问题…' }));
  },
  verification: async () => {
    const { user, workbook } = await renderPane(sample('收回/柳树村.xlsx'));
    await user.click(screen.getByRole('button', { name: '逐项核定…' }));
    await act(async () => workbook.select({ sheet: '自评表', cell: 'I12' }));
    await screen.findByLabelText('核定分');
  },
  'nothing found': async () => renderPane(sample('收回/红星村.xlsx')),
  'no scheme': async () => renderPane(sample('收回/东风村.xlsx')),
  welcome: async () => renderPane(sample('收回/龙泉村.xlsx')),
  'a failure': async () => {
    const { user, workbook } = await renderPane(sample('收回/柳树村.xlsx'));
    workbook.failNext('mark', 'cell-editing');
    await user.click(screen.getByRole('button', { name: '标到表上' }));
  },
  'no summary yet': async () => summary([]),
  summary: async () => summary(readdirSync(path.join(SAMPLES, '收回'))),
  templates: async () => {
    const rendered = await renderPane(sample('细则.xlsx'));
    await openTab(rendered.pane, 'templates');
  },
  'too old': async () =>
    render(<TooOld messages={messagesIn('zh-CN')} desk="https://localhost/zipingtong.html" />),
};

async function summary(names: readonly string[]): Promise<Rendered> {
  const rendered = await renderPane(sample('细则.xlsx'));
  await openTab(rendered.pane, 'summary');
  const files = names.map((name) => picked(`收回/${name}`));
  if (files.length > 0) await act(async () => void rendered.pane.summary.collect(files, false));
  await settled(rendered.pane);
  return rendered;
}

test.each(Object.entries(screens))('%s: axe finds nothing', async (_name, show) => {
  await show();
  expect(await violations()).toEqual([]);
});

test('the tabs answer to arrow keys, and Tab goes on into the panel', async () => {
  const { user, pane } = await renderPane(sample('收回/柳树村.xlsx'));
  act(() => screen.getByRole('tab', { name: '检查' }).focus());
  await user.keyboard('{ArrowRight}');
  expect(pane.store.get().tab).toBe('summary');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '汇总' }));
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(pane.store.get().tab).toBe('templates');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '在新窗口生成' }));
});

test('the result of a check is said to a screen reader', async () => {
  await renderPane(sample('收回/柳树村.xlsx'));
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said).toContain('检查完成。自评 97.5 分。缺佐证 2 项，填错 2 处，提醒 1 处，参考 1 处。');
});
