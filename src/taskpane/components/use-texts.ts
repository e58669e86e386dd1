import { createContext, useContext } from 'react';
import { DEFAULT_LANGUAGE, type Messages, messagesIn } from '../../core/messages';

export const TextsContext = createContext<Messages>(messagesIn(DEFAULT_LANGUAGE));

/** All texts in the language that Excel speaks. */
export function useMessages(): Messages {
  return useContext(TextsContext);
}

/** The pane's texts in the language that Excel speaks. */
export function useTexts(): Messages['pane'] {
  return useContext(TextsContext).pane;
}
