/** The texts of verification in the pane, apart from the others, so that the pane loads them only with it. */
import { verify as enUS } from './en-US/verify';
import type { Widen } from './types';
import { verify as zhCN } from './zh-CN/verify';

export type VerifyTexts = Widen<typeof zhCN>;

/** Chinese for every language we have no texts in. */
export function verifyTextsIn(language: string): VerifyTexts {
  return language.toLowerCase().startsWith('en') ? enUS : zhCN;
}
