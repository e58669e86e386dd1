import packageJson from '../../package.json';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';

const folder = temporaryFolder();

test('--help and --version, in either language', async () => {
  expect(await zpt('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  const chinese = await zpt('--help');
  const english = await zpt('--help', '--lang', 'en-US');
  expect([chinese.code, english.code]).toEqual([0, 0]);
  expect(chinese.out).toContain('用法：zpt');
  expect(english.out).toContain('Usage: zpt');
  for (const command of [
    'scheme init',
    'scheme check',
    'template',
    'check',
    'summarize',
    'evidence register',
  ]) {
    expect(chinese.out).toContain(`zpt ${command}`);
    expect(english.out).toContain(`zpt ${command}`);
  }
  // Without a word one wants to know what there is.
  expect(await zpt()).toEqual(chinese);
});

test.each<[string, readonly string[], RegExp]>([
  ['an unknown command', ['chek', 'x.xlsx'], /没有“chek”这个命令/],
  ['half a command', ['scheme'], /没有“scheme”这个命令/],
  ['half a command of two', ['evidence'], /没有“evidence”这个命令/],
  ['no folder', ['evidence', 'register', '--out', 'x.xlsx'], /后面要给出文件夹/],
  ['an unknown option', ['check', 'x.xlsx', '--foo'], /没有 --foo 这个选项/],
  ['an option of another command', ['scheme', 'check', 'x.xlsx', '--out', 'y'], /没有 --out 这个选项/],
  ['an option without its value', ['check', 'x.xlsx', '--scheme'], /--scheme 后面要给出值/],
  ['a missing option', ['template', '--villages', 'v.txt'], /要给出 --out/],
  ['an empty option', ['template', '--out', ''], /要给出 --out/],
  ['no path', ['check'], /后面要给出文件或文件夹/],
  ['too many schemes', ['scheme', 'check', 'a.xlsx', 'b.xlsx'], /后面要给出一份考核细则/],
  ['a path where none belongs', ['template', 'x', '--out', 'y'], /选项不对：x/],
  ['an unknown language', ['check', 'x.xlsx', '--lang', 'fr'], /没有“fr”这种语言/],
])('%s is wrong usage: told in one sentence, exit code 2', async (_title, argv, says) => {
  const { code, out, err } = await zpt(...argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
  expect(err).toContain('zpt --help');
  expect(err.trim().split('\n')).toHaveLength(2);
});

test('wrong usage in English', async () => {
  const { err } = await zpt('check', '--lang', 'en-US');
  expect(err).toContain('check needs files or folders');
});

test('files that are not there, and folders without workbooks', async () => {
  const missing = await zpt('check', folder.path('没有.xlsx'));
  expect(missing.code).toBe(2);
  expect(missing.out).toContain('找不到这个文件');
  folder.write('空/说明.txt', '这里没有工作簿');
  const empty = await zpt('check', folder.path('空'));
  expect(empty).toMatchObject({ code: 2, out: '' });
  expect(empty.err).toContain('里没有工作簿');
  const evidence = await zpt('check', folder.path('空'), '--evidence', folder.path('没有'));
  expect(evidence).toMatchObject({ code: 2, out: '' });
  expect(evidence.err).toContain('找不到佐证文件夹');
});
