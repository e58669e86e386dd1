/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { parseAddress } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/lookup';
import type { Workbook } from '../../src/core/grid/types';
import { verifyChanges } from '../../src/taskpane/state/verify/entry';
import type { VerifyView } from '../../src/taskpane/state/verify/view';
import { type Rendered, renderPane, sample, settled } from './render-pane';

const WILLOW = '收回/柳树村.xlsx';

async function verifying(cell: string, options: Parameters<typeof renderPane>[1] = {}): Promise<Rendered> {
  const rendered = await renderPane(sample(WILLOW), options);
  await rendered.user.click(screen.getByRole('button', { name: '逐项核定…' }));
  await screen.findByRole('region', { name: '逐项核定' });
  await act(async () => rendered.workbook.select({ sheet: '自评表', cell }));
  return rendered;
}

const panel = (): HTMLElement => screen.getByRole('region', { name: '逐项核定' });

function valueAt(workbook: Workbook, cell: string): unknown {
  const sheet = workbook.sheets.find(({ name }) => name === '自评表');
  const at = parseAddress(cell);
  return sheet && at && (cellAt(sheet, at.row, at.column)?.value ?? null);
}

/** The cells of 核定分 and 核定说明 in the row of an item. */
function cellsOf({ pane }: Rendered, code: string): readonly [string, string] {
  const entry = pane.check.store.get().result?.assessment.items.find(({ item }) => item.code === code);
  return [entry?.row?.verified.place.cell ?? '', entry?.row?.verifiedNote.place.cell ?? ''];
}

test('nothing is watched and nothing is loaded until it is asked for', async () => {
  await renderPane(sample(WILLOW));
  expect(screen.queryByRole('region', { name: '逐项核定' })).toBeNull();
});

test('the row that is selected, with its scores, evidence and what is missing', async () => {
  const { workbook } = await verifying('I12');
  expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe('2.1 监控预警');
  const facts = [...panel().querySelectorAll('dd')].map(({ textContent }) => textContent);
  expect(facts[0]).toBe('6');
  expect(facts[3]).toBe('没有填');
  expect(facts[4]).not.toBe('');
  within(panel()).getByText(/引用的佐证 \d+ 件/);
  within(panel()).getByText(/需要 12 份排查记录/);
  // Any cell of the row will do; a row that is no item shows none.
  await act(async () => workbook.select({ sheet: '自评表', cell: 'A6' }));
  expect(within(panel()).queryByRole('heading', { level: 2 })?.textContent).not.toBe('2.1 监控预警');
  await act(async () => workbook.select({ sheet: '佐证清单', cell: 'A12' }));
  within(panel()).getByText(/选中一个考核项目的格子/);
});

test('writes score and reason, checks again, and can be undone', async () => {
  const rendered = await verifying('I12');
  const { user, workbook, pane } = rendered;
  const [score, note] = cellsOf(rendered, '2.1');
  expect([valueAt(workbook.model(), score), valueAt(workbook.model(), note)]).toEqual([null, null]);
  await user.type(screen.getByLabelText('核定分'), '4.5');
  await user.type(screen.getByLabelText('核定说明'), '=缺两个月的排查记录');
  await user.click(screen.getByRole('button', { name: '写入核定' }));
  await settled(pane);
  expect([valueAt(workbook.model(), score), valueAt(workbook.model(), note)]).toEqual([
    4.5,
    '=缺两个月的排查记录',
  ]);
  screen.getByText('已写入 2.1 监控预警 的核定，并重新检查。');
  expect(
    pane.check.store
      .get()
      .result?.assessment.items.find(({ item }) => item.code === '2.1')
      ?.verified?.toFixed(),
  ).toBe('4.5');
  expect(screen.getByLabelText<HTMLInputElement>('核定分').value).toBe('4.5');
  await user.click(screen.getByRole('button', { name: '撤销修改' }));
  await settled(pane);
  expect([valueAt(workbook.model(), score), valueAt(workbook.model(), note)]).toEqual([null, null]);
});

test('what is no number is not written; nothing changed is nothing written', async () => {
  const { user, workbook, pane } = await verifying('I12');
  const before = workbook.model();
  await user.click(screen.getByRole('button', { name: '写入核定' }));
  await user.type(screen.getByLabelText('核定分'), '四分');
  await user.click(screen.getByRole('button', { name: '写入核定' }));
  await settled(pane);
  within(panel()).getByText('“四分”不是数字。请填数字，或“不涉及”。');
  expect(workbook.model()).toBe(before);
});

test('after somebody else changed the workbook nothing is written until it is checked again', async () => {
  const { workbook } = await verifying('I12');
  act(() => workbook.edit({ sheet: '自评表', cell: 'I12', content: { kind: 'value', value: 5 } }));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '写入核定' }).disabled).toBe(true);
  screen.getByText(/先重新检查/);
});

test('a workbook that cannot be changed is only looked at', async () => {
  await verifying('I12', { abilities: { edit: false } });
  screen.getByText(/这里只能看/);
  expect(screen.queryByLabelText('核定分')).toBeNull();
});

test('closed, it watches no longer', async () => {
  const { user, workbook } = await verifying('I12');
  await user.click(screen.getByRole('button', { name: '收起核定' }));
  expect(screen.queryByRole('region', { name: '逐项核定' })).toBeNull();
  await act(async () => workbook.select({ sheet: '自评表', cell: 'I13' }));
});

describe('what is typed, as cells to write', () => {
  const view = {
    verified: '8',
    note: '旧的理由',
    cells: { verified: { sheet: '表', cell: 'L4' }, note: { sheet: '表', cell: 'M4' } },
  } as VerifyView;
  test.each<[string, string, unknown]>([
    ['8', '旧的理由', []],
    [' 7.50 ', '旧的理由', [{ sheet: '表', cell: 'L4', content: { kind: 'value', value: 7.5 } }]],
    ['', '旧的理由', [{ sheet: '表', cell: 'L4', content: { kind: 'value', value: null } }]],
    ['不涉及', '旧的理由', [{ sheet: '表', cell: 'L4', content: { kind: 'value', value: '不涉及' } }]],
    ['8', ' ', [{ sheet: '表', cell: 'M4', content: { kind: 'value', value: null } }]],
    ['8分', '旧的理由', null],
    ['1e3', '旧的理由', null],
  ])('%p and %p', (score, note, changes) => {
    expect(verifyChanges(view, score, note)).toEqual(changes);
  });
});
