import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { evidenceFolderFor, readEvidenceFolder } from '../../src/files/evidence';
import { temporaryFolder } from '../fixtures/folder';

const folder = temporaryFolder();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the folder of a village goes by its name or another name of it; spaces and full width do not matter', async () => {
  folder.write('佐证/红星村/a.txt', 'a');
  folder.write('佐证/１号 村/a.txt', 'a');
  folder.write('佐证/东风社区/a.txt', 'a');
  folder.write('佐证/柳树村', 'a file, no folder');
  const root = folder.path('佐证');
  expect(await evidenceFolderFor(root, ['红星村'])).toBe(folder.path('佐证', '红星村'));
  expect(await evidenceFolderFor(root, ['1号村'])).toBe(folder.path('佐证', '１号 村'));
  expect(await evidenceFolderFor(root, ['东风村', '东风社区'])).toBe(folder.path('佐证', '东风社区'));
  expect(await evidenceFolderFor(root, ['柳树村'])).toBeNull();
  expect(await evidenceFolderFor(root, ['..'])).toBeNull();
  expect(await evidenceFolderFor(folder.path('没有'), ['红星村'])).toBeNull();
});

test('every file below the folder, with its size, kind and SHA-256; what programs leave behind is left out', async () => {
  folder.write('村/1.2/会议记录.pdf', '%PDF-1.7 x');
  folder.write('村/1.2/深/更深/照片.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
  folder.write('村/空.pdf', '');
  folder.write('村/Thumbs.db', 'x');
  folder.write('村/.DS_Store', 'x');
  folder.write('村/~$台账.xlsx', 'x');
  const { files } = await readEvidenceFolder(folder.path('村'));
  expect(files.map(({ path, size, kind }) => [path, size, kind])).toEqual([
    ['1.2/会议记录.pdf', 10, 'pdf'],
    ['1.2/深/更深/照片.jpg', 4, 'jpeg'],
    ['空.pdf', 0, 'unknown'],
  ]);
  expect(files[0]?.sha256).toBe(sha256('%PDF-1.7 x'));
});

test('a file larger than one piece is hashed whole', async () => {
  const text = 'x'.repeat((1 << 20) + 7);
  folder.write('大/视频.txt', text);
  const { files } = await readEvidenceFolder(folder.path('大'));
  expect(files).toEqual([{ path: '视频.txt', size: text.length, kind: 'text', sha256: sha256(text) }]);
});

test('links are not followed: they may lead out of the folder', async () => {
  folder.write('别处/秘密.pdf', '%PDF-1.7 secret');
  folder.write('有链接/a.txt', 'a');
  symlinkSync(folder.path('别处'), folder.path('有链接', '文件夹'));
  symlinkSync(folder.path('别处', '秘密.pdf'), folder.path('有链接', '秘密.pdf'));
  const { files } = await readEvidenceFolder(folder.path('有链接'));
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(await readEvidenceFolder(folder.path('没有'))).toEqual({ files: [] });
});
