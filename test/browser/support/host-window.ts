/** What the host page puts into its window for tests. */
import type { StandIn } from '../../excel-host/browser/stand-in';

export interface HostWindow {
  readonly standIn: StandIn;
  readonly openBytes: (bytes: readonly number[], name: string) => void;
}

export interface CellOnSheet {
  readonly value: unknown;
  readonly formula?: string;
}

export type CellMap = Readonly<Record<string, CellOnSheet>>;
