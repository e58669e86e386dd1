import { HelpTab } from '../../taskpane/components/help/HelpTab';
import { TourCard } from '../../taskpane/components/tour/TourCard';
import { TemplatesTab } from '../../taskpane/components/templates/TemplatesTab';
import { Tabs } from '../../taskpane/components/parts/Tabs';
import { ExplainContext } from '../../taskpane/components/use-help';
import { useStore } from '../../taskpane/components/use-store';
import { TextsContext } from '../../taskpane/components/use-texts';
import { DESK_TABS, type DeskController } from '../state/types';
import { FilesTab } from './FilesTab';
import { SchemeFile } from './SchemeFile';

export function Desk({ desk }: { readonly desk: DeskController }) {
  const { tab } = useStore(desk.store);
  const { at } = useStore(desk.tour.store);
  const texts = desk.messages.desk;
  return (
    <TextsContext value={desk.messages}>
      <main className="pane desk">
        <header className="desk-bar">
          <h1>{texts.title}</h1>
          <p>{texts.privacy}</p>
        </header>
        <Tabs
          label={texts.tabs.label}
          tabs={DESK_TABS.map((id) => ({ id, label: texts.tabs[id] }))}
          selected={tab}
          onSelect={desk.openTab}
        >
          {tab === 'files' && (
            <ExplainContext value={desk.explain}>
              <FilesTab desk={desk} />
            </ExplainContext>
          )}
          {tab === 'help' && <HelpTab help={desk.help} />}
          {tab === 'templates' && (
            <>
              <SchemeFile desk={desk} />
              <TemplatesTab templates={desk.templates} />
            </>
          )}
        </Tabs>
        {at !== null && tab === 'files' && (
          <TourCard
            tour={desk.tour}
            language={desk.help.language}
            onExample={() => void desk.takeExample()}
          />
        )}
      </main>
    </TextsContext>
  );
}
