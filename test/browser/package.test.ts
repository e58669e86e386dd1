/** The package as it is installed: its site on nginx with its configuration runs the pane, and leads an old Excel further. */
import { request } from 'node:https';
import { nginxPath } from '../../scripts/nginx';
import { describeInBrowser, PATIENCE } from './support/in-browser';
import { startPackagedSite } from './support/nginx';
import { expectSameAsTold } from './support/same';
import type { Stage } from './support/stage';

jest.setTimeout(PATIENCE);

const OLD = 'excel-2016';
const OPEN_DESK = '打开单机版';

/** The headers of a file of the site. */
async function headersOf(stage: Stage, name: string): Promise<Readonly<Record<string, unknown>>> {
  const url = new URL(name, new URL('../', stage.page.url()));
  return new Promise((resolve, reject) => {
    request(url, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, ...answer.headers });
    })
      .on('error', reject)
      .end();
  });
}

/** The page that a click opens, once it shows the desk edition. */
async function deskAfter(stage: Stage, click: () => Promise<void>): Promise<string> {
  const opening = stage.page.context().waitForEvent('page');
  await click();
  const desk = await opening;
  const errors: string[] = [];
  desk.on('pageerror', ({ message }) => errors.push(message));
  // In the language of the browser, which is not Excel's.
  await desk.locator('.desk-bar h1').waitFor();
  const url = desk.url();
  await desk.close();
  expect(errors).toEqual([]);
  return url;
}

if (nginxPath() === null) test.skip('the packaged site on nginx', () => undefined);
else
  describeInBrowser(
    'the packaged site on nginx',
    (open) => {
      test('the pane checks a workbook as the command line does', async () => {
        const stage = await open({ workbook: '收回/柳树村.xlsx' });
        await stage.checked();
        await expectSameAsTold(stage, '收回/柳树村.xlsx');
        expect(stage.pane.url()).toMatch(/^https:\/\/localhost:\d+\/zipingtong\/taskpane\.html/);
      });

      test('what loads late is found too, to be kept for good: templates are written', async () => {
        const stage = await open({ workbook: '细则.xlsx' });
        await stage.checked();
        await stage.tab('模板');
        await stage.button('在新窗口生成');
        await stage.page.getByText('在新窗口打开了一份工作簿').waitFor();
        const late = stage.requests.find((url) => url.includes('/parts/'));
        if (late === undefined) throw new Error('nothing loaded late');
        expect(await headersOf(stage, late)).toMatchObject({
          status: 200,
          'cache-control': 'public, max-age=31536000, immutable',
        });
      });

      test('every file says what it is, how long it keeps, and who may read it', async () => {
        const stage = await open({ workbook: '收回/红星村.xlsx' });
        await stage.checked();
        expect(await headersOf(stage, 'taskpane.html')).toMatchObject({
          status: 200,
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
        });
        expect(await headersOf(stage, 'functions.js')).toMatchObject({
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'no-cache',
        });
        for (const language of ['zh-CN', 'en-US'])
          expect(await headersOf(stage, `functions.${language}.json`)).toMatchObject({
            'content-type': 'application/json; charset=utf-8',
            'access-control-allow-origin': '*',
          });
        const page = await headersOf(stage, 'taskpane.html');
        expect(page).not.toHaveProperty('access-control-allow-origin');
        expect(page).not.toHaveProperty('x-frame-options');
      });

      test('an Excel without what we need says so, one click from the desk edition', async () => {
        const stage = await open({ workbook: '收回/柳树村.xlsx', profile: OLD });
        await stage.pane.getByText('这个版本的 Excel 太旧').waitFor();
        const link = stage.pane.getByRole('link', { name: OPEN_DESK });
        const url = await deskAfter(stage, () => link.click());
        expect(url).toMatch(/^https:\/\/localhost:\d+\/zipingtong\/zipingtong\.html$/);
        await stage.pane.getByText(url).waitFor();
      });

      test('a browser too old for the scripts shows the page’s own sentence, without an error and with the same link', async () => {
        const stage = await open({
          workbook: '收回/柳树村.xlsx',
          profile: OLD,
          prepare: (page) =>
            page.addInitScript(() => {
              // What start.js asks for; only the pane's frame is old.
              if (location.pathname.endsWith('/taskpane.html')) Reflect.deleteProperty(Object, 'hasOwn');
            }),
        });
        const link = stage.pane.getByRole('link', { name: OPEN_DESK });
        await link.waitFor();
        expect(await stage.pane.locator('.no-script').innerText()).toContain('这个版本的 Excel 太旧');
        await deskAfter(stage, () => link.click());
        expect(await stage.pane.evaluate(() => document.scripts.length)).toBeLessThan(6);
        expect(await stage.pane.locator('script[src*="taskpane.js"]').count()).toBe(0);
      });
    },
    startPackagedSite,
  );
