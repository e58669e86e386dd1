/** The bundle: one file that is command line and worker. */
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { renderWorkbook } from '../../src/xlsx/write';
import { checkJson } from '../fixtures/check-schema';
import { temporaryFolder } from '../fixtures/folder';
import { SAMPLES } from '../fixtures/told';
import { filledDesign } from '../fixtures/village';

const folder = temporaryFolder();
const ROOT = path.resolve(__dirname, '../..');

function call(program: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [folder.path(program), ...argv], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  const script = path.join(ROOT, 'test/cli/planted/bundle.ts');
  execFileSync(process.execPath, ['--import', 'tsx', script, folder.path()], { cwd: ROOT, stdio: 'pipe' });
}, 480_000);

test('it is one file, and reads the samples', () => {
  expect(folder.list()).toEqual(['planted.cjs', 'zpt.cjs']);
  const { code, out, err } = call('zpt.cjs', 'check', path.join(SAMPLES, '收回'), '--json');
  expect([code, err]).toEqual([1, '']);
  expect(checkJson(out).workbooks.filter(({ readable }) => readable).length).toBeGreaterThan(8);
}, 150_000);

test.each([
  ['没完', ['--timeout', '1'], '读了太久'],
  ['太重', [], '占用太多内存'],
])(
  '%s: it is stopped, the next one is read',
  async (name, options, says) => {
    const good = await renderWorkbook(filledDesign());
    folder.write(`${name}/1${name}.xlsx`, good);
    folder.write(`${name}/2红星村.xlsx`, good);
    const { code, out, err } = call('planted.cjs', 'check', folder.path(name), ...options);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(says);
    expect(out).toMatch(/红星村　.*2红星村\.xlsx/);
  },
  150_000,
);
