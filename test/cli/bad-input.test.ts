/** Whatever comes back from the villages: a plain sentence with the cause and the remedy, and the batch goes on. */
import { symlinkSync } from 'node:fs';
import * as SheetJS from '@e965/xlsx';
import { encryptedWorkbook } from '../../scripts/samples/encrypted';
import { messagesIn } from '../../src/core/messages';
import { builtinScheme } from '../../src/core/scheme/builtin';
import type { Scheme } from '../../src/core/scheme/types';
import { schemeWorkbook } from '../../src/core/sheets/scheme';
import { renderWorkbook } from '../../src/xlsx/write';
import { checkJson } from '../fixtures/check-schema';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { filledDesign } from '../fixtures/village';
import { workbookZip, zipOf } from '../fixtures/workbook-zip';

const folder = temporaryFolder();
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
/** An old workbook with one sheet that is none of ours. */
function blank(): Uint8Array {
  const book = SheetJS.utils.book_new(SheetJS.utils.aoa_to_sheet([['白纸']]), '白纸');
  return new Uint8Array(SheetJS.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
}

function ole(stream: string): Uint8Array {
  const container = SheetJS.CFB.utils.cfb_new();
  SheetJS.CFB.utils.cfb_add(container, `/${stream}`, new Uint8Array(5000));
  return new Uint8Array(SheetJS.CFB.write(container, { type: 'array' }) as ArrayBuffer);
}

let good: Uint8Array;
let bomb: Uint8Array;

beforeAll(async () => {
  good = await renderWorkbook(filledDesign());
  bomb = workbookZip('', { 'xl/worksheets/sheet1.xml': new Uint8Array(64 << 20) });
});

const CASES: readonly (readonly [string, string, () => Uint8Array, RegExp])[] = [
  ['encrypted', '加密.xlsx', encryptedWorkbook, /已加密.*取消密码/s],
  ['truncated', '半截.xlsx', () => good.subarray(0, good.length - 4000), /不完整.*重新/s],
  ['empty', '空.xlsx', () => new Uint8Array(), /0 字节/],
  ['another format', '照片.xlsx', () => latin('\xff\xd8\xff\xe0'), /不是 Excel 工作簿/],
  ['.xls without our table', '旧.xls', blank, /没有找到自评表.*旧格式.*另存/s],
  ['.et without our table', '旧.et', blank, /没有找到自评表.*旧格式.*另存/s],
  ['.xls cut short', '半截.xls', () => blank().subarray(0, 2000), /不完整.*重新/s],
  ['rights management', '限制.xlsx', () => ole('\tDRMContent'), /权限管理.*限制访问/s],
  ['encrypting software', '密文.xlsx', () => latin('%TSD-Header-###%\x01'), /加密软件.*解密/s],
  ['a web page named .xls', '导出.xls', () => latin('<html><table><tr><td>1'), /网页.*另存/s],
  ['an archive named .xlsx', '打包.xlsx', () => latin('Rar!\x1a\x07'), /压缩包.*解压/s],
  ['a bomb', '炸弹.xlsx', () => bomb, /大得不正常/],
  ['no workbook inside', '压缩包.xlsx', () => zipOf({ '红星村.txt': 'x' }), /不是 Excel 工作簿/],
  ['no table', '白纸.xlsx', () => workbookZip('<sheetData/>'), /没有找到自评表/],
];

const READABLE: ReadonlySet<string> = new Set(['白纸.xlsx', '旧.xls', '旧.et']);

test.each(CASES)('%s', async (_title, name, bytes, says) => {
  const { code, out, err } = await zpt('check', folder.write(name, bytes()));
  // A workbook without our table was read; the others were not.
  expect(code).toBe(READABLE.has(name) ? 1 : 2);
  expect(out).toMatch(says);
  expect(out).toContain('怎么改：');
  expect(`${out}${err}`).not.toMatch(/undefined|null|Error|    at /);
});

test('the batch goes on: every file is told, the good one is assessed, nothing in the folder is changed', async () => {
  for (const [, name, bytes] of CASES) folder.write(`一批/${name}`, bytes());
  folder.write('一批/红星村.xlsx', good);
  folder.write('一批/~$红星村.xlsx', 'lock file of an open workbook');
  folder.write('一批/说明.txt', 'no workbook');
  symlinkSync(folder.path('没有这个文件'), folder.path('一批', '断了.xlsx'));
  const names = folder.list('一批');
  const { code, out } = await zpt('check', folder.path('一批'), '--json');
  const { workbooks } = checkJson(out);
  expect(code).toBe(1);
  expect(workbooks).toHaveLength(CASES.length + 2);
  const villages = workbooks.filter(({ readable }) => readable).map(({ village }) => village);
  expect([...villages].sort()).toEqual(['红星村', ...[...READABLE].map(() => null)].sort());
  expect(workbooks.find(({ village }) => village === '红星村')?.findings).toEqual([]);
  expect(folder.list('一批')).toEqual(names);
  expect(folder.read('一批/红星村.xlsx')).toEqual(good);
});

test('summarize goes on as well, and lists what could not be read', async () => {
  const { code, out } = await zpt('summarize', folder.path('一批'), '--out', folder.path('一批汇总.xlsx'));
  expect(code).toBe(1);
  expect(out).toContain('读不了：');
  expect(out).toContain('已加密');
  const nothing = await zpt('summarize', folder.path('加密.xlsx'), '--out', folder.path('无.xlsx'));
  expect(nothing).toMatchObject({ code: 2, out: '' });
  expect(folder.list()).not.toContain('无.xlsx');
});

const faulty: Scheme = {
  ...builtinScheme,
  items: builtinScheme.items.map((item) => (item.code === '1.2' ? { ...item, code: '1.1' } : item)),
};

test('a scheme with faults is told cell by cell, and nothing is done with it', async () => {
  const zh = messagesIn('zh-CN');
  const file = folder.write('坏细则.xlsx', await renderWorkbook(schemeWorkbook(faulty, zh)));
  const checked = await zpt('scheme', 'check', file);
  expect(checked.code).toBe(1);
  expect(checked.out).toMatch(/细则!A6.*1\.1/);
  expect(checked.out).toContain('怎么改：');
  for (const argv of [
    ['check', folder.path('一批'), '--scheme', file],
    [
      'template',
      '--scheme',
      file,
      '--villages',
      folder.write('村.txt', '红星村\n'),
      '--out',
      folder.path('坏'),
    ],
    ['summarize', folder.path('一批'), '--scheme', file, '--out', folder.path('坏.xlsx')],
  ]) {
    const { code, out, err } = await zpt(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('改好以后才能用');
    expect(err).toContain('细则!A6');
  }
  expect(folder.list()).not.toContain('坏');
});

test('a scheme that is none', async () => {
  const { code, err } = await zpt('scheme', 'check', folder.path('加密.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('已加密');
  const village = await zpt('scheme', 'check', folder.path('一批', '红星村.xlsx'));
  expect(village.code).toBe(1);
  expect(village.out).toContain('怎么改：');
});

test('workbooks of different schemes are not summarised together without being told which', async () => {
  folder.write('两种/红星村.xlsx', good);
  const other = { ...builtinScheme, version: '9', vetoEnabled: true };
  folder.write('两种/东风村.xlsx', await renderWorkbook(filledDesign(other)));
  const { code, err } = await zpt('summarize', folder.path('两种'), '--out', folder.path('两种.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('--scheme');
});

test('texts from a workbook cannot steer a terminal', async () => {
  const hostile = workbookZip(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>村名：</t></is></c><c r="B1" t="inlineStr"><is><t>红&#x202E;村&#x1F;x</t></is></c></row></sheetData>',
  );
  const { out } = await zpt('check', folder.write('恶意.xlsx', hostile));
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
