/** The texts of the comparison over several years, apart from the other messages: the pane has no such sheets. */
import { trend as en } from './en-US/trend';
import type { Widen } from './types';
import { trend as zh } from './zh-CN/trend';

export type TrendTexts = Widen<typeof zh>;

/** Chinese for every language we have no texts in. */
export function trendTextsIn(language: string): TrendTexts {
  return language.toLowerCase().startsWith('en') ? en : zh;
}
