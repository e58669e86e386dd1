/** Opens a workbook in the stand-in Excel and our adapter in front of it. */
import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/core/grid/types';
import type { OpenWorkbook } from '../../src/core/host/types';
import { openExcelWorkbook } from '../../src/excel';
import { type OpenedExcel, type ProfileName, openExcel } from '../excel-host/node';

export const PROFILE_NAMES: readonly ProfileName[] = ['excel-2021', 'excel-2024', 'excel-365', 'excel-web'];

export interface Opened extends OpenedExcel {
  readonly workbook: OpenWorkbook;
}

export function open(workbook: Uint8Array | Workbook, profile?: ProfileName): Opened {
  const opened = openExcel(profile ? { workbook, profile } : { workbook });
  const { Excel, Office, OfficeExtension } = opened;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { ...opened, workbook: openExcelWorkbook() };
}

export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`samples/收回/${name}`));
}
