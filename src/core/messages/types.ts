/** How texts are kept: one object a language, the same keys in each. zh-CN comes first and its shape is the rule. */
import type { zhCN } from './zh-CN';

/** What every finding tells a person: what is there, what should be there, how to mend it. */
export interface FindingText {
  /** One sentence that names what is wrong, values quoted. */
  readonly message: string;
  /** What the village filled in; "" where nothing is. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What to do, as a request. */
  readonly remedy: string;
}

export type Messages = {
  readonly [Group in keyof typeof zhCN]: Widen<(typeof zhCN)[Group]>;
};

/** The same functions and keys, any words. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Widen<T[K]> };

type FindingTexts = (typeof zhCN)['findings'];

/** A finding's message: the check's id, or "check-id/variant". */
export type FindingMessageId = keyof FindingTexts;

export type FindingParams<Id extends FindingMessageId> = FindingTexts[Id] extends (
  params: infer P,
) => FindingText
  ? P
  : never;

export type Language = 'zh-CN' | 'en-US';
