/** Every screen of the pane and how to come to it: what the accessibility test looks at and the screenshots show. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLES } from '../../fixtures/told';
import type { Stage, StageOptions } from './stage';

export interface Screen {
  /** Also the name of its picture. */
  readonly name: string;
  readonly options: StageOptions;
  readonly reach: (stage: Stage) => Promise<void>;
}

const RETURNED = path.join(SAMPLES, '收回');
const FAULTY = { workbook: '收回/柳树村.xlsx' };
const FOLDER = 'input[aria-label="选择文件夹"]';
const FILES = 'input[aria-label="选择文件"]';

const first = (stage: Stage) => stage.pane.locator('.finding .row').first();

async function collect(stage: Stage): Promise<void> {
  await stage.tab('汇总');
  await stage.pane.locator(FOLDER).setInputFiles(RETURNED);
  await stage.pane.getByText('检查完成，收到').waitFor();
}

export const SCREENS: readonly Screen[] = [
  {
    name: '检查-有问题',
    options: FAULTY,
    reach: async (stage) => {
      await stage.checked();
      await first(stage).click();
    },
  },
  {
    name: '检查-修改前预览',
    options: { workbook: '收回/新桥村.xlsx' },
    reach: async (stage) => {
      await stage.checked();
      await stage.pane.locator('.finding .row', { hasText: 'F12' }).click();
      await stage.button(/改为 6/);
    },
  },
  {
    name: '检查-不算问题',
    options: FAULTY,
    reach: async (stage) => {
      await stage.checked();
      await first(stage).click();
      await stage.button('不算问题…');
    },
  },
  {
    name: '检查-没有问题',
    options: { workbook: '收回/红星村.xlsx' },
    reach: (stage) => stage.checked(),
  },
  {
    name: '检查-标到表上',
    options: FAULTY,
    reach: async (stage) => {
      await stage.checked();
      await stage.unprotect();
      await first(stage).click();
      await stage.button('标到表上');
      await stage.pane.getByText('原来的格式没有改动').waitFor();
    },
  },
  {
    name: '校验结果',
    options: FAULTY,
    reach: async (stage) => {
      await stage.checked();
      await stage.button('标到表上');
      await stage.pane.getByText('已标出').waitFor();
      await stage.page.locator('nav button', { hasText: '校验结果' }).click();
    },
  },
  {
    name: '检查-没有细则',
    options: { workbook: '收回/东风村.xlsx' },
    reach: (stage) => stage.checked(),
  },
  {
    name: '第一次打开',
    options: { workbook: '空白工作簿' },
    reach: (stage) => stage.pane.getByText('这份工作簿里没有自评表').waitFor(),
  },
  {
    name: '第一次打开-引导',
    options: { ...FAULTY, isFirstRun: true },
    reach: async (stage) => {
      await stage.checked();
      await stage.pane.getByText('不再显示').waitFor();
    },
  },
  {
    name: '帮助',
    options: FAULTY,
    reach: async (stage) => {
      await stage.checked();
      await first(stage).click();
      await stage.button('这是什么问题？');
      await stage.pane.getByText('为什么查').waitFor();
    },
  },
  {
    name: '出错-正在输入',
    options: FAULTY,
    reach: async (stage) => {
      await stage.checked();
      await stage.page.locator('td[data-at="4,7"]').dblclick();
      await stage.button(/重新检查/);
      await stage.pane.getByText('请先按回车').waitFor();
    },
  },
  {
    name: '版本太旧',
    options: { ...FAULTY, profile: 'excel-2016' },
    reach: (stage) => stage.pane.getByText('这个版本的 Excel 太旧').waitFor(),
  },
  {
    name: '汇总-开始',
    options: { workbook: '细则.xlsx' },
    reach: async (stage) => {
      await stage.checked();
      await stage.tab('汇总');
    },
  },
  {
    name: '汇总-正在检查',
    options: { workbook: '细则.xlsx' },
    reach: async (stage) => {
      await stage.checked();
      await stage.tab('汇总');
      const buffer = readFileSync(path.join(RETURNED, '红星村.xlsx'));
      const file = (at: number) => ({
        name: `村${String(at)}.xlsx`,
        mimeType: 'application/octet-stream',
        buffer,
      });
      await stage.pane.locator(FILES).setInputFiles(Array.from({ length: 400 }, (_, at) => file(at)));
      await stage.pane.getByText(/正在检查第 [2-9]\d 份/).waitFor();
    },
  },
  { name: '汇总-完成', options: { workbook: '细则.xlsx' }, reach: collect },
  {
    name: '汇总-与往年比',
    options: { workbook: '细则.xlsx' },
    reach: async (stage) => {
      await collect(stage);
      await stage.pane.getByText('与往年比').click();
      await stage.pane
        .locator('input[aria-label="选往年的文件"]')
        .setInputFiles(['红星村', '白马村'].map((name) => path.join(RETURNED, `${name}.xlsx`)));
      await stage.pane.getByText('正在与 2022 年比').scrollIntoViewIfNeeded();
    },
  },
  {
    name: '汇总-文书',
    options: { workbook: '细则.xlsx' },
    reach: async (stage) => {
      await collect(stage);
      await stage.pane.getByText('生成文书').click();
      await stage.pane.getByRole('button', { name: '下载文书' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: '汇总-写到工作簿',
    options: { workbook: '细则.xlsx' },
    reach: async (stage) => {
      await collect(stage);
      await stage.button('写到当前工作簿');
      await stage.pane.getByText('已写到当前工作簿').waitFor();
    },
  },
  {
    name: '汇总-图表',
    options: { workbook: '细则.xlsx' },
    reach: async (stage) => {
      await collect(stage);
      await stage.button('写到当前工作簿');
      await stage.pane.getByText('已写到当前工作簿').waitFor();
      await stage.drawn();
      await stage.page.locator('.chart').evaluate((chart) => chart.scrollIntoView({ block: 'end' }));
    },
  },
  {
    name: '模板',
    options: { workbook: '空白工作簿' },
    reach: async (stage) => {
      await stage.checked();
      await stage.tab('模板');
    },
  },
  {
    name: '模板-检查细则',
    options: { workbook: '细则.xlsx' },
    reach: async (stage) => {
      await stage.checked();
      await stage.edit('细则', 'F6', '六分');
      await stage.tab('模板');
      await stage.button('检查细则');
      await stage.pane.getByText(/^填错 \d+ 处，提醒/).waitFor();
    },
  },
];
