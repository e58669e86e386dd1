/** All that the pane needs from around it. Nothing behind it knows Office.js, a browser or a test. */
import type { Assessment } from '../../core/assessment';
import type { EvidenceFolder } from '../../core/evidence/types';
import type { ReadResult, Workbook } from '../../core/grid/types';
import type { OpenWorkbook } from '../../core/host/types';
import type { Language, Messages } from '../../core/messages';
import type { Scheme } from '../../core/scheme/types';
import type { WorkbookDesign } from '../../core/sheets/types';
import type { HelpData } from './help/types';

export interface PickedFile {
  /** As findings name it: the path below the folder picked, or the name. */
  readonly path: string;
  /** @throws Error when the file is gone or may not be read */
  readonly read: () => Promise<Uint8Array>;
  /** The file itself, to be read piece by piece. */
  readonly blob?: Blob;
}

export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly messages: Messages;
  readonly language: Language;
  readonly now: () => Date;
  /** Reads a workbook's bytes away from the screen's thread, within a time limit. Never rejects but for an abort. */
  readonly parse: (bytes: Uint8Array, signal?: AbortSignal) => Promise<ReadResult>;
  /** The open workbook assessed with what is known besides it; without this, by itself. */
  readonly assess?: (workbook: Workbook, scheme: Scheme | null) => Promise<Assessment>;
  /**
   * The evidence folder of a village under any of its names; null: none were given. Without this, evidence files are not
   * looked at.
   */
  readonly evidence?: (names: readonly string[], signal: AbortSignal) => Promise<EvidenceFolder | null>;
  /** The bytes of an .xlsx file; the library for it is loaded at the first use. */
  readonly render: (design: WorkbookDesign) => Promise<Uint8Array>;
  readonly zip: (files: Readonly<Record<string, Uint8Array>>) => Promise<Uint8Array>;
  readonly download: (name: string, bytes: Uint8Array) => void;
  /** A filled-in workbook to look at. @throws Error when it cannot be fetched */
  readonly example: () => Promise<Uint8Array>;
  /** @throws Error when it cannot be fetched */
  readonly help: () => Promise<HelpData>;
  /** Without this, nothing is remembered from one opening to the next. */
  readonly memory?: Memory | undefined;
}

/** Little things that are remembered on this computer. */
export interface Memory {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}
