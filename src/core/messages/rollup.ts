/** The texts of the roll-up, apart from the other messages: the pane does not load them at start. */
import { reportUnreadable } from '../checks/before/file-unreadable';
import { masked } from '../personal-data/mask';
import type { RollupFinding } from '../rollup/checks/types';
import type { Unreadable } from '../grid/types';
import { addressOf, describe } from './describe';
import { rollup as enRollup, rollupFindings as enFindings } from './en-US/rollup';
import type { Messages, Widen } from './types';
import { checkExplanations } from './zh-CN/help/checks';
import { rollup as zhRollup, rollupFindings as zhFindings } from './zh-CN/rollup';

export type RollupMessageId = keyof typeof zhFindings;
export type RollupMessageParams<Id extends RollupMessageId> = Parameters<(typeof zhFindings)[Id]>[0];
export type RollupFindingTexts = {
  readonly [Id in RollupMessageId]: Widen<(typeof zhFindings)[Id]>;
};
export type RollupTexts = Widen<typeof zhRollup>;

/** Chinese for every language we have no texts in. */
export function rollupTextsIn(language: string): RollupTexts {
  return language.toLowerCase().startsWith('en') ? enRollup : zhRollup;
}

/** What a check looks at, in a sentence; "" for one that this version does not know, and in English, where none is written yet. */
export function aboutCheck(checkId: string, language: string): string {
  return language.toLowerCase().startsWith('en') ? '' : (checkExplanations[checkId] ?? '');
}

export interface DescribedRollupFinding {
  readonly message: string;
  readonly remedy: string;
  /** "汇总!C5"; "" for a whole file. */
  readonly place: string;
}

/** A finding in words. Values from workbooks stand in it as they are; personal numbers are masked. */
export function describeRollup(
  { messageId, params, place }: RollupFinding,
  language: string,
  messages: Messages,
): DescribedRollupFinding {
  const texts = language.toLowerCase().startsWith('en') ? enFindings : zhFindings;
  // Every finding is reported with the parameters of its own text; the types of report() see to that.
  const text = (texts[messageId] as (params: object) => { message: string; remedy: string })(params);
  const cause = 'unreadable' in params ? causeOf(place.file ?? '', params.unreadable, messages) : null;
  return masked({
    message: text.message + (cause?.message ?? ''),
    remedy: cause?.remedy ?? text.remedy,
    place: addressOf(place),
  });
}

function causeOf(
  file: string,
  unreadable: unknown,
  messages: Messages,
): { readonly message: string; readonly remedy: string } | null {
  const [finding] = reportUnreadable(file, unreadable as Unreadable);
  return finding ? describe(finding, messages) : null;
}
