/** Our reader and SheetJS over one file, cell by cell. */
import { readAnyWorkbook } from '../../src/xlsx/any';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import type { Unreadable } from '../../src/core/grid/types';
import { ourCells, type PlainCell, type PlainWorkbook, theirCells } from './cells';
import { contextOf, kindOf } from './kinds';

export interface Difference {
  readonly sheet: string;
  /** "" for the list of sheets itself. */
  readonly address: string;
  readonly ours: PlainCell | undefined;
  readonly theirs: PlainCell | undefined;
  /** The kind that explains it; null: nothing does. */
  readonly kind: string | null;
}

export interface Comparison {
  readonly opened: 'both' | 'ours' | 'theirs' | 'neither';
  /** Cells that either reader found, in sheets that both found. */
  readonly cells: number;
  readonly differences: readonly Difference[];
  /** Why ours did not open it. */
  readonly refused: Unreadable | null;
  /** The words in which the other one refused; null when it opened the file. */
  readonly theirError: string | null;
}

/** Why ours refused, in one word or two; "" when it did not. */
export function reasonOf({ refused }: Comparison): string {
  return refused ? [refused.reason, refused.detail].filter(Boolean).join(' ') : '';
}

/** Limits trip on purpose-made files; what has none would take all memory there. */
const TOO_LARGE_FOR_BOTH = 'too-large';

export async function compare(bytes: Uint8Array): Promise<Comparison> {
  const read = await readAnyWorkbook(bytes, { inflate: inflateWithZlib });
  const refused = read.ok ? null : read.unreadable;
  const nothing = { cells: 0, differences: [], refused };
  if (refused?.reason === TOO_LARGE_FOR_BOTH)
    return { ...nothing, opened: 'neither', theirError: 'not tried' };
  let theirs: PlainWorkbook;
  try {
    theirs = theirCells(bytes);
  } catch (error) {
    const theirError = error instanceof Error ? error.message : String(error);
    return { ...nothing, opened: read.ok ? 'ours' : 'neither', theirError };
  }
  if (!read.ok) return { ...nothing, opened: 'theirs', theirError: null };
  return {
    opened: 'both',
    refused,
    theirError: null,
    ...differencesOf(ourCells(read.workbook), theirs, bytes),
  };
}

function differencesOf(
  ours: PlainWorkbook,
  theirs: PlainWorkbook,
  bytes: Uint8Array,
): Pick<Comparison, 'cells' | 'differences'> {
  const context = contextOf(bytes);
  const differences: Difference[] = [];
  let cells = 0;
  const ourNames = [...ours.keys()];
  if (ourNames.join('\n') !== [...theirs.keys()].join('\n'))
    differences.push({
      sheet: ourNames.join(', '),
      address: '',
      ours: undefined,
      theirs: undefined,
      kind: null,
    });
  for (const [sheet, ourSheet] of ours) {
    const theirSheet = theirs.get(sheet);
    if (!theirSheet) continue;
    for (const address of new Set([...ourSheet.keys(), ...theirSheet.keys()])) {
      cells += 1;
      const pair = { ours: ourSheet.get(address), theirs: theirSheet.get(address) };
      for (const found of kindOf(pair, context)) differences.push({ sheet, address, ...pair, kind: found });
    }
  }
  return { cells, differences };
}
