import type { Workbook } from '../../../src/core/grid/types';
import { Engine } from '../engine/engine';
import { modelFromGrid } from '../engine/from-grid';
import { PROFILES, type ProfileName } from '../engine/profiles';
import { loadXlsx } from '../xlsx/load-xlsx';
import { apiTable } from './api-table';
import { type RuntimeWorld, startRuntime } from './runtime';

export interface OpenExcelOptions {
  /** An .xlsx file's bytes, or a workbook of the neutral grid (which knows no formats). */
  readonly workbook: Uint8Array | Workbook;
  readonly profile?: ProfileName;
  /** Starts the runtime of custom functions: `CustomFunctions.associate`, then `host.callFunction`. */
  readonly customFunctions?: boolean;
}

export interface OpenedExcel extends RuntimeWorld {
  /** Excel itself: what the person does there, what the workbook holds, what was counted. */
  readonly host: Engine;
}

/** Opens a workbook in the stand-in and starts Microsoft's runtime in front of it. */
export function openExcel({
  workbook,
  profile = 'excel-365',
  customFunctions = false,
}: OpenExcelOptions): OpenedExcel {
  const model = workbook instanceof Uint8Array ? loadXlsx(workbook) : modelFromGrid(workbook);
  const host = new Engine({ model, profile: PROFILES[profile], table: apiTable(), readFile: loadXlsx });
  const { Excel, OfficeExtension, Office, CustomFunctions } = startRuntime(host, customFunctions);
  return { Excel, OfficeExtension, Office, CustomFunctions, host };
}
