import type { TemplatesController } from '../../state/templates/controller';
import { FileButton } from '../parts/FileButton';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

export function ImportScheme({ templates }: { readonly templates: TemplatesController }) {
  const { templates: texts } = useTexts();
  const { imported } = useStore(templates.store);
  return (
    <section className="card">
      <h2>{texts.importTitle}</h2>
      <p>{texts.importText}</p>
      <div className="actions">
        <FileButton
          label={texts.importButton}
          accept=".xlsx,.xlsm"
          onPick={([file]) => file && void templates.importScheme(file)}
        />
      </div>
      <p role="status">{imported?.text}</p>
      {imported && imported.doubts.length > 0 && (
        <ul aria-label={texts.importDoubts}>
          {imported.doubts.map(({ severity, place, text }, at) => (
            <li key={at}>
              {severity} {place} {text}
            </li>
          ))}
        </ul>
      )}
      {imported && imported.more > 0 && <p>{texts.importMore({ count: String(imported.more) })}</p>}
    </section>
  );
}
