import type { Language, Messages } from './types';
import { zhCN } from './zh-CN';

const LANGUAGES = new Map<Language, Messages>([['zh-CN', zhCN]]);

/** Whoever may speak another language than Chinese imports that language's file (english.ts), which calls this. */
export function addLanguage(language: Language, messages: Messages): void {
  LANGUAGES.set(language, messages);
}

/** The texts of a language; Chinese for every language we have no texts in. */
export function messagesIn(language: string): Messages {
  return (language.toLowerCase().startsWith('en') ? LANGUAGES.get('en-US') : undefined) ?? zhCN;
}

export const DEFAULT_LANGUAGE: Language = 'zh-CN';

export type { FindingText, Language, Messages } from './types';
