/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { cellAt } from '../../src/core/grid/lookup';
import { parseAddress } from '../../src/core/grid/address';
import type { Workbook } from '../../src/core/grid/types';
import { RESULTS_SHEET } from '../../src/core/sheets/results/results-sheet';
import { Busy } from '../../src/taskpane/components/parts/Busy';
import { memoryWorkbook } from '../fixtures/memory-workbook';
import { picked, renderPane, rowWith, rows, sample, settled } from './render-pane';

const WILLOW = '收回/柳树村.xlsx';
const SWAPPED = '收回/新桥村.xlsx';

function valueAt(workbook: Workbook, sheet: string, cell: string): unknown {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const at = parseAddress(cell);
  return found && at && cellAt(found, at.row, at.column)?.value;
}

test('a click selects the cell and opens the whole text with the remedy', async () => {
  const { user, workbook } = await renderPane(sample(WILLOW));
  const row = rowWith('需要 12 份排查记录');
  expect(row.getAttribute('aria-expanded')).toBe('false');
  await user.click(row);
  expect(workbook.selected()).toEqual({ sheet: '自评表', cell: 'L12' });
  expect(row.getAttribute('aria-expanded')).toBe('true');
  screen.getByText(/怎么改：请补交/);
});

test('by keyboard alone: one stop for Tab, arrows move, Enter and the space bar go to the cell', async () => {
  const { user, workbook } = await renderPane(sample(WILLOW));
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  act(() => rows()[0]?.focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(rows()[2]);
  expect(workbook.selected()).toBeNull();
  await user.keyboard('{Enter}');
  expect(workbook.selected()).toEqual({ sheet: '自评表', cell: 'L13' });
  await user.keyboard('{ArrowUp} ');
  expect(workbook.selected()).toEqual({ sheet: '自评表', cell: 'L12' });
  await user.keyboard('{End}{ArrowDown}');
  expect(document.activeElement).toBe(rows().at(-1));
  await user.keyboard('{Home}{Enter}{Tab}');
  expect(document.activeElement?.textContent).toBe('定位');
});

test('a fix shows what it would change, changes it, checks again, and can be undone', async () => {
  const { user, workbook, pane } = await renderPane(sample(SWAPPED));
  await user.click(rowWith('分值写的是 8'));
  await user.click(screen.getByRole('button', { name: '改为 6 分' }));
  screen.getByText('自评表!F12：“8”改为“6”');
  expect(valueAt(workbook.model(), '自评表', 'F12')).toBe(8);
  await user.click(screen.getByRole('button', { name: '照此修改' }));
  await settled(pane);
  expect(valueAt(workbook.model(), '自评表', 'F12')).toBe(6);
  expect(screen.queryByText(/分值写的是 8/)).toBeNull();
  screen.getByText('已修改 自评表!F12，并重新检查。');
  // The next finding stands where the mended one stood, and has the focus.
  expect(rows()).toContain(document.activeElement);
  await user.click(screen.getByRole('button', { name: '撤销修改' }));
  await settled(pane);
  expect(valueAt(workbook.model(), '自评表', 'F12')).toBe(8);
  rowWith('分值写的是 8');
});

test('a fix that is declined changes nothing', async () => {
  const { user, workbook } = await renderPane(sample(SWAPPED));
  const before = workbook.model();
  await user.click(rowWith('分值写的是 8'));
  await user.click(screen.getByRole('button', { name: '改为 6 分' }));
  await user.click(screen.getByRole('button', { name: '不改' }));
  expect(workbook.model()).toBe(before);
  expect(screen.queryByRole('button', { name: '撤销修改' })).toBeNull();
});

test('when the check after a fix fails, trying again does not write again', async () => {
  const { user, workbook, pane } = await renderPane(sample(SWAPPED));
  await user.click(rowWith('分值写的是 8'));
  await user.click(screen.getByRole('button', { name: '改为 6 分' }));
  workbook.failNext('read', 'cell-editing');
  await user.click(screen.getByRole('button', { name: '照此修改' }));
  await settled(pane);
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  await settled(pane);
  expect(screen.queryByText(/分值写的是 8/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '撤销修改' }));
  await settled(pane);
  expect(valueAt(workbook.model(), '自评表', 'F12')).toBe(8);
});

test('a finding is put aside with a reason that stays in the workbook, and can be counted again', async () => {
  const { user, workbook, pane } = await renderPane(sample(WILLOW));
  await user.click(rowWith('没有任何佐证'));
  await user.click(screen.getByRole('button', { name: '不算问题…' }));
  await user.click(screen.getByRole('button', { name: '确定' }));
  expect(workbook.waivers()).toEqual([]);
  await user.type(screen.getByLabelText('不算问题的理由'), '文件在县里');
  await user.click(screen.getByRole('button', { name: '确定' }));
  await settled(pane);
  expect(workbook.waivers()).toMatchObject([{ reason: '文件在县里', on: '2023-01-16' }]);
  expect(rows()).toHaveLength(5);
  await act(async () => void pane.check.check());
  await settled(pane);
  expect(rows()).toHaveLength(5);
  await user.click(screen.getByText('不算问题的 1 条'));
  screen.getByText('理由：文件在县里（2023-01-16）');
  await user.click(screen.getByRole('button', { name: '重新算作问题' }));
  await settled(pane);
  expect(workbook.waivers()).toEqual([]);
  expect(rows()).toHaveLength(6);
});

test('mark and unmark: what counts is marked and listed, and it is said what was done', async () => {
  const { user, workbook, pane } = await renderPane(sample(WILLOW), { protectedSheets: ['佐证清单'] });
  await user.click(screen.getByRole('button', { name: '标到表上' }));
  await settled(pane);
  expect(workbook.marks().map(({ cell }) => cell)).toEqual(['L5', 'L12', 'L13']);
  expect(workbook.results()?.name).toBe(RESULTS_SHEET);
  screen.getByText(/已标出 3 个单元格.*“佐证清单”受保护/);
  await user.click(screen.getByRole('button', { name: '清除标记' }));
  await settled(pane);
  expect(workbook.marks()).toEqual([]);
  expect(workbook.results()).toBeNull();
  screen.getByText(/标记已清除/);
});

test('a change makes the result stale; marking then checks first; F5 checks again', async () => {
  const { user, workbook, pane } = await renderPane(sample(WILLOW));
  const blank = (cell: string) =>
    ({ sheet: '自评表', cell, content: { kind: 'value', value: null } }) as const;
  screen.getByText('上次检查 09:41');
  expect(screen.queryByText('可能已过期')).toBeNull();
  act(() => workbook.edit(blank('J6')));
  screen.getByText('可能已过期');
  await user.click(screen.getByRole('button', { name: '标到表上' }));
  await settled(pane);
  expect(workbook.marks().map(({ cell }) => cell)).toContain('J6');
  expect(screen.queryByText('可能已过期')).toBeNull();
  act(() => workbook.edit(blank('J7')));
  act(() => rows()[0]?.focus());
  await user.keyboard('{F5}');
  await settled(pane);
  expect(screen.queryByText('可能已过期')).toBeNull();
  screen.getByRole('button', { name: '漏填 2' });
});

test('while a cell is being edited it says 请先按回车, and one button does it again', async () => {
  const { user, workbook, pane } = await renderPane(sample(WILLOW));
  workbook.failNext('mark', 'cell-editing');
  await user.click(screen.getByRole('button', { name: '标到表上' }));
  await settled(pane);
  const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent !== '');
  if (!alert) throw new Error('nothing is said');
  expect(alert.textContent).toContain('请先按回车');
  await user.click(within(alert).getByRole('button', { name: '再试一次' }));
  await settled(pane);
  expect(workbook.marks()).not.toEqual([]);
  expect(screen.queryByText(/请先按回车/)).toBeNull();
});

test.each([
  ['protected', /受保护/, '知道了'],
  ['not-found', /找不到/, /^重新检查$/],
  ['closed', /没有回应/, '再试一次'],
  ['too-large', /装不下/, '再试一次'],
  ['other', /没有做成/, '再试一次'],
] as const)(
  'failure “%s” names the cause and the remedy, and has one button',
  async (reason, text, button) => {
    const { user, workbook } = await renderPane(sample(WILLOW));
    workbook.failNext('select', reason, 'X9');
    await user.click(rowWith('没有任何佐证'));
    screen.getByText(text);
    await user.click(screen.getByRole('button', { name: button }));
    expect(screen.queryByText(text)).toBeNull();
  },
);

test('a scheme can be chosen where the workbook has none, and one with mistakes is refused', async () => {
  const { pane } = await renderPane(sample('收回/东风村.xlsx'));
  screen.getByText(/没有考核细则，只能看表的样子/);
  await act(async () => void pane.check.chooseScheme(picked('收回/杨家湾村.xlsx')));
  await settled(pane);
  screen.getByText(/杨家湾村.xlsx 读不了：文件已加密/);
  await act(async () => void pane.check.chooseScheme(picked('细则.xlsx')));
  await settled(pane);
  screen.getByText('自评总分 93.5 分，满分 100 分');
  screen.getByRole('button', { name: '改用工作簿自带的细则' });
});

test('nothing flashes: a sign of work shows only after 300 ms', () => {
  jest.useFakeTimers();
  try {
    const { rerender } = render(<Busy isOn />);
    act(() => void jest.advanceTimersByTime(299));
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => void jest.advanceTimersByTime(2));
    expect(screen.getByRole('status').textContent).toBe('正在处理，请稍候');
    rerender(<Busy isOn={false} />);
    expect(screen.getByRole('status').textContent).toBe('');
  } finally {
    jest.useRealTimers();
  }
});

test('results stay in sight while the workbook is checked again', async () => {
  let release = (): void => undefined;
  const { pane, workbook } = await renderPane(sample(WILLOW));
  const held = new Promise<void>((resolve) => (release = resolve));
  const read = jest.spyOn(workbook, 'read').mockImplementation(async () => {
    await held;
    return workbook.model();
  });
  act(() => void pane.check.check());
  expect(rows()).toHaveLength(6);
  await screen.findByText('正在检查');
  expect(rows()).toHaveLength(6);
  release();
  await settled(pane);
  expect(screen.queryByText('正在检查')).toBeNull();
  read.mockRestore();
});

test('texts of villages never become markup, and acting characters are seen', async () => {
  const workbook = memoryWorkbook(sample(WILLOW));
  const value = '<img src=x onerror=alert(1)>\u202e\u0007';
  workbook.edit({ sheet: '自评表', cell: 'J5', content: { kind: 'value', value } });
  const { container, user } = await renderPane(workbook.model());
  await user.click(rowWith('<img src=x onerror=alert(1)>'));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).not.toMatch(/[\u202e\u0007]/);
  fireEvent.click(screen.getByRole('button', { name: '不算问题…' }));
  expect(container.querySelector('[onerror]')).toBeNull();
});

test('of thousands of findings a portion is shown, and more on request', async () => {
  const workbook = memoryWorkbook(sample(WILLOW));
  for (let row = 50; row < 250; row += 1)
    workbook.edit({
      sheet: '佐证清单',
      cell: `A${String(row)}`,
      content: { kind: 'value', value: `x-${String(row)}` },
    });
  const { user } = await renderPane(workbook.model());
  expect(rows()).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: '再显示 100 条' }));
  expect(rows()).toHaveLength(200);
});
