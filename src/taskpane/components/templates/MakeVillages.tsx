import { WORKBOOK_ENDINGS } from '../../../core/handed-in';
import { useId } from 'react';
import type { TemplatesController } from '../../state/templates/controller';
import { FileButton } from '../parts/FileButton';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

export function MakeVillages({ templates }: { readonly templates: TemplatesController }) {
  const { templates: texts, summary } = useTexts();
  const { roster, progress } = useStore(templates.store);
  const id = useId();
  return (
    <section className="card">
      <h2>{texts.villagesTitle}</h2>
      <p>{texts.villagesText}</p>
      <label htmlFor={id}>{texts.roster}</label>
      <textarea
        id={id}
        rows={4}
        value={roster}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => templates.setRoster(target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {texts.rosterHint}
      </p>
      <div className="actions">
        <FileButton
          label={texts.rosterFile}
          accept={`.txt,.csv,${WORKBOOK_ENDINGS}`}
          onPick={([file]) => file && void templates.readRoster(file)}
        />
      </div>
      {progress ? (
        <div className="reading">
          <p>{texts.making({ done: String(progress.at), of: String(progress.of) })}</p>
          <progress aria-label={texts.villagesTitle} max={progress.of} value={progress.at - 1} />
          <button type="button" className="button" onClick={templates.cancel}>
            {summary.cancel}
          </button>
        </div>
      ) : (
        <div className="actions">
          <button
            type="button"
            className="button primary"
            onClick={() => void templates.makeVillages('file')}
          >
            {texts.make}
          </button>
          {templates.canOpen && (
            <button type="button" className="button" onClick={() => void templates.makeVillages('new')}>
              {texts.makeOpen}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
