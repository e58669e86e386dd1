import type { KeyboardEvent } from 'react';
import { type PaneController, TABS } from '../state/pane';
import { CheckTab } from './check/CheckTab';
import { Tabs } from './parts/Tabs';
import { late } from './parts/late';
import { ExplainContext } from './use-help';
import { useStore } from './use-store';
import { TextsContext } from './use-texts';

// The pane starts with 检查 and without these, which are opened rarely or once.
const SummaryTab = late(async () => (await import('./summary/SummaryTab')).SummaryTab);
const TemplatesTab = late(async () => (await import('./templates/TemplatesTab')).TemplatesTab);
const HelpTab = late(async () => (await import('./help/HelpTab')).HelpTab);
const TourCard = late(async () => (await import('./tour/TourCard')).TourCard);

export function Pane({ pane }: { readonly pane: PaneController }) {
  const { tab } = useStore(pane.store);
  const { spoken } = useStore(pane.check.store);
  const { at } = useStore(pane.tour.store);
  const texts = pane.messages.pane;
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== texts.check.checkKey) return;
    // The key would load the pane anew, and what was collected would be gone.
    event.preventDefault();
    if (tab === 'check') void pane.check.check();
  };
  return (
    <TextsContext value={pane.messages}>
      <main className="pane" onKeyDown={keys}>
        <h1 className="hidden">{texts.product}</h1>
        <Tabs
          label={texts.tabs.label}
          tabs={TABS.map((id) => ({ id, label: texts.tabs[id] }))}
          selected={tab}
          onSelect={pane.openTab}
        >
          {tab === 'check' && (
            <ExplainContext value={pane.explain}>
              <CheckTab pane={pane} />
            </ExplainContext>
          )}
          {tab === 'summary' && <SummaryTab summary={pane.summary} />}
          {tab === 'templates' && <TemplatesTab templates={pane.templates} />}
          {tab === 'help' && <HelpTab help={pane.help} />}
        </Tabs>
        {at !== null && tab !== 'help' && (
          <TourCard
            tour={pane.tour}
            language={pane.help.language}
            onExample={() => void pane.opening.openExample()}
          />
        )}
        <p className="hidden" role="status">
          {spoken}
        </p>
      </main>
    </TextsContext>
  );
}
