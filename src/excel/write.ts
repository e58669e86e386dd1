/// <reference types="office-js" />
/** Writes single cells of the clerk's sheets: all or none, formats untouched, with the changes that undo it. */
import { parseAddress } from '../core/grid/address';
import { HostFailure, type CellChange } from '../core/host/types';
import { type Step, step, writeUndoable } from './batch';
import { isFormula } from './read/cell';
import { inExcel } from './run';

/** Two batches: what stands there and whether it may be changed, then the changes. @throws HostFailure */
export function writeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  return inExcel(async (context) => {
    if (changes.length === 0) return [];
    const cells = await look(context, changes);
    for (const { change, isProtected, isLocked } of cells)
      if (isProtected && isLocked) throw new HostFailure('protected', change.sheet);
    await writeUndoable(
      context,
      cells.map(({ change, range, format }) => entryStep(range, change, format)),
    );
    return cells.map(({ before }) => before);
  });
}

interface Cell {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly isProtected: boolean;
  readonly isLocked: boolean;
  readonly format: string;
  /** Brings back what stands there now. */
  readonly before: CellChange;
}

async function look(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<readonly Cell[]> {
  for (const { cell } of changes) if (!parseAddress(cell)) throw new HostFailure('not-found', cell);
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, protection: { protected: true } });
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, worksheets.getItem(name)]));
  const asked = changes.flatMap((change) => {
    const range = sheets.get(change.sheet)?.getRange(change.cell);
    range?.load({ values: true, formulas: true, valueTypes: true, numberFormat: true });
    range?.format.protection.load('locked');
    return range ? [{ change, range }] : [];
  });
  try {
    await context.sync();
  } catch (error) {
    throw await missingSheet(context, names, error);
  }
  const isProtected = new Set(
    worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name.toLowerCase()),
  );
  return asked.map(({ change, range }) => ({
    change,
    range,
    isProtected: isProtected.has(change.sheet.toLowerCase()),
    isLocked: range.format.protection.locked,
    format: String(range.numberFormat[0]?.[0]),
    before: { sheet: change.sheet, cell: change.cell, content: contentOf(range) },
  }));
}

/** Excel says that something is missing, but not what. */
async function missingSheet(
  context: Excel.RequestContext,
  names: readonly string[],
  error: unknown,
): Promise<unknown> {
  if ((error as { readonly code?: unknown }).code !== 'ItemNotFound') return error;
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return new HostFailure('not-found', names.find((name) => !there.has(name.toLowerCase())) ?? '');
}

function contentOf({ values, formulas, valueTypes }: Excel.Range): CellChange['content'] {
  const value: unknown = values[0]?.[0];
  const formula: unknown = formulas[0]?.[0];
  if (isFormula(formula, value)) return { kind: 'formula', formula };
  // An error typed as such is no text: only as a formula it is an error again.
  if (valueTypes[0]?.[0] === 'Error') return { kind: 'formula', formula: `=${String(value)}` };
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'value', value: isPlain && value !== '' ? value : null };
}

function entryStep(range: Excel.Range, { content }: CellChange, format: string): Step {
  return step(3, () => {
    if (content.kind === 'date') {
      // Typed like this it is a date in every language, counted as the workbook counts.
      if (format === TEXT || format === 'General') range.numberFormat = [[DATE]];
      range.values = [[content.date]];
      return;
    }
    // Into a cell of format text everything goes as text; what is a formula already stays one.
    const isKept = content.kind === 'formula' && format === TEXT;
    if (isKept) range.numberFormat = [['General']];
    range.values = [[content.kind === 'formula' ? content.formula : entryOf(content.value, format)]];
    if (isKept) range.numberFormat = [[TEXT]];
  });
}

const TEXT = '@';
const DATE = 'yyyy/m/d';

/** Words that Excel takes for nothing else: they begin with a letter and have no digit. */
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false)$/i;

/** A text that Excel could take for a formula, number or date is entered as clerks enter it: with an apostrophe before it. */
function entryOf(value: string | number | boolean | null, format: string): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || format === TEXT) return value;
  return PLAIN_WORDS.test(value) && !TRUTH.test(value) ? value : `'${value}`;
}
