/** Which files of a folder are workbooks that somebody handed in, and in which order people see them. */

import type { Assessment } from './assessment';

const ENDINGS = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|et|ett|ods)$/i;

/** The same for a file picker's `accept`, the commonest first. */
export const WORKBOOK_ENDINGS = '.xlsx,.xlsm,.xls,.et,.xlsb,.ods';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Whether a file's name says that it is a workbook, of whatever format. */
export function isWorkbookName(name: string): boolean {
  return ENDINGS.test(name);
}

/** @param name without its folder. Lock files of open workbooks (~$) and hidden files are none. */
export function isHandedIn(name: string): boolean {
  return isWorkbookName(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/** As a file manager sorts: 第2号 before 第10号. */
export function byFileName(one: string, other: string): number {
  return collator.compare(one, other);
}

/** False for a workbook of our own that lay among those handed in. */
export function isSubmission(assessment: Assessment): boolean {
  return assessment.readable || assessment.unreadable.reason !== 'not-submission';
}
