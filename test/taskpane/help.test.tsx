/** @jest-environment jsdom */
import { act, configure, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { messagesIn } from '../../src/core/messages';
import { helpTexts } from '../../src/core/messages/help';
import { type Rendered, renderPane, rowWith, rows, sample, settled, zh, openTab } from './render-pane';

// The help is made from all checks at its first use, and busy machines are slow: nothing is measured here.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 60_000 });

const texts = helpTexts('zh-CN');

async function opened(options = {}): Promise<Rendered> {
  const rendered = await renderPane(sample('收回/柳树村.xlsx'), options);
  await rendered.user.click(screen.getByRole('tab', { name: /帮助|Help/ }));
  return rendered;
}

test('the tab shows all pages and every kind of finding', async () => {
  await opened();
  expect(await screen.findByRole('heading', { name: texts.pages })).toBeTruthy();
  expect(screen.getByRole('button', { name: '收表检查' })).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: '各村之间' })).getAllByRole('button').length,
  ).toBeGreaterThan(3);
});

test('a finding leads to its explanation, and back to where it was', async () => {
  const { user } = await renderPane(sample('收回/柳树村.xlsx'));
  await user.click(rows()[0] ?? document.body);
  const said = document.querySelector('.current .text')?.textContent;
  await user.click(screen.getByRole('button', { name: zh.check.explain }));
  const title = await screen.findByRole('heading', { level: 2 });
  expect(document.activeElement).toBe(title);
  screen.getByRole('heading', { name: texts.source });
  await user.click(screen.getByRole('button', { name: texts.back }));
  expect(document.querySelector('.current .text')?.textContent).toBe(said);
});

test('the explanation is that of the check which found it', async () => {
  const { user } = await renderPane(sample('收回/前进村.xlsx'));
  await user.click(rowWith('合计写的是'));
  await user.click(screen.getByRole('button', { name: zh.check.explain }));
  await screen.findByText(/^把各项的分重新加一遍，看和表上的合计一不一样。$/);
  screen.getByText(texts.severities.error);
  screen.getByText(/检查：total-mismatch/);
});

test('findings of schemes have no explanation, so there is no link', async () => {
  const { sheets, ...rest } = sample('细则.xlsx');
  const spoilt = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        sheet.name === '细则' && cell.value === 6 ? { ...cell, value: '六分' } : cell,
      ),
    })),
  }));
  const { user, pane } = await renderPane({ ...rest, sheets: spoilt });
  await openTab(pane, 'templates');
  await user.click(screen.getByRole('button', { name: zh.templates.checkButton }));
  await settled(pane);
  await user.click(rows()[0] ?? document.body);
  expect(rows()[0]?.getAttribute('aria-expanded')).toBe('true');
  expect(screen.queryByRole('button', { name: zh.check.explain })).toBeNull();
});

test('words are found in pages and explanations, and a hit leads there', async () => {
  const { user } = await opened();
  await user.type(await screen.findByRole('searchbox'), '不涉及 无此情况说明');
  await user.click(screen.getAllByRole('button', { name: /所附佐证里没有无此情况说明/ })[0] ?? document.body);
  screen.getByText(/有没有附上无此情况说明/);
  await user.click(screen.getByRole('button', { name: texts.toContents }));
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), '没有这样的词');
  screen.getByText(texts.nothing);
});

test('in English, explanations speak English and pages begin with their summary', async () => {
  const { user } = await opened({ language: 'en-US' });
  await user.click(await screen.findByRole('button', { name: /The total says 95/ }));
  screen.getByText('Error: the workbook goes back to the village.');
  await user.click(screen.getByRole('button', { name: 'Contents' }));
  await user.click(screen.getByRole('button', { name: '收表检查' }));
  expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('English summary');
});

test('help that cannot be loaded says so and tries again', async () => {
  let times = 0;
  const help = async () => {
    times += 1;
    if (times === 1) throw new Error('offline');
    return (await import('../../scripts/help/data')).helpData();
  };
  const { user } = await opened({ services: { help } });
  await screen.findByText(texts.failed);
  await user.click(screen.getByRole('button', { name: messagesIn('zh-CN').pane.failures.retry }));
  await screen.findByRole('heading', { name: texts.pages });
});

test.each(['contents', 'page', 'check'])('axe finds nothing wrong with the %s', async (kind) => {
  const { pane, container } = await opened();
  await screen.findByRole('heading', { name: texts.pages });
  if (kind === 'page') act(() => pane.help.go({ kind: 'page', page: '收表检查', heading: '' }));
  if (kind === 'check') act(() => pane.help.go({ kind: 'check', check: 'evidence-missing' }));
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
