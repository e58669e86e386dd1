import { enUS } from './en-US';
import type { Language, Messages } from './types';
import { zhCN } from './zh-CN';

/** The texts of a language; Chinese for every language we have no texts in. */
export function messagesIn(language: string): Messages {
  return language.toLowerCase().startsWith('en') ? enUS : zhCN;
}

export const DEFAULT_LANGUAGE: Language = 'zh-CN';

export type { FindingText, Language, Messages } from './types';
