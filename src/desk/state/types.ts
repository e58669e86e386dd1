/** What the page shows, what can be done in it, and what it needs from the browser. */
import type { CellAddress } from '../../core/host/types';
import type { marksOf } from '../../core/host/marks';
import type { Messages } from '../../core/messages';
import type { HelpController } from '../../taskpane/state/help/controller';
import type { OpeningController } from '../../taskpane/state/opening';
import type { PaneController } from '../../taskpane/state/pane';
import type { PaneServices, PickedFile } from '../../taskpane/state/services';
import type { Store } from '../../taskpane/state/store';
import type { SummaryController } from '../../taskpane/state/summary/controller';
import type { TaskState } from '../../taskpane/state/task';
import type { TemplatesController } from '../../taskpane/state/templates/controller';
import type { TourController } from '../../taskpane/state/tour/controller';
import type { Fingerprint } from './evidence';

export const DESK_TABS = ['files', 'templates', 'help'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

/** What the page needs from the browser, besides what the pane needs. */
export interface DeskServices extends Omit<PaneServices, 'workbook' | 'assess' | 'evidence'> {
  /** null when the file cannot be read any more. */
  readonly fingerprint: (file: PickedFile, signal: AbortSignal) => Promise<Fingerprint | null>;
  /** A copy of a workbook with marks on it. @throws PaneFailure */
  readonly annotate: (bytes: Uint8Array, marks: ReturnType<typeof marksOf>) => Promise<Uint8Array>;
}

/** A village's workbook that is being looked at. */
export interface Opened {
  readonly file: string;
  readonly pane: Pick<PaneController, 'check' | 'messages' | 'opening' | 'openTab'>;
}

export interface DeskState extends TaskState<'evidence' | 'results' | 'copy' | 'copies'> {
  readonly tab: DeskTab;
  /** The file whose scheme templates are made by; null: the built-in one. */
  readonly schemeFile: string | null;
  /** Evidence files picked; null: none were. */
  readonly evidence: number | null;
  readonly opened: Opened | null;
  /** The cell brought into view, and the sheet being looked at. */
  readonly looking: CellAddress | null;
}

export interface DeskController {
  readonly messages: Messages;
  readonly store: Store<DeskState>;
  readonly summary: SummaryController;
  readonly templates: TemplatesController;
  readonly opening: OpeningController;
  readonly help: HelpController;
  /** What a finding of this check means, and back to the findings from there. */
  readonly explain: (check: string) => void;
  readonly tour: TourController;
  /** The example in the place of a village's workbook. */
  readonly takeExample: () => Promise<boolean>;
  readonly openTab: (tab: DeskTab) => void;
  /** Checks the scheme in this file, and makes templates by it from now on. */
  readonly takeScheme: (file: PickedFile) => Promise<boolean>;
  /** @param isFolder whether the files are those of a whole folder, evidence folders perhaps among them */
  readonly takeFiles: (files: readonly PickedFile[], isFolder: boolean) => Promise<boolean>;
  readonly takeEvidence: (files: readonly PickedFile[]) => Promise<boolean>;
  readonly open: (file: string) => void;
  readonly look: (address: CellAddress) => void;
  readonly saveResults: () => Promise<boolean>;
  /** The village's workbook with its findings marked, as a copy. */
  readonly saveCopy: () => Promise<boolean>;
  /** One of every workbook that has findings, in one archive. */
  readonly saveCopies: () => Promise<boolean>;
  readonly dismiss: () => void;
}
