import { createContext, useContext } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '../../../core/messages';
import { type HelpTexts, helpTexts } from '../../../core/messages/help';

export const HelpLanguage = createContext<Language>(DEFAULT_LANGUAGE);

/** The help's own texts in the language that the pane speaks. */
export function useHelp(): { readonly texts: HelpTexts; readonly isEnglish: boolean } {
  const language = useContext(HelpLanguage);
  return { texts: helpTexts(language), isEnglish: language === 'en-US' };
}
