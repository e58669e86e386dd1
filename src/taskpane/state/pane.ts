/** The whole pane without a screen: its tabs, which of them shows, and the start. */
import type { Messages } from '../../core/messages';
import { type CheckController, createCheck } from './check/controller';
import { type OpeningController, createOpening } from './opening';
import { type HelpController, createHelp } from './help/controller';
import type { PaneServices } from './services';
import { type Store, createStore } from './store';
import { type SummaryController, createSummary } from './summary/controller';
import { type TemplatesController, createTemplates } from './templates/controller';
import { PANE_STEPS, type TourController, createTour } from './tour/controller';

export const TABS = ['check', 'summary', 'templates', 'help'] as const;
export type TabId = (typeof TABS)[number];

export interface PaneController {
  readonly messages: Messages;
  readonly store: Store<{ readonly tab: TabId }>;
  readonly openTab: (tab: TabId) => void;
  readonly check: CheckController;
  readonly summary: SummaryController;
  readonly templates: TemplatesController;
  readonly opening: OpeningController;
  readonly help: HelpController;
  /** What a finding of this check means, and back to the findings from there. */
  readonly explain: (check: string) => void;
  readonly tour: TourController;
  /** Checks the open workbook once, and watches it from then on. @returns ends the watch */
  readonly start: () => () => void;
}

export function createPane(services: PaneServices): PaneController {
  const store = createStore<{ readonly tab: TabId }>({ tab: 'check' });
  const check = createCheck(services);
  const help = createHelp(services.language, services.help);
  const tour = createTour(PANE_STEPS, services.memory);
  check.store.subscribe(() => {
    const { result, current } = check.store.get();
    if (result?.assessment.submission.scores) tour.passed('example');
    if (current !== null) tour.passed('finding');
  });
  return {
    messages: services.messages,
    store,
    openTab: (tab) => store.set({ tab }),
    check,
    summary: createSummary(services),
    templates: createTemplates(services),
    opening: createOpening(services),
    help,
    explain: (id) => {
      const { tab } = store.get();
      help.explain(id, () => store.set({ tab }));
      store.set({ tab: 'help' });
    },
    tour,
    start: () => {
      const end = check.watch();
      void check.check();
      return end;
    },
  };
}
