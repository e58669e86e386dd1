/** A clerk mends what was found: a scheme chosen by hand, a fix with preview and undo, a waiver, a result that is out of date. */
import path from 'node:path';
import { PROFILES } from '../excel-host/engine/profiles';
import { SAMPLES } from '../fixtures/told';
import type { HostWindow } from './support/host-window';
import { expectSameAsTold } from './support/same';
import { describeInBrowser, PATIENCE } from './support/in-browser';
import type { Stage } from './support/stage';

jest.setTimeout(PATIENCE);

const SCHEME = path.join(SAMPLES, '细则.xlsx');

/** Opens the finding whose text this is. */
const finding = (stage: Stage, text: string) =>
  stage.pane.locator('.finding .row', { hasText: text }).first();

describeInBrowser('mending', (open) => {
  test.each(Object.keys(PROFILES))(
    '%s: a scheme is chosen, a wrong entry mended by one click, checked again, and brought back',
    async (profile) => {
      const stage = await open({ workbook: '收回/东风村.xlsx', profile });
      await stage.checked();
      await stage.pane.locator('input[aria-label="选择考核细则"]').setInputFiles(SCHEME);
      await stage.pane.getByText('按“', { exact: false }).first().waitFor();
      await expectSameAsTold(stage, '收回/东风村.xlsx', '--scheme', SCHEME);

      const before = await stage.snapshot();
      const findings = await stage.findings();
      await finding(stage, '4分').click();
      const selected = await stage.selection();
      await stage.button('改为 4 分');
      await stage.pane.getByRole('group', { name: '将要修改' }).getByText('“4分”改为“4”').waitFor();
      expect(await stage.snapshot()).toEqual(before);
      await stage.button('照此修改');
      await stage.pane.getByText('并重新检查。').waitFor();
      const [sheet = '', cell = ''] = selected.split('!');
      expect((await stage.cells(sheet))?.[cell]?.value).toBe(4);
      expect((await stage.findings()).join('\n')).not.toContain('4分');

      await stage.button('撤销修改');
      await stage.pane.getByText('已恢复为修改前的内容').waitFor();
      expect(await stage.snapshot()).toEqual(before);
      expect(await stage.findings()).toEqual(findings);
    },
  );

  test.each(Object.keys(PROFILES))(
    '%s: a finding is waived with a reason, which the workbook keeps, and counted again',
    async (profile) => {
      const stage = await open({ workbook: '收回/柳树村.xlsx', profile });
      await stage.checked();
      const findings = await stage.findings();
      await finding(stage, '自评 3 分').click();
      await stage.button('不算问题…');
      await stage.pane.getByLabel('不算问题的理由').fill('文件在乡里<b>');
      await stage.button('确定');
      await stage.pane.getByText('已记为不算问题。').waitFor();
      expect(await stage.findings()).toHaveLength(findings.length - 1);
      expect(JSON.stringify(await stage.snapshot())).toContain('文件在乡里');
      await stage.button(/重新检查/);
      await stage.pane.getByText('不算问题的 1 条').click();
      await stage.pane.getByText('理由：文件在乡里<b>').waitFor();
      await stage.button('重新算作问题');
      await stage.pane.getByText('已重新算作问题。').waitFor();
      expect(await stage.findings()).toEqual(findings);
    },
  );

  test.each(Object.keys(PROFILES))(
    '%s: typing into a cell makes the result old; one key checks again',
    async (profile) => {
      const stage = await open({ workbook: '收回/柳树村.xlsx', profile });
      await stage.checked();
      await stage.page.locator('td[data-at="4,11"]').dblclick();
      await stage.page.keyboard.type('1.1-1');
      await stage.page.keyboard.press('Enter');
      await stage.pane.getByText('可能已过期').waitFor();
      await stage.pane.locator('.finding .row').first().focus();
      await stage.page.keyboard.press('F5');
      await stage.pane.getByText('可能已过期').waitFor({ state: 'detached' });
      expect((await stage.findings()).join('\n')).toContain('1.1-1');
    },
  );

  test('the ribbon checks, clears the marks and opens the summary in the one pane', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx', profile: 'excel-2024' });
    await stage.checked();
    await stage.unprotect();
    const before = await stage.snapshot();
    const ribbon = stage.page.getByRole('toolbar', { name: '自评通' });
    await stage.button('标到表上');
    await stage.pane.getByText('原来的格式没有改动').waitFor();
    await ribbon.getByRole('button', { name: '清除标记' }).click();
    await stage.pane.getByText('工作簿和标记以前一样').waitFor();
    expect(await stage.snapshot()).toEqual(before);
    await ribbon.getByRole('button', { name: '汇总' }).click();
    await stage.pane.getByRole('tab', { name: '汇总', selected: true }).waitFor();
    await stage.edit('自评表', 'J5', 2);
    await ribbon.getByRole('button', { name: '检查' }).click();
    await stage.pane.getByRole('tab', { name: '检查', selected: true }).waitFor();
    await stage.pane.getByText('自评总分 96.5 分，满分 100 分').waitFor();
    const told = await stage.page.evaluate(() => (window as unknown as HostWindow).standIn.frame.finished);
    expect(told).toEqual(['zptClear', 'zptSummary', 'zptCheck']);
  });

  test('a command that comes as an action, as a shortcut does, works as well', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx' });
    await stage.checked();
    await stage.page.evaluate(() => (window as unknown as HostWindow).standIn.shortcut('zptSummary'));
    await stage.pane.getByRole('tab', { name: '汇总', selected: true }).waitFor();
  });

  test('the pane speaks English where Office does', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx', language: 'en-US' });
    await stage.pane.getByRole('tab', { name: 'Check' }).waitFor();
    await expect(stage.pane.locator('html').getAttribute('lang')).resolves.toBe('en-US');
  });
});
