/** The manual's pictures: the pane, the desk edition, and the workbooks as they come out of LibreOffice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOUR_KEY } from '../../src/taskpane/state/tour/controller';
import { SCREENS } from '../../test/browser/support/screens';
import { firstRunIsOver, type Theatre } from '../../test/browser/support/stage';
import { zpt } from '../../test/fixtures/cli';
import { ROOT } from '../build/bundle';
import { builtDesk } from '../build/fresh';
import { launchChromium } from '../chromium';
import { small } from './png';
import { sheetPicture } from './sheet-picture';

export interface Picture {
  readonly name: string;
  /** Writes the picture into the file. */
  readonly take: (file: string, theatre: Theatre) => Promise<void>;
}

/** From here: paths stand in the summary as they were given, and nobody's folders belong in a picture. */
const SAMPLES = path.relative('', path.join(ROOT, 'samples'));
const SCHEME = path.join(SAMPLES, '细则.xlsx');
const RETURNED = path.join(SAMPLES, '收回');
const EVIDENCE = path.join(SAMPLES, '佐证');

/** A screen of the pane; with `alone`, without the workbook beside it. */
function pane(name: string, screen: string, alone = false): Picture {
  return {
    name,
    take: async (file, theatre) => {
      const found = SCREENS.find((one) => one.name === screen);
      if (!found) throw new Error(`There is no screen ${screen}.`);
      const stage = await theatre.stage(found.options);
      await found.reach(stage);
      await stage.settle();
      const part = alone ? stage.page.locator('iframe') : stage.page;
      writeFileSync(file, await small(new Uint8Array(await part.screenshot({ animations: 'disabled' }))));
      await stage.close();
    },
  };
}

/** A page of a workbook, as it prints; `share` keeps the upper part of a page that is not full. */
function sheet(name: string, page: number, workbook: () => Promise<Uint8Array>, share = 1): Picture {
  const take = async (file: string): Promise<void> =>
    writeFileSync(file, await sheetPicture(await workbook(), page, share));
  return { name, take };
}

async function written(...argv: readonly string[]): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-picture-'));
  try {
    const out = path.join(folder, '表.xlsx');
    await zpt(...argv, '--out', out);
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const desk: Picture = {
  name: '单机版-检查',
  take: async (file) => {
    const browser = await launchChromium();
    try {
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      await page.addInitScript(firstRunIsOver, TOUR_KEY);
      await page.goto(pathToFileURL(builtDesk()).href);
      await page.locator('input[aria-label="选择佐证文件夹"]').setInputFiles(EVIDENCE);
      await page.getByText('已读入佐证文件夹').waitFor();
      await page.locator('input[aria-label="选择文件夹"]').setInputFiles(RETURNED);
      await page.locator('input[aria-label="选择考核细则"]').setInputFiles(SCHEME);
      await page.getByText('检查完成，收到').waitFor();
      await page.locator('.desk-villages button', { hasText: '柳树村' }).click();
      await page.locator('.desk-village .finding .row', { hasText: 'E8' }).first().click();
      await page.locator('.desk-grid td[aria-current="location"]').waitFor();
      writeFileSync(file, await small(new Uint8Array(await page.screenshot({ animations: 'disabled' }))));
    } finally {
      await browser.close();
    }
  },
};

/** The sheet 自评表 follows the guide, which fills two pages. */
const SCORES_PAGE = 3;

export const PICTURES: readonly Picture[] = [
  sheet('细则', 1, async () => new Uint8Array(readFileSync(SCHEME))),
  pane('模板', '模板', true),
  sheet('自评表', SCORES_PAGE, async () => new Uint8Array(readFileSync(path.join(RETURNED, '红星村.xlsx')))),
  desk,
  pane('窗格-检查', '检查-有问题'),
  pane('窗格-汇总', '汇总-完成', true),
  pane('出文件', '汇总-文书', true),
  sheet('汇总表', 1, () => written('summarize', RETURNED, '--scheme', SCHEME, '--evidence', EVIDENCE), 0.48),
];
