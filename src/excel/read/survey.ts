/// <reference types="office-js" />
/** What there is to read, before any cell is: the sheets, where their values stand, and what is hidden. */
import { parseArea } from '../../core/grid/address';
import type { Area, DefinedName, SheetState } from '../../core/grid/types';
import { HostFailure } from '../../core/host/types';
import { has } from '../abilities';

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
  readonly isProtected: boolean;
  /** Where values stand; null on a sheet without any. */
  readonly used: Area | null;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
  /** null: Excel could not say at once, because there are too many. */
  readonly merges: readonly Area[] | null;
}

export interface Survey {
  readonly fileName: string;
  readonly sheets: readonly SurveyedSheet[];
  readonly names: readonly DefinedName[];
}

const STATES: Readonly<Record<string, SheetState>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Two batches: the list of sheets, then what each of them is like. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load('name');
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
  names.load('items/name,items/formula');
  await context.sync();
  const found = await surveySheets(context, worksheets.items);
  return {
    fileName: workbook.name,
    sheets: found.map(({ sheet }) => sheet),
    names: [...names.items.map((item) => definedName(item)), ...found.flatMap(({ names: own }) => own)],
  };
}

interface Found {
  readonly sheet: SurveyedSheet;
  readonly names: readonly DefinedName[];
}

/** Excel fails the whole batch when a sheet has more than 512 merged areas; then they are asked for piece by piece. */
async function surveySheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Found[]> {
  if (!has('mergedAreas')) return askSheets(context, sheets, false);
  try {
    return await askSheets(context, sheets, true);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return askSheets(context, sheets, false);
  }
}

/** Excel would do other batches, only not this one. */
export function isRefusal(error: unknown): boolean {
  const code = error instanceof HostFailure ? '' : (error as { readonly code?: unknown }).code;
  return typeof code === 'string' && code !== 'InvalidOperationInCellEditMode';
}

async function askSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
): Promise<readonly Found[]> {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    const { names } = sheet;
    names.load('items/name,items/formula');
    const merges = withMerges ? sheet.getRange().getMergedAreasOrNullObject() : null;
    merges?.load('address');
    return { sheet, used, names, merges };
  });
  await context.sync();
  return asked.map(({ sheet, used, names, merges }): Found => {
    const { id, name, visibility, protection } = sheet;
    const isEmpty = used.isNullObject;
    return {
      sheet: {
        id,
        name,
        state: STATES[visibility] ?? 'visible',
        isProtected: protection.protected,
        used: isEmpty ? null : areaOf(used),
        hasHiddenRows: !isEmpty && used.rowHidden !== false,
        hasHiddenColumns: !isEmpty && used.columnHidden !== false,
        merges: merges === null ? null : merges.isNullObject ? [] : areasOf(merges.address),
      },
      names: names.items.map((item) => definedName(item, name)),
    };
  });
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** "自评表!A1:H1,自评表!B2:C2", the sheet perhaps quoted. */
export function areasOf(address: string): readonly Area[] {
  return [...address.matchAll(/!?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/gi)].flatMap(
    ([, one = '']) => {
      const area = parseArea(one);
      return area ? [area] : [];
    },
  );
}

function definedName({ name, formula }: Excel.NamedItem, sheet?: string): DefinedName {
  const refersTo = String(formula).replace(/^=/, '');
  return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
}
