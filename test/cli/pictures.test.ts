/** Photographs in evidence folders, from the disk to what the command says. */
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { asJpeg, photograph } from '../fixtures/pictures';

jest.setTimeout(120_000);

const folder = temporaryFolder();

beforeAll(async () => {
  folder.write('村名单.txt', '红星村\n东风村\n');
  await zpt('template', '--villages', folder.path('村名单.txt'), '--out', folder.path('收回'));
  folder.write('佐证/红星村/2.1/照片.jpg', await asJpeg(photograph(1), 90));
  folder.write('佐证/东风村/2.1/现场.jpg', await asJpeg(photograph(1, 120, 90), 60));
  folder.write('佐证/东风村/2.1/坏.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
});

const check = (...more: readonly string[]) =>
  zpt('check', folder.path('收回'), '--evidence', folder.path('佐证'), ...more);

test('check says which photographs look nearly the same, that it is a hint, and nothing of what it cannot look at', async () => {
  const { out } = await check();
  expect(out).toMatch(/（试行）.*图片“2\.1\/照片\.jpg”和东风村的“2\.1\/现场\.jpg”看上去几乎一样/);
  expect(out).toMatch(/图片“2\.1\/现场\.jpg”和红星村的“2\.1\/照片\.jpg”看上去几乎一样/);
  expect(out).toContain('这只是线索，不能断定');
  expect(out).not.toContain('“2.1/坏.jpg”和');
});

test('--pictures off does not look at them', async () => {
  const { out } = await check('--pictures', 'off');
  expect(out).not.toContain('几乎一样');
});

test('--pictures takes on, off or all', async () => {
  const { code, err } = await check('--pictures', '50');
  expect(code).toBe(2);
  expect(err).toContain('--pictures 只能是 on、off 或 all');
});
