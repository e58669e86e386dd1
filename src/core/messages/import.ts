/**
 * The texts of the import of a 考核细则. They are apart from the other messages, so that the pane loads them only with
 * the import itself.
 */
import { doubts as enDoubts, report as enReport } from './en-US/import';
import type { Widen } from './types';
import { doubts as zhDoubts, report as zhReport } from './zh-CN/import';

export type DoubtTexts = { readonly [Id in keyof typeof zhDoubts]: Widen<(typeof zhDoubts)[Id]> };
export type DoubtId = keyof typeof zhDoubts;
export type DoubtParams<Id extends DoubtId> = Parameters<(typeof zhDoubts)[Id]>[0];

export interface ImportTexts {
  readonly doubts: DoubtTexts;
  readonly report: Widen<typeof zhReport>;
}

/** Chinese for every language we have no texts in. */
export function importTextsIn(language: string): ImportTexts {
  return language.toLowerCase().startsWith('en')
    ? { doubts: enDoubts, report: enReport }
    : { doubts: zhDoubts, report: zhReport };
}

/** One doubt in words. */
export function doubtText(
  { messageId, params }: { readonly messageId: DoubtId; readonly params: object },
  { doubts }: ImportTexts,
): string {
  // Every doubt is reported with the parameters of its own text; the types of report() see to that.
  return (doubts[messageId] as (params: object) => string)(params);
}
