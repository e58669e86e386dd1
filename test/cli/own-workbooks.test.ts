/** Our own workbooks among those handed in are named for what they are, and counted as nobody's. */
import { renderWorkbook } from '../../src/xlsx/write';
import { checkJson } from '../fixtures/check-schema';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { filledDesign } from '../fixtures/village';

const folder = temporaryFolder();
const inFolder = folder.path('收回');

beforeAll(async () => {
  folder.write('收回/红星村.xlsx', await renderWorkbook(filledDesign()));
  await zpt('summarize', inFolder, '--out', folder.path('收回', '旧汇总.xlsx'));
  await zpt('scheme', 'init', '--out', folder.path('收回', '细则.xlsx'));
});

test('check says what they are, and counts the villages only', async () => {
  const { out, code } = await zpt('check', inFolder);
  expect(out).toContain('这是一份汇总，不是哪个村交的表');
  expect(out).toContain('这是考核细则，不是哪个村交的表');
  expect(out).not.toMatch(/没有找到自评表|没有考核细则/);
  expect(out).toMatch(/共 1 份/);
  const alone = await zpt('check', folder.path('收回', '红星村.xlsx'));
  expect(code).toBe(alone.code);
});

test('the JSON obeys its contract and says it too', async () => {
  const { workbooks } = checkJson((await zpt('check', inFolder, '--json')).out);
  const ids = workbooks.flatMap(({ findings }) => findings.map(({ checkId }) => checkId));
  expect(ids.filter((id) => id === 'not-submission')).toHaveLength(2);
});

test('a new summary has one village, and no file that does not open', async () => {
  const { out } = await zpt('summarize', inFolder, '--out', folder.path('新汇总.xlsx'));
  expect(out).toContain('已汇总 1 份工作簿');
  expect(out).not.toContain('读不了');
});

test('with nothing else in the folder, nothing could be read', async () => {
  folder.write('只有/旧汇总.xlsx', folder.read('收回/旧汇总.xlsx'));
  const { code, err } = await zpt('check', folder.path('只有'));
  expect(code).toBe(2);
  expect(err).toContain('没有一份工作簿读得了');
});
