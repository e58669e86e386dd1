/// <reference types="office-js" />
/** The cells of all sheets, in as few batches as Excel's limits allow. */
import type { Area } from '../../core/grid/types';
import { HostFailure } from '../../core/host/types';
import { limits } from '../limits';

/** Some rows of a sheet's values. */
export interface Piece {
  /** Which sheet. */
  readonly sheet: number;
  readonly area: Area;
}

/** What Excel answers of a piece: tables of the same size. */
export interface AnsweredPiece extends Piece {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/** Cuts a sheet's area into pieces that one range may answer. */
export function piecesOf(sheet: number, area: Area): readonly Piece[] {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(limits().cellsOfRange / width));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    pieces.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  return pieces;
}

/** Pieces that one batch may answer together. */
export function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const most = limits().cellsOfBatch;
  const batches: Piece[][] = [];
  let cells = 0;
  for (const piece of pieces) {
    const last = batches.at(-1);
    const more = cellsIn(piece.area);
    if (last && cells + more <= most) {
      last.push(piece);
      cells += more;
    } else {
      batches.push([piece]);
      cells = more;
    }
  }
  return batches;
}

/**
 * @param also what else to ask for in the same batch
 * @throws HostFailure "too-large" when not even a single row is answered
 */
export async function askCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  batch: readonly Piece[],
  also: () => void = () => undefined,
): Promise<readonly AnsweredPiece[]> {
  try {
    also();
    return await askAtOnce(context, sheets, batch);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const halves = halvesOf(batch);
    if (!halves) throw new HostFailure('too-large');
    // An answer that was too large: texts are longer than estimated.
    const first = await askCells(context, sheets, halves[0], also);
    return [...first, ...(await askCells(context, sheets, halves[1]))];
  }
}

async function askAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  batch: readonly Piece[],
): Promise<readonly AnsweredPiece[]> {
  const asked = batch.flatMap((piece) => {
    const { top, left, bottom, right } = piece.area;
    const range = sheets[piece.sheet]?.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range?.load('values,formulas,valueTypes,numberFormat');
    return range ? [{ piece, range }] : [];
  });
  await context.sync();
  return asked.map(({ piece, range }) => ({
    ...piece,
    values: range.values,
    formulas: range.formulas,
    types: range.valueTypes,
    formats: range.numberFormat,
  }));
}

function isTooLarge(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit';
}

function halvesOf(batch: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const [only] = batch;
  if (!only) return null;
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const { area } = only;
  if (area.top === area.bottom) return null;
  const middle = (area.top + area.bottom) >> 1;
  return [
    [{ ...only, area: { ...area, bottom: middle } }],
    [{ ...only, area: { ...area, top: middle + 1 } }],
  ];
}
