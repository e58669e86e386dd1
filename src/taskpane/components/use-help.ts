import { createContext } from 'react';

/** Opens the help at the explanation of a check; null where findings have none. */
export const ExplainContext = createContext<((check: string) => void) | null>(null);
