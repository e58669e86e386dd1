/**
 * A document as data: what stands where, in the words of official documents (GB/T 9704-2012). `src/documents` makes a .docx
 * file of it; nothing here knows Word.
 */

/** A piece of a line. */
export interface Run {
  readonly text: string;
  /** Only a person can know it: shown as 【待填：…】 and highlighted, so that nobody overlooks it. */
  readonly toFill?: true;
  readonly bold?: true;
}

export type Text = string | readonly Run[];

/** 一、 · （一） · 1. · （1）. The number is written by whoever composes, since the law of numbering is theirs. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export interface TableColumn {
  readonly heading: string;
  /** Share of the width, in any unit. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

export type Block =
  /** 主送机关: flush left, ends in a full-width colon. */
  | { readonly kind: 'addressee'; readonly text: Text }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: Text }
  /** Two characters in, the following lines flush left. */
  | { readonly kind: 'paragraph'; readonly text: Text }
  | {
      readonly kind: 'table';
      /** Above the table; "" when none. */
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Text[])[];
      /** The last row adds up the others. */
      readonly hasTotal?: true;
    }
  /** 附件说明: one line an attachment, numbered when there are several. */
  | { readonly kind: 'attachments'; readonly names: readonly string[] }
  /** 署名 and 成文日期. `sealed`: room for a seal, so the date stands four characters from the right. */
  | { readonly kind: 'signature'; readonly by: Text; readonly date: Text; readonly sealed: boolean }
  /** A part that begins on a page of its own with a title, such as one village's summary or an attachment. */
  | { readonly kind: 'part'; readonly label: string; readonly title: string };

export interface Letterhead {
  /** 发文机关标志, in red: "某某乡人民政府文件". */
  readonly issuer: string;
}

/** Who lets a document to an office above go out. */
export interface Signer {
  /** "签发人：" */
  readonly label: string;
  readonly name: Text;
}

export interface DocumentDesign {
  /** Without an ending; safe for every file system once it has gone through files/name. */
  readonly fileName: string;
  /** One line each; broken where the sense allows it. */
  readonly title: readonly string[];
  /** 发文字号, such as 某府发〔2022〕36号; null: none. */
  readonly number: Text | null;
  /** Only in documents to an office above; absent: none. */
  readonly signer?: Signer;
  /** null: no red letterhead, which is for the office that issues the document to add. */
  readonly letterhead: Letterhead | null;
  readonly blocks: readonly Block[];
}

/** What only a person can know. @param what such as "发文字号" */
export function toFill(what: string): Run {
  return { text: `【待填：${what}】`, toFill: true };
}

export function runsOf(text: Text): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text;
}

export function plainText(text: Text): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}
