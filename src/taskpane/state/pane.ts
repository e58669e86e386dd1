/** The whole pane without a screen: its three tabs, which of them shows, and the start. */
import type { Messages } from '../../core/messages';
import { type CheckController, createCheck } from './check/controller';
import { type OpeningController, createOpening } from './opening';
import type { PaneServices } from './services';
import { type Store, createStore } from './store';
import { type SummaryController, createSummary } from './summary/controller';
import { type TemplatesController, createTemplates } from './templates/controller';

export const TABS = ['check', 'summary', 'templates'] as const;
export type TabId = (typeof TABS)[number];

export interface PaneController {
  readonly messages: Messages;
  readonly store: Store<{ readonly tab: TabId }>;
  readonly openTab: (tab: TabId) => void;
  readonly check: CheckController;
  readonly summary: SummaryController;
  readonly templates: TemplatesController;
  readonly opening: OpeningController;
  /** Checks the open workbook once, and watches it from then on. @returns ends the watch */
  readonly start: () => () => void;
}

export function createPane(services: PaneServices): PaneController {
  const store = createStore<{ readonly tab: TabId }>({ tab: 'check' });
  const check = createCheck(services);
  return {
    messages: services.messages,
    store,
    openTab: (tab) => store.set({ tab }),
    check,
    summary: createSummary(services),
    templates: createTemplates(services),
    opening: createOpening(services),
    start: () => {
      const end = check.watch();
      void check.check();
      return end;
    },
  };
}
