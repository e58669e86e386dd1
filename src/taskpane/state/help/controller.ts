/** Which part of the help is being read. What it says is loaded when it is first opened. */
import type { Language } from '../../../core/messages';
import { type Store, createStore } from '../store';
import type { HelpData, HelpPlace } from './types';

export interface HelpState {
  /** null: not loaded yet. */
  readonly data: HelpData | null;
  /** It could not be loaded; trying again may help. */
  readonly hasFailed: boolean;
  readonly place: HelpPlace;
  /** Where the reader came from and can go back to; null: from nowhere else. */
  readonly back: (() => void) | null;
  readonly query: string;
}

export interface HelpController {
  readonly store: Store<HelpState>;
  readonly language: Language;
  /** Loads the help unless it is there. */
  readonly load: () => Promise<void>;
  readonly go: (place: HelpPlace) => void;
  /** What this kind of finding means. @param back brings the reader back to the finding */
  readonly explain: (check: string, back: () => void) => void;
  readonly find: (query: string) => void;
}

export function createHelp(language: Language, source: () => Promise<HelpData>): HelpController {
  const store = createStore<HelpState>({
    data: null,
    hasFailed: false,
    place: { kind: 'contents' },
    back: null,
    query: '',
  });
  return {
    store,
    language,
    load: async () => {
      if (store.get().data) return;
      store.set({ hasFailed: false });
      try {
        store.set({ data: await source() });
      } catch {
        store.set({ hasFailed: true });
      }
    },
    go: (place) => store.set({ place }),
    explain: (check, back) => store.set({ place: { kind: 'check', check }, back }),
    find: (query) => store.set({ query }),
  };
}
