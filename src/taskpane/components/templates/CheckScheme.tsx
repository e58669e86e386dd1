import type { TemplatesController } from '../../state/templates/controller';
import { FindingList } from '../parts/FindingList';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

export function CheckScheme({ templates }: { readonly templates: TemplatesController }) {
  const { templates: texts } = useTexts();
  const { checked, current } = useStore(templates.store);
  return (
    <section className="card">
      <h2>{texts.checkTitle}</h2>
      <p>{texts.checkText}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => void templates.checkScheme()}>
          {texts.checkButton}
        </button>
      </div>
      <p role="status">{checked?.text}</p>
      {checked && checked.groups.length > 0 && (
        <FindingList
          label={texts.findings}
          groups={checked.groups}
          current={current}
          onGo={(view) => void templates.goTo(view)}
        />
      )}
    </section>
  );
}
