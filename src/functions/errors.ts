/// <reference types="custom-functions-runtime" />
/**
 * What a function says of wrong input: a real Excel error with a plain sentence. Excel shows a sentence only beside
 * #VALUE! and #N/A, so these two are used, never #NUM! or #DIV/0!, which would leave the clerk guessing.
 */
import { type Messages, messagesIn } from '../core/messages';
import { maskPersonalData } from '../core/personal-data/find';
import type { ErrorValue } from './values';

/** The texts in the language of Excel's menus; Chinese until that is known. */
export function messages(): Messages {
  const { Office } = globalThis as {
    readonly Office?: { readonly context?: { readonly displayLanguage?: unknown } };
  };
  const language = Office?.context?.displayLanguage;
  return messagesIn(typeof language === 'string' ? language : '');
}

export function texts(): Messages['functions'] {
  return messages().functions;
}

/** #VALUE!: what was given cannot be used. */
export function wrong(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, maskPersonalData(message));
}

/** #N/A: what was asked for is not there. */
export function notThere(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, maskPersonalData(message));
}

/** The same error that a cell of the range holds. */
export function passedOn({ code }: ErrorValue): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}
