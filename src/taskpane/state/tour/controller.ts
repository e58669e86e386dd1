/** The first run: a few steps over the example, shown until they are done or put away, and never again. */
import { type Store, createStore } from '../store';
import type { Memory } from '../services';

/** The steps beside Excel, in their order. */
export const PANE_STEPS = ['example', 'finding', 'cell', 'mark', 'summary'] as const;
/** The steps of the page without Excel. */
export const DESK_STEPS = ['deskExample', 'deskFinding', 'deskCell', 'deskCopy', 'deskSummary'] as const;

export type TourStep = (typeof PANE_STEPS)[number] | (typeof DESK_STEPS)[number];

export interface TourState {
  /** The step that shows, counted from 0; null: none does. */
  readonly at: number | null;
}

export interface TourController {
  readonly store: Store<TourState>;
  readonly steps: readonly TourStep[];
  /** After the last step the tour is over for good. */
  readonly next: () => void;
  /** Past this step if it is the one that shows: what it asks for is done. */
  readonly passed: (step: TourStep) => void;
  readonly dismiss: () => void;
}

/** Under it the step is remembered: the example may open in a window of its own, where the tour goes on. */
export const TOUR_KEY = 'zipingtong.tour';
const OVER = 'over';

/** @param memory undefined where nothing can be remembered: then there is no tour, because it would come back each time */
export function createTour(steps: readonly TourStep[], memory: Memory | undefined): TourController {
  const store = createStore<TourState>({ at: memory ? firstOf(memory.get(TOUR_KEY), steps) : null });
  const show = (at: number | null): void => {
    memory?.set(TOUR_KEY, at === null ? OVER : String(at));
    store.set({ at });
  };
  const next = (): void => {
    const { at } = store.get();
    if (at !== null) show(at + 1 < steps.length ? at + 1 : null);
  };
  return {
    store,
    steps,
    next,
    passed: (step) => {
      const { at } = store.get();
      if (at !== null && steps[at] === step) next();
    },
    dismiss: () => show(null),
  };
}

/** What was remembered may be anything: other versions and other programs write there too. */
function firstOf(remembered: string | null, steps: readonly TourStep[]): number | null {
  if (remembered === null) return 0;
  return /^\d$/.test(remembered) && Number(remembered) < steps.length ? Number(remembered) : null;
}
