/** A clerk with one village's workbook: check, go to a finding, mark, unmark. The built files, in every Excel. */
import { PROFILES } from '../excel-host/engine/profiles';
import { expectSameAsTold } from './support/same';
import { describeInBrowser, PATIENCE } from './support/in-browser';
import type { Stage } from './support/stage';

jest.setTimeout(PATIENCE);

async function markAndUnmark(stage: Stage): Promise<void> {
  const unmarked = await stage.snapshot();
  await stage.button('标到表上');
  await stage.pane.getByText('原来的格式没有改动').waitFor();
  expect(await stage.snapshot()).not.toEqual(unmarked);
  expect(await stage.sheetNames()).toContain('校验结果');
  await stage.page.locator('nav button', { hasText: '自评表' }).click();
  const cell = stage.page.locator('td[data-at="4,11"]');
  await expect(cell.getAttribute('style')).resolves.toContain('background');
  await stage.button('清除标记');
  await stage.pane.getByText('工作簿和标记以前一样').waitFor();
  expect(await stage.snapshot()).toEqual(unmarked);
}

describeInBrowser('one village', (open) => {
  describe.each(Object.keys(PROFILES))('in %s', (profile) => {
    it('is checked as the command line checks it, marked, and unmarked as if nothing had been', async () => {
      const stage = await open({ workbook: '收回/柳树村.xlsx', profile });
      await stage.checked();
      await expectSameAsTold(stage, '收回/柳树村.xlsx');

      const before = await stage.snapshot();
      await stage.pane.locator('.finding .row').first().click();
      await expect(stage.selection()).resolves.toBe('自评表!L5');
      expect(await stage.snapshot()).toEqual(before);

      // As the village hands it in, its sheets protected; then unprotected, when remarks stand beside the cells as well.
      await markAndUnmark(stage);
      await stage.unprotect();
      await markAndUnmark(stage);
    });
  });
});
