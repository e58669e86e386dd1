/** The batches office.js sends and the answers it expects. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the object path it is, 0 for plain data, or a list for an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Bits of a request's flags. */
export const FLAG = { write: 1, undoable: 16, delayForCellEdit: 64 } as const;

export interface EventEntry {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

export const EVENT_CATEGORY = 65_536;
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;
export const WORKBOOK_TARGET = 'Workbook';

/** Where the runtime calls a member by another name than the documentation. */
const ALIASES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** "Values" on the wire is "values" in the documentation. */
export const memberName = (wire: string): string =>
  ALIASES[wire] ?? wire.charAt(0).toLowerCase() + wire.slice(1);
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
