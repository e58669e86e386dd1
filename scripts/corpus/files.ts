/** Workbooks that other projects use as tests: they are not part of this repository, only read where they lie. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Beside the repository, where it is at all. */
export const CORPUS = path.resolve(__dirname, '../../../shared/corpus');

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods)$/i;

/** Paths of the workbooks below a folder, sorted; none when there is no such folder. */
export function corpusFiles(folder = CORPUS): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
