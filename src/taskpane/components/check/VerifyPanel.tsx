import { type FormEvent, useEffect, useId, useMemo, useState } from 'react';
import { formatDecimal } from '../../../core/decimal';
import type { CellAddress } from '../../../core/host/types';
import { type VerifyTexts, verifyTextsIn } from '../../../core/messages/verify';
import type { CheckController } from '../../state/check/controller';
import { verifyChanges } from '../../state/verify/entry';
import { type VerifyView, verifyViewAt } from '../../state/verify/view';
import { useStore } from '../use-store';
import { useMessages } from '../use-texts';

/** The item whose row is selected in the score table, and the place to verify it. */
export function VerifyPanel({ check }: { readonly check: CheckController }) {
  const messages = useMessages();
  const texts = verifyTextsIn(check.language);
  const { result, isStale } = useStore(check.store);
  const [selected, setSelected] = useState<CellAddress | null>(null);
  useEffect(() => check.onSelect(setSelected), [check]);
  const view = useMemo(
    () => (result && selected ? verifyViewAt(result, selected, messages) : null),
    [result, selected, messages],
  );
  const tolerance = result?.assessment.scheme?.tolerance;
  return (
    <section className="verify" aria-label={texts.title}>
      {isStale && <p className="hint">{texts.stale}</p>}
      {!view && <p className="hint">{texts.none}</p>}
      {view && (
        <>
          <Item view={view} texts={texts} />
          {check.canEdit ? (
            <Entry
              // What stands in the cells now is what the fields begin with.
              key={`${view.code} ${view.verified} ${view.note}`}
              view={view}
              texts={texts}
              tolerance={tolerance ? formatDecimal(tolerance) : '0'}
              check={check}
            />
          ) : (
            <p className="hint">{texts.readOnly}</p>
          )}
        </>
      )}
    </section>
  );
}

interface ItemProps {
  readonly view: VerifyView;
  readonly texts: VerifyTexts;
}

function Item({ view, texts }: ItemProps) {
  const { code, title, points, standard, self, suggested, verified, pieces, findings } = view;
  return (
    <>
      <h2>{`${code} ${title}`}</h2>
      <dl>
        <dt>{texts.points}</dt>
        <dd>{points}</dd>
        <dt>{texts.self}</dt>
        <dd>{self || texts.blank}</dd>
        <dt>{texts.suggested}</dt>
        <dd>
          {suggested ? suggested.score : texts.noSuggestion}
          {suggested?.explanation && <small>{suggested.explanation}</small>}
        </dd>
        <dt>{texts.verified}</dt>
        <dd>{verified || texts.blank}</dd>
        <dt>{texts.standard}</dt>
        <dd className="long">{standard}</dd>
      </dl>
      <h3>{pieces.length > 0 ? texts.pieces({ count: String(pieces.length) }) : texts.noPieces}</h3>
      <ul>
        {pieces.map(({ number, name }, at) => (
          <li key={`${number} ${String(at)}`}>{`${number} ${name}`}</li>
        ))}
      </ul>
      {findings.length > 0 && <h3>{texts.findings}</h3>}
      <ul>
        {findings.map((message, at) => (
          <li key={`${message} ${String(at)}`}>{message}</li>
        ))}
      </ul>
    </>
  );
}

interface EntryProps extends ItemProps {
  readonly tolerance: string;
  readonly check: CheckController;
}

function Entry({ view, texts, tolerance, check }: EntryProps) {
  const id = useId();
  const [score, setScore] = useState(view.verified);
  const [note, setNote] = useState(view.note);
  const [wrong, setWrong] = useState<string | null>(null);
  const { busy, isStale } = useStore(check.store);
  if (!view.cells.verified) return <p className="hint">{texts.noColumn}</p>;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const changes = verifyChanges(view, score, note);
    setWrong(changes ? null : score.trim());
    if (changes && changes.length > 0)
      void check.write(changes, texts.saved({ item: `${view.code} ${view.title}` }));
  };
  return (
    <form className="form" onSubmit={submit}>
      <label htmlFor={`${id}-score`}>{texts.score}</label>
      <input
        id={`${id}-score`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-score-hint`}
        value={score}
        onChange={({ target }) => setScore(target.value)}
      />
      <p className="hint" id={`${id}-score-hint`} role={wrong === null ? undefined : 'alert'}>
        {wrong === null ? texts.scoreHint : texts.notNumber({ text: wrong })}
      </p>
      {view.cells.note && (
        <>
          <label htmlFor={`${id}-note`}>{texts.note}</label>
          <textarea
            id={`${id}-note`}
            rows={2}
            maxLength={LONGEST}
            aria-describedby={`${id}-note-hint`}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <p className="hint" id={`${id}-note-hint`}>
            {texts.noteHint({ tolerance })}
          </p>
        </>
      )}
      <div className="actions">
        {/* Rows may have moved since the check, and the score would go into another item's cell. */}
        <button type="submit" className="button primary" disabled={busy !== null || isStale}>
          {texts.save}
        </button>
      </div>
    </form>
  );
}

const LONGEST = 500;
