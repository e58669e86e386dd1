/** Sheets as Excel hands them to functions: rows of values, "" for a blank, dates as plain numbers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../../src/core/assess';
import type { ReadableAssessment } from '../../../src/core/assessment';
import type { Sheet, Workbook } from '../../../src/core/grid/types';
import type { Value } from '../../../src/functions/values';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';

const SAMPLES = path.join(__dirname, '../../../samples');

export type Values = Value[][];

export function sample(name: string): Workbook {
  const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, name)));
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(`${name}: ${read.unreadable.reason}`);
  return read.workbook;
}

export function assessed(workbook: Workbook): ReadableAssessment {
  const assessment = assess({ file: '', read: { ok: true, workbook } });
  if (!assessment.readable) throw new Error('unreadable');
  return assessment;
}

/** The used rectangle of a sheet from A1. @throws Error when the workbook lacks the sheet */
export function rangeOf({ sheets }: Workbook, name: string): Values {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return valuesOf(sheet);
}

function valuesOf({ rows }: Sheet): Values {
  const cells = rows.flatMap((row) => row.cells);
  const width = Math.max(1, ...cells.map(({ column }) => column + 1));
  const height = Math.max(1, ...cells.map(({ row }) => row + 1));
  const values: Values = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, value } of cells) {
    const line = values[row];
    if (line) line[column] = typeof value === 'object' && value ? { code: value.error } : (value ?? '');
  }
  return values;
}

/** A village's own small table, row by row. */
export const SMALL: Values = [
  ['编号', '一级指标', '考核项目', '分值', '自评分', '扣分原因'],
  ['1.1', '组织领导', '工作机制', 4, 4, ''],
  ['1.2', '', '会议制度', 6, 5.5, '少开一次'],
  ['', '', '小计', 10, 9.5, ''],
  ['2.1', '工资支付', '监控预警', 10, 9.1, '漏报一次'],
  ['', '', '合计', 20, 18.6, ''],
];

/** SMALL with other values in some cells, by "row,column" from 0. */
export function small(changes: Readonly<Record<string, Value>>): Values {
  return SMALL.map((row, down) =>
    row.map((value, across) => {
      const key = `${String(down)},${String(across)}`;
      return key in changes ? changes[key] : value;
    }),
  );
}
