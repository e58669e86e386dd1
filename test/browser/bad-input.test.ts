/** What a clerk's workbook or Excel itself may do to the pane: a plain message, nothing executed, no hang, nothing lost. */
import type { HostWindow } from './support/host-window';
import { describeInBrowser, PATIENCE } from './support/in-browser';
import { sampleBytes, type Stage } from './support/stage';

jest.setTimeout(PATIENCE);

const HOSTILE = '<img src=x onerror="window.hacked = 1">';

const isHacked = (stage: Stage): Promise<boolean> => stage.pane.evaluate(() => 'hacked' in window);
const images = (stage: Stage): Promise<number> => stage.pane.locator('img').count();

/** Runs something on Excel's side. */
const inExcel = (stage: Stage, work: (engine: HostWindow['standIn']['engine']) => void): Promise<void> =>
  stage.page.evaluate(`(${work.toString()})(window.standIn.engine)`) as Promise<void>;

describeInBrowser('bad input', (open) => {
  test('markup in cells is text, in the pane and in the marks', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx' });
    await stage.checked();
    await stage.unprotect();
    await stage.edit('自评表', 'B2', HOSTILE);
    await stage.edit('自评表', 'L13', HOSTILE);
    await stage.edit('自评表', 'J6', HOSTILE);
    await stage.button(/重新检查/);
    await stage.pane.getByRole('heading', { level: 2 }).getByText('<img src=x').waitFor();
    for (const row of await stage.pane.locator('.finding .row').all()) await row.click();
    await stage.button('标到表上');
    await stage.pane.getByText('原来的格式没有改动').waitFor();
    expect(JSON.stringify(await stage.cells('校验结果'))).toContain('<img src=x');
    expect(await images(stage)).toBe(0);
    expect(await isHacked(stage)).toBe(false);
  });

  test('a workbook without a score table is welcomed with ways to begin', async () => {
    const stage = await open({ workbook: '空白工作簿' });
    await stage.pane.getByRole('heading', { name: '这份工作簿里没有自评表' }).waitFor();
    await stage.button('打开示例');
    await stage.page.waitForFunction(
      () => (window as unknown as HostWindow).standIn.engine.opened.length === 1,
    );
    await stage.button('生成模板');
    await stage.pane.getByRole('tab', { name: '模板', selected: true }).waitFor();
  });

  test('a protected sheet stays protected: the fix says so, the findings are listed all the same', async () => {
    const stage = await open({ workbook: '收回/新桥村.xlsx' });
    await stage.checked();
    await inExcel(stage, (engine) => engine.protect('自评表'));
    const before = await stage.snapshot();
    await stage.pane.locator('.finding .row', { hasText: 'F12' }).click();
    await stage.button(/改为 6/);
    await stage.button('照此修改');
    await stage.pane.getByRole('alert').getByText('受保护').waitFor();
    expect(await stage.snapshot()).toEqual(before);
    await stage.button('标到表上');
    await stage.pane.getByText('受保护，上面的单元格没有标颜色').waitFor();
    await stage.button('清除标记');
    await stage.pane.getByText('工作簿和标记以前一样').waitFor();
    expect(await stage.snapshot()).toEqual(before);
  });

  test('a workbook whose structure is protected gets no sheet, and says why', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx', profile: 'excel-2021' });
    await stage.checked();
    await inExcel(stage, ({ model }) => {
      model.isProtected = true;
    });
    const before = await stage.snapshot();
    await stage.button('标到表上');
    await stage.pane.getByRole('alert').getByText('结构受保护').waitFor();
    expect(await stage.snapshot()).toEqual(before);
  });

  test('while a cell is typed into, the pane asks for Enter, and goes on after it', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx' });
    await stage.checked();
    await stage.page.locator('td[data-at="4,11"]').dblclick();
    await stage.page.keyboard.type('1.2-1');
    await stage.button(/重新检查/);
    await stage.pane.getByRole('alert').getByText('请先按回车').waitFor();
    await stage.page.getByRole('textbox', { name: 'L5' }).press('Enter');
    await stage.button('再试一次');
    await stage.pane.getByRole('alert').getByText('请先按回车').waitFor({ state: 'detached' });
    expect((await stage.cells('自评表'))?.['L5']?.value).toBe('1.2-1');
  });

  test('files that are no workbooks are named with the reason while the rest go on', async () => {
    const stage = await open({ workbook: '细则.xlsx' });
    await stage.tab('汇总');
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
    await stage.pane
      .locator('input[aria-label="选择文件"]')
      .setInputFiles([
        file('照片<img src=x onerror=hacked=1>.xlsx', Buffer.from('JFIF not a zip at all')),
        file('空.xlsx', Buffer.alloc(0)),
        file('半份.xlsx', Buffer.from(sampleBytes('收回/红星村.xlsx').slice(0, 9000))),
        file('红星村.xlsx', Buffer.from(sampleBytes('收回/红星村.xlsx'))),
      ]);
    await stage.pane.getByText('打不开 3 份').waitFor();
    await stage.pane.getByText('收到 1 份').first().waitFor();
    await stage.pane.getByText('照片<img').waitFor();
    expect(await images(stage)).toBe(0);
    expect(await isHacked(stage)).toBe(false);
  });

  test('Excel closed while marks are written: a message, and the pane still answers', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx' });
    await stage.checked();
    // The search for earlier marks is answered, the writing is not.
    await inExcel(stage, (engine) => {
      const answer = engine.answer.bind(engine);
      let batches = 0;
      engine.answer = (request, flags) => {
        batches += 1;
        if (batches === 2) engine.close();
        return answer(request, flags);
      };
    });
    await stage.button('标到表上');
    const message = await stage.pane.getByRole('alert').locator('p').first().textContent();
    expect(message).toMatch(/请/);
    expect(message).not.toMatch(/undefined|null|未知/);
    await stage.tab('汇总');
    await stage.pane.getByRole('button', { name: '选择文件', exact: true }).waitFor();
  });

  test('Excel that says nothing any more is given up on', async () => {
    const stage = await open({
      workbook: '收回/柳树村.xlsx',
      // Two minutes pass in no time once the pane waits.
      prepare: (page) =>
        page.addInitScript(() => {
          const { setTimeout: later } = window;
          Object.assign(window, {
            setTimeout: (work: () => void, wait = 0) => later(work, wait >= 60_000 ? wait / 100 : wait),
          });
        }),
    });
    await stage.checked();
    await inExcel(stage, (engine) => engine.close({ silent: true }));
    await stage.button('标到表上');
    await stage.pane.getByRole('alert').getByText('Excel 没有回应').waitFor();
  });

  test('an Excel that is too old is told so, in place of the pane', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx', profile: 'excel-2016' });
    await stage.pane.getByRole('heading', { name: '这个版本的 Excel 太旧' }).waitFor();
  });

  test('a sheet of 50,000 rows is checked and marked', async () => {
    const stage = await open({ workbook: '收回/柳树村.xlsx', profile: 'excel-web' });
    await stage.checked();
    await stage.unprotect();
    await inExcel(stage, (engine) => {
      const { cells } = engine.sheet('佐证清单');
      for (let row = 300; row < 50_000; row++)
        for (let column = 0; column < 3; column++)
          cells.set(row * 16_384 + column, { value: `9.${String(row)}` });
    });
    const syncs = (): Promise<number> =>
      stage.page.evaluate(() => (window as unknown as HostWindow).standIn.engine.counts.syncs);
    await stage.edit('自评表', 'J5', 2);
    await stage.button(/重新检查/);
    await stage.pane.getByText('自评总分 96.5 分，满分 100 分').waitFor();
    const before = await syncs();
    await stage.button('标到表上');
    await stage.pane.getByText('原来的格式没有改动').waitFor();
    expect((await syncs()) - before).toBeLessThan(12);
  });

  test('the page of the pane allows no script but its own, and no address but its own', async () => {
    const stage = await open({ workbook: '收回/红星村.xlsx' });
    await stage.checked();
    const policy = await stage.pane.locator('meta[http-equiv]').first().getAttribute('content');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(stage.requests.length).toBeGreaterThan(5);
  });
});
