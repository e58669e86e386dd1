import type { TemplatesController } from '../../state/templates/controller';
import { useTexts } from '../use-texts';

export function MakeScheme({ templates }: { readonly templates: TemplatesController }) {
  const { templates: texts } = useTexts();
  const where = templates.canOpen ? 'new' : 'file';
  return (
    <section className="card">
      <h2>{texts.schemeTitle}</h2>
      <p>{texts.schemeText}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => void templates.makeScheme(where)}>
          {templates.canOpen ? texts.schemeNew : texts.schemeDownload}
        </button>
        {templates.canPaint && (
          <button type="button" className="button" onClick={() => void templates.makeScheme('here')}>
            {texts.schemeHere}
          </button>
        )}
      </div>
    </section>
  );
}
