/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { screen, within } from '@testing-library/react';
import { assess } from '../../src/core/assess';
import type { ReadableAssessment } from '../../src/core/assessment';
import { formatDecimal } from '../../src/core/decimal';
import { messagesIn } from '../../src/core/messages';
import { describe as describeFinding } from '../../src/core/messages/describe';
import { evidenceGaps } from '../../src/core/summary/evidence-gap';
import { SAMPLES, renderPane, rows, sample, zh } from './render-pane';

const readable = readdirSync(path.join(SAMPLES, '收回')).filter((file) => !file.startsWith('杨家湾'));
const withTable = readable.filter((file) => !file.startsWith('龙泉'));

function assessed(file: string): ReadableAssessment {
  const assessment = assess({ file: '', read: { ok: true, workbook: sample(`收回/${file}`) } });
  if (!assessment.readable) throw new Error(file);
  return assessment;
}

test.each(withTable)('%s: totals, sections and findings are those of assess', async (file) => {
  const { totals, sections, findings, village } = assessed(file);
  await renderPane(sample(`收回/${file}`));
  expect(screen.getByRole('heading', { level: 2 })).toHaveProperty(
    'textContent',
    expect.stringContaining(village ?? ''),
  );
  const shown = (text: string): void => void screen.getByText(text);
  if (totals) {
    shown(zh.check.spokenTotal({ self: formatDecimal(totals.self), max: formatDecimal(totals.max) }));
    if (totals.declared) screen.getByText(zh.check.declared({ declared: formatDecimal(totals.declared) }));
  } else shown(zh.check.noTotals);
  for (const { title, self, max } of sections)
    shown(zh.check.section({ title, self: formatDecimal(self), max: formatDecimal(max) }));
  const texts = rows().map((row) => row.querySelector('.text')?.textContent ?? '');
  const expected = findings.map((finding) => describeFinding(finding, messagesIn('zh-CN')).message);
  expect([...texts].sort()).toEqual([...expected].sort());
});

test.each(withTable)('%s: as many items lack evidence as the summary counts', async (file) => {
  const gaps = evidenceGaps(assessed(file)).size;
  await renderPane(sample(`收回/${file}`));
  const isScored = assessed(file).scheme !== null;
  if (rows().length > 0 && isScored)
    screen.getByRole('button', {
      name: zh.check.kindCount({ word: messagesIn('zh-CN').kinds.words['no-evidence'], count: String(gaps) }),
    });
});

test('a total that the sheet says otherwise stands beside ours, with the difference', async () => {
  await renderPane(sample('收回/前进村.xlsx'));
  screen.getByText('自评总分 99.5 分，满分 100 分');
  screen.getByText('表上合计 97');
  screen.getByText('差 2.5');
});

test('findings of one item stand together under its name, the worst first', async () => {
  await renderPane(sample('收回/前进村.xlsx'));
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['1.6 问责制度', '合计', '3.3 实名制管理']);
  const group = screen.getByText('3.3 实名制管理').parentElement;
  if (!group) throw new Error('the heading stands in its group');
  expect(within(group).getAllByRole('button')).toHaveLength(2);
});

test('a number or a section shows only its own findings, and all again', async () => {
  const { user } = await renderPane(sample('收回/柳树村.xlsx'));
  expect(rows()).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: '提醒 1' }));
  expect(rows()).toHaveLength(1);
  screen.getByText('只看其中 1 条，共 6 条');
  await user.click(screen.getByRole('button', { name: '看全部问题' }));
  await user.click(screen.getByRole('button', { name: /工资支付保障制度/ }));
  expect(rows().map((row) => row.querySelector('.cell')?.textContent)).toEqual(['L12', 'L13']);
  await user.click(screen.getByRole('button', { name: /缺佐证 2/ }));
  expect(rows()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '漏填 0' }));
  expect(rows()).toHaveLength(0);
  screen.getByText('这一类没有问题。');
});

test('no findings: it says so, keeps the totals, and says what comes next', async () => {
  const { user, pane } = await renderPane(sample('收回/红星村.xlsx'));
  screen.getByText('没有发现问题', { selector: 'h3' });
  screen.getByText('自评总分 99.5 分，满分 100 分');
  await user.click(screen.getByRole('button', { name: '去汇总' }));
  expect(pane.store.get().tab).toBe('summary');
});

test('no score table: what the pane is for, and three ways to begin', async () => {
  const { user, workbook, pane } = await renderPane(sample('收回/龙泉村.xlsx'));
  screen.getByRole('heading', { name: '这份工作簿里没有自评表' });
  await user.click(screen.getByRole('button', { name: '打开示例' }));
  expect(workbook.opened()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '生成模板' }));
  expect(pane.store.get().tab).toBe('templates');
});

test('where Excel opens no workbook from memory, the example is downloaded', async () => {
  const { user, downloads } = await renderPane(sample('收回/龙泉村.xlsx'), {
    abilities: { newWorkbook: false },
  });
  await user.click(screen.getByRole('button', { name: '打开示例' }));
  expect(downloads.map(({ name }) => name)).toEqual(['自评示例.xlsx']);
  expect(screen.queryByRole('button', { name: '选择评分表' })).toBeNull();
});

test('in English the same findings are said in English', async () => {
  await renderPane(sample('收回/前进村.xlsx'), { language: 'en-US' });
  screen.getByText('Self-assessed total 99.5 of 100 points');
  const expected = assessed('前进村.xlsx').findings.map(
    (finding) => describeFinding(finding, messagesIn('en-US')).message,
  );
  const texts = rows().map((row) => row.querySelector('.text')?.textContent ?? '');
  expect([...texts].sort()).toEqual([...expected].sort());
});
