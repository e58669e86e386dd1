/** Who is measured, all on the same workbooks. */
import type { Name } from './report';

export const OURS = 'ours';
export const READ = 'read';
export const EXCELJS = 'exceljs';
export const SHEETJS = 'sheetjs';
export const INFLATE = 'inflate';

export type ContestantId = typeof OURS | typeof READ | typeof EXCELJS | typeof SHEETJS | typeof INFLATE;

export const CONTESTANTS: readonly (readonly [ContestantId, Name])[] = [
  [OURS, ['自评通：读取并核查', 'ours: read and assess']],
  [READ, ['　其中读取', '  of which reading']],
  [EXCELJS, ['exceljs：只读取', 'exceljs: merely load']],
  [SHEETJS, ['SheetJS：只读取', 'SheetJS: merely read']],
  [INFLATE, ['node:zlib：只解压', 'node:zlib: merely inflate']],
];
