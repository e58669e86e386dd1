/** @jest-environment jsdom */
/** 与往年比 in 汇总: former years from the files that a person picks, as `--previous` on the command line. */
import { act, screen } from '@testing-library/react';
import { messagesIn } from '../../src/core/messages';
import '../../src/core/messages/former-years';
import type { ReadableAssessment } from '../../src/core/assessment';
import type { Scheme } from '../../src/core/scheme/types';
import { inflateWithFflate } from '../../src/xlsx/inflate/fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import type { PaneController } from '../../src/taskpane/state/pane';
import type { PickedFile } from '../../src/taskpane/state/services';
import { filledDesign, vetoScheme } from '../fixtures/village';
import { openTab, picked, renderPane, sample, settled } from './render-pane';

const texts = messagesIn('zh-CN').formerYears;

async function fileOf(path: string, scheme: Scheme): Promise<PickedFile> {
  const bytes = await renderWorkbook(filledDesign(scheme));
  return { path, read: async () => bytes };
}

/** A year whose item 1.1 was worth twice as much: large enough a difference to be told. */
const inYear = (year: number, isDoubled: boolean): Scheme => ({
  ...vetoScheme,
  period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
  items: vetoScheme.items.map((item) =>
    isDoubled && item.code === '1.1' && item.points ? { ...item, points: item.points.times(2) } : item,
  ),
});

async function collected(): Promise<PaneController> {
  const { pane } = await renderPane({ ...sample('收回/龙泉村.xlsx'), sheets: [], names: [] });
  await openTab(pane, 'summary');
  const file = await fileOf('今年/红星村.xlsx', vetoScheme);
  await act(async () => void pane.summary.collect([file], true));
  await settled(pane);
  return pane;
}

async function compareWith(pane: PaneController, ...files: readonly PickedFile[]): Promise<void> {
  await act(async () => void pane.summary.chooseFormer(files, files.length > 1));
  await settled(pane);
}

function changes(pane: PaneController): readonly string[] {
  const villages = pane.summary.store.get().collected?.summary.villages ?? [];
  return villages
    .flatMap(({ assessment }) => (assessment as ReadableAssessment).findings)
    .filter(({ checkId }) => checkId === 'score-changed-from-last-year')
    .map(({ messageId }) => messageId);
}

async function savedSheets(
  pane: PaneController,
  downloads: readonly { bytes: Uint8Array }[],
): Promise<readonly string[]> {
  await act(async () => void pane.summary.save());
  await settled(pane);
  const read = readWorkbook(downloads.at(-1)?.bytes ?? new Uint8Array(), { inflate: inflateWithFflate });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return read.workbook.sheets.map(({ name }) => name);
}

test('last year: large differences are findings, and can be left alone again', async () => {
  const pane = await collected();
  expect(changes(pane)).toEqual([]);
  screen.getByText(texts.hint);
  await compareWith(pane, await fileOf('红星村.xlsx', inYear(2021, true)));
  expect(changes(pane)).toEqual(['score-changed-from-last-year']);
  screen.getByText('正在与 2021 年比，最近一年有 1 个村的得分。');
  const user = screen.getByRole('button', { name: texts.drop });
  await act(async () => user.click());
  await settled(pane);
  expect(changes(pane)).toEqual([]);
  screen.getByText(texts.hint);
});

test('what is saved has last year beside this year, and several years where several are given', async () => {
  const { pane, downloads } = await renderPane({ ...sample('收回/龙泉村.xlsx'), sheets: [], names: [] });
  await openTab(pane, 'summary');
  await act(async () => void pane.summary.collect([picked('收回/红星村.xlsx')], false));
  await settled(pane);
  expect(await savedSheets(pane, downloads)).not.toContain('与上年对比');
  const earlier = await renderPaneSummary(2020);
  const last = await renderPaneSummary(2021);
  await compareWith(pane, last);
  const one = await savedSheets(pane, downloads);
  expect(one).toContain('与上年对比');
  expect(one).not.toContain('历年总分');
  await compareWith(pane, last, earlier);
  expect(pane.summary.store.get().former).toEqual({ years: '2020 年、2021 年', villages: 1 });
  expect(await savedSheets(pane, downloads)).toEqual(
    expect.arrayContaining(['与上年对比', '历年总分', '历年得分率']),
  );
}, 60_000);

/** The summary of a former year, as the pane saved it then. */
async function renderPaneSummary(year: number): Promise<PickedFile> {
  const { pane, downloads } = await renderPane({ ...sample('收回/龙泉村.xlsx'), sheets: [], names: [] });
  await act(async () => void pane.summary.collect([await fileOf('红星村.xlsx', inYear(year, false))], false));
  await settled(pane);
  await savedSheets(pane, downloads);
  const bytes = downloads.at(-1)?.bytes ?? new Uint8Array();
  return { path: `往年/${String(year)}汇总.xlsx`, read: async () => bytes };
}

test('files without scores: a person is told, and what was there stays', async () => {
  const pane = await collected();
  await compareWith(pane, picked('细则.xlsx'));
  expect(
    screen
      .getAllByRole('alert')
      .map(({ textContent }) => textContent)
      .join(''),
  ).toContain(texts.none);
  expect(pane.summary.store.get()).toMatchObject({ former: null, progress: null });
  expect(pane.summary.store.get().collected?.summary.villages).toHaveLength(1);
});

test('a scheme chosen by hand stays chosen', async () => {
  const pane = await collected();
  await act(async () => void pane.summary.chooseScheme(picked('细则.xlsx')));
  await settled(pane);
  await compareWith(pane, await fileOf('红星村.xlsx', inYear(2021, true)));
  expect(pane.summary.store.get().collected?.schemeFrom).toBe('given');
});
