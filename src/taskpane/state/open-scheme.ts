/** The scheme that the open workbook holds: in sheets to edit, or carried along in a village's workbook. */
import type { Finding } from '../../core/checks/types';
import type { Workbook } from '../../core/grid/types';
import { recognise } from '../../core/recognise';
import type { Scheme } from '../../core/scheme/types';
import { SCHEME_TABLES } from '../../core/vocabulary/scheme-workbook';

export interface OpenScheme {
  /** null when it cannot be read. With a finding of severity error it must not be used. */
  readonly scheme: Scheme | null;
  readonly findings: readonly Finding[];
}

/** Sheets of a scheme, complete or not; null when the workbook is none. */
export async function schemeInSheets(workbook: Workbook): Promise<OpenScheme | null> {
  const own: ReadonlySet<string> = new Set([SCHEME_TABLES.items, SCHEME_TABLES.grades]);
  if (!workbook.sheets.some(({ name }) => own.has(name.trim()))) return null;
  // Loaded when a scheme is there: most people never open one.
  const { readScheme } = await import('../../core/scheme/workbook');
  return readScheme(workbook, '');
}

/** A scheme that can be used, or null. */
export async function usableScheme(workbook: Workbook): Promise<Scheme | null> {
  const open = await schemeInSheets(workbook);
  if (open?.scheme && open.findings.every(({ severity }) => severity !== 'error')) return open.scheme;
  return recognise(workbook, '').snapshot?.scheme ?? null;
}
