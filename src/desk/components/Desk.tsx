import { TemplatesTab } from '../../taskpane/components/templates/TemplatesTab';
import { Tabs } from '../../taskpane/components/parts/Tabs';
import { useStore } from '../../taskpane/components/use-store';
import { TextsContext } from '../../taskpane/components/use-texts';
import { DESK_TABS, type DeskController } from '../state/desk';
import { FilesTab } from './FilesTab';
import { SchemeFile } from './SchemeFile';

export function Desk({ desk }: { readonly desk: DeskController }) {
  const { tab } = useStore(desk.store);
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
          {tab === 'files' ? (
            <FilesTab desk={desk} />
          ) : (
            <>
              <SchemeFile desk={desk} />
              <TemplatesTab templates={desk.templates} />
            </>
          )}
        </Tabs>
      </main>
    </TextsContext>
  );
}
