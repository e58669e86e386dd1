/**
 * An open workbook as the faces know it: the one interface behind which Excel stands. Another program, or none at all,
 * can stand there as well; nothing in front of it knows Office.js.
 */
import type { CivilDate } from '../calendar/civil-date';
import type { Scalar, Workbook } from '../grid/types';
import type { SheetDesign } from '../sheets/types';
import type { Waiver } from '../waivers/types';
import type { FindingKind } from '../checks/kind';

export interface CellAddress {
  readonly sheet: string;
  /** Such as "I14". */
  readonly cell: string;
}

/** One cell to write. A formula begins with "="; any other text stays text, whatever it begins with. */
export interface CellChange extends CellAddress {
  readonly content:
    | { readonly kind: 'value'; readonly value: Exclude<Scalar, object> }
    | { readonly kind: 'formula'; readonly formula: string }
    /** A cell of format text or General becomes one that shows dates. */
    | { readonly kind: 'date'; readonly date: CivilDate };
}

/** What is put on a cell to show what was found there. */
export interface Mark extends CellAddress {
  readonly kind: FindingKind;
  /** For a note beside the cell, where the program has notes: what was found and how to mend it. Plain text. */
  readonly text: string;
}

/** What was done, so that the person can be told. */
export interface Marked {
  readonly cells: number;
  /** Sheets whose cells could not be marked because they are protected; the results sheet lists their findings all the same. */
  readonly protectedSheets: readonly string[];
}

export interface Abilities {
  /** Cells can be written; a workbook that is only looked at is never changed. */
  readonly edit: boolean;
  /** Notes can stand beside marked cells. */
  readonly notes: boolean;
  /** A workbook made in memory can be opened in a window of its own. */
  readonly newWorkbook: boolean;
  /** A native chart can be painted. */
  readonly charts: boolean;
}

export interface OpenWorkbook {
  readonly abilities: Abilities;
  /** Every sheet with what its cells hold. @throws HostFailure */
  readonly read: () => Promise<Workbook>;
  /** Selects the cell and brings it into view; a hidden sheet stays hidden. @throws HostFailure */
  readonly select: (address: CellAddress) => Promise<void>;
  /**
   * Writes cells, all or none. A protected sheet stays protected: its locked cells cannot be written.
   * @returns the changes that bring back what stood there
   * @throws HostFailure
   */
  readonly write: (changes: readonly CellChange[]) => Promise<readonly CellChange[]>;
  /**
   * Marks cells without touching their own formatting, and writes the results sheet. Earlier marks go first.
   * @throws HostFailure
   */
  readonly mark: (marks: readonly Mark[], results: SheetDesign) => Promise<Marked>;
  /** Takes away every mark and the results sheet: the workbook is as it was. @throws HostFailure */
  readonly unmark: () => Promise<void>;
  /** What the workbook keeps of findings that a clerk does not count. @throws HostFailure */
  readonly loadWaivers: () => Promise<readonly Waiver[]>;
  readonly saveWaivers: (waivers: readonly Waiver[]) => Promise<void>;
  /**
   * Writes whole sheets. A sheet of that name that we painted before is written anew in its place; one that is not ours
   * is left alone, and the failure "sheet-exists" names it.
   * @throws HostFailure
   */
  readonly paint: (sheets: readonly SheetDesign[]) => Promise<void>;
  /** Opens a workbook made in memory (an .xlsx file's bytes) in a window of its own. @throws HostFailure */
  readonly openNew: (bytes: Uint8Array) => Promise<void>;
  /** Calls whenever somebody but us changes a cell or a sheet. @returns ends it */
  readonly onChange: (listener: () => void) => () => void;
  /** Calls with the cell that is selected, at once where there is one and whenever it is another. @returns ends it */
  readonly onSelect: (listener: (address: CellAddress) => void) => () => void;
}

export type HostFailureReason =
  /** A cell is being edited: press Enter first. */
  | 'cell-editing'
  /** The sheet (`detail`) is protected. */
  | 'protected'
  /** The workbook's structure is protected: no sheet can be added. */
  | 'structure-protected'
  /** The sheet or cell (`detail`) is gone. */
  | 'not-found'
  /** A sheet of this name (`detail`) is there and is not ours. */
  | 'sheet-exists'
  /** The program has no such ability. */
  | 'unsupported'
  /** More than the program takes at once. */
  | 'too-large'
  /** The workbook was closed, or the program does not answer. */
  | 'closed'
  /** Anything else: `detail` has the program's own code. */
  | 'other';

/** Why the program could not do it; the words are in messages/. */
export class HostFailure extends Error {
  constructor(
    readonly reason: HostFailureReason,
    readonly detail = '',
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.name = 'HostFailure';
  }
}
