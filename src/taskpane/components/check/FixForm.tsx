import { useEffect, useRef } from 'react';
import { useTexts } from '../use-texts';

interface Props {
  readonly lines: readonly string[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What would be changed, before it is. */
export function FixForm({ lines, onApply, onCancel }: Props) {
  const { check: texts } = useTexts();
  const apply = useRef<HTMLButtonElement>(null);
  useEffect(() => apply.current?.focus(), []);
  return (
    <div className="form" role="group" aria-label={texts.fixPreview}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="actions">
        <button type="button" className="button primary" ref={apply} onClick={onApply}>
          {texts.fixApply}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {texts.fixCancel}
        </button>
      </div>
    </div>
  );
}
