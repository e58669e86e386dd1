/** A state that components watch. It changes whole: a new object each time, so that an unchanged part stays the same. */
export interface Store<T extends object> {
  readonly get: () => T;
  /** The fields given replace those that stood there. */
  readonly set: (changes: Partial<T>) => void;
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (changes) => {
      state = { ...state, ...changes };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
