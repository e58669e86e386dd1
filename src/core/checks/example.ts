/**
 * How a check's examples are written: a few edits to the perfect example, and what must then be found. The perfect
 * example (perfect/) is a tiny scheme and a village's workbook without a single finding. Examples are the tests of the
 * checks and the pages of docs/checks.md.
 */
import type { EvidenceFile } from '../evidence/types';
import type { CutText, SheetState, UnreadableReason, WorkbookFormat } from '../grid/types';
import type { FindingMessageId } from '../messages/types';
import type { OwnWorkbook } from '../recognise/own-workbook';
import type { Item, Scheme } from '../scheme/types';
import type { Severity } from './types';

/** What an edit puts into a cell; null empties it. A formula's `value` is its cached result, null: never calculated. */
export type ExampleValue =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: string | number | null }
  | { readonly date: string }
  | { readonly error: string };

/**
 * One change to the perfect example. A row goes by its key: the item's code, "组织领导小计", "工资保障小计", "加分小计",
 * "合计", "村名", "填报人" in 自评表, whose totals follow the scores as a spreadsheet would recalculate them; the number in 佐证清单; the running number in ledgers; "标题" and "正文" in 工作总结;
 * the key in _zpt. "表头" is the heading row everywhere. A column goes by its heading in the perfect example, or its letter.
 */
export type Edit =
  | {
      readonly sheet: string;
      readonly row: string;
      readonly column: string;
      readonly value: ExampleValue;
    }
  | {
      readonly sheet: string;
      readonly row: string;
      readonly do: 'remove' | 'hide' | 'copy-below' | 'move-to-end';
    }
  /** A new row below another, by column heading or letter. */
  | {
      readonly sheet: string;
      readonly below: string;
      readonly insert: Readonly<Record<string, ExampleValue>>;
    }
  | { readonly sheet: string; readonly removeColumn: string }
  | { readonly sheet: string; readonly hideColumn: string }
  | { readonly removeSheet: string }
  /** All rows below the headings go. */
  | { readonly emptySheet: string }
  | { readonly renameSheet: string; readonly to: string }
  | { readonly sheet: string; readonly state: SheetState }
  | { readonly macros: true }
  | { readonly externalLink: string }
  /** Where a text was longer than a cell can hold. */
  | { readonly cutText: CutText }
  /** The file has another format than .xlsx. */
  | { readonly format: WorkbookFormat }
  /** The file is no workbook that can be read. */
  | { readonly unreadable: UnreadableReason; readonly detail?: string }
  /** The file is a workbook of ours instead: a summary, or a scheme. */
  | { readonly own: OwnWorkbook }
  /** The scheme that is used has these settings instead. */
  | { readonly scheme: Partial<Scheme> }
  /** No scheme is given, and the workbook brings none. */
  | { readonly noScheme: true }
  /** One item of the scheme that is used is different; the workbook stays as it is. */
  | { readonly item: string; readonly is: Partial<Item> }
  /** Last year's workbook of the village is at hand: the perfect one with these edits. */
  | { readonly previous: readonly Edit[] }
  /** The perfect evidence folder is looked at. */
  | { readonly folder: 'perfect' }
  /** A file of the evidence folder is different, or new; null: it is gone. The folder is then looked at. */
  | { readonly file: string; readonly is: Partial<EvidenceFile> | null };

export interface Expected {
  readonly messageId: FindingMessageId;
  /** As a person reads it: "自评表!I5"; "自评表" for a whole sheet; "" for the whole file. */
  readonly at: string;
  /** Where it is not the check's own. */
  readonly severity?: Severity;
}

export interface Example {
  /** What is special about it, in a few plain words. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Exactly these findings and no others; empty: nothing is found. */
  readonly finds: readonly Expected[];
}

/** For checks that see all villages: several workbooks, each the perfect one with edits. */
export interface BatchExample {
  readonly title: string;
  readonly workbooks: readonly { readonly file: string; readonly edits: readonly Edit[] }[];
  readonly finds: readonly (Expected & { /** null: of the batch itself. */ readonly file: string | null })[];
}
