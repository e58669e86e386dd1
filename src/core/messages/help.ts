/** The texts of the help and of the first run. Whoever shows them imports this file; the pane starts without them. */
import { help as en } from './en-US/help/texts';
import type { Widen } from './types';
import { help as zh } from './zh-CN/help/texts';

export type HelpTexts = Widen<typeof zh>;

/** As `messagesIn`, for the help. */
export function helpTexts(language: string): HelpTexts {
  return language.toLowerCase().startsWith('en') ? en : zh;
}
