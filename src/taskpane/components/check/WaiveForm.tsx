import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../use-texts';

interface Props {
  readonly onApply: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A finding is not put aside without a reason that others can read later. */
export function WaiveForm({ onApply, onCancel }: Props) {
  const { check: texts } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') field.current?.focus();
    else onApply(reason);
  };
  return (
    <form className="form" onSubmit={submit}>
      <label htmlFor={id}>{texts.waiveReason}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        required
        maxLength={LONGEST}
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {texts.waiveHint}
      </p>
      <div className="actions">
        <button type="submit" className="button primary">
          {texts.waiveApply}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {texts.waiveCancel}
        </button>
      </div>
    </form>
  );
}

const LONGEST = 200;
