import { useState } from 'react';
import { DOCUMENT_IDS, type DocumentId } from '../../../core/documents/ids';
import type { SummaryController } from '../../state/summary/controller';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

/** Which documents to make of the summary, and the button that downloads them. */
export function Documents({ summary }: { readonly summary: SummaryController }) {
  const texts = useTexts().summary.documents;
  const { busy } = useStore(summary.store);
  const [chosen, setChosen] = useState<readonly DocumentId[]>(DOCUMENT_IDS);
  const choose = (id: DocumentId, isChosen: boolean): void =>
    setChosen(DOCUMENT_IDS.filter((one) => (one === id ? isChosen : chosen.includes(one))));
  return (
    <details className="documents">
      <summary>{texts.title}</summary>
      <ul className="plain-list">
        {DOCUMENT_IDS.map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) => choose(id, target.checked)}
              />{' '}
              {texts.names[id]}
            </label>
          </li>
        ))}
      </ul>
      <p className="hint">{texts.hint}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={chosen.length === 0 || busy !== null}
          onClick={() => void summary.saveDocuments(chosen)}
        >
          {busy === 'documents' ? texts.making : texts.make}
        </button>
      </div>
    </details>
  );
}
