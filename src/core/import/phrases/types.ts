/** A family of phrasings that say one kind of rule. Each is a file of its own, and its examples are its tests. */
import type { Decimal } from '../../decimal';
import type { Rule } from '../../scoring/types';

export interface PhraseContext {
  /** 分值, where known. */
  readonly points: Decimal | null;
  readonly kind: 'regular' | 'bonus';
  /** 考核内容 as `readable` makes it: what the sentence leaves out may stand there. */
  readonly content: string;
}

/** A piece of the sentence that the rule accounts for: [start, end). */
export type Span = readonly [start: number, end: number];

export interface Reading {
  readonly draft: Rule;
  readonly spans: readonly Span[];
  /** What the sentence left open and how it was taken, in words of the forms ("每满3个百分点才扣"). */
  readonly assumed?: string;
}

export interface PhraseExample {
  /** As published; the test makes it readable. */
  readonly text: string;
  readonly points?: string;
  readonly content?: string;
  readonly kind?: 'regular' | 'bonus';
  /** The rule's type and its values, as `shortfall required=4；per=2；unit=次`; null: not this family's. */
  readonly says: string | null;
}

export interface PhraseFamily {
  readonly id: string;
  /** Where the phrasing comes from: its number in the catalogue of scoring conventions. */
  readonly source: string;
  /** @param text as `readable` makes it */
  readonly read: (text: string, context: PhraseContext) => Reading | null;
  readonly examples: readonly PhraseExample[];
}
