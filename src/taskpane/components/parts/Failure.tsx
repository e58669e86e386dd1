import type { Failed } from '../../state/failure';

interface Props {
  readonly failure: Failed | null;
  readonly onDismiss: () => void;
}

/** The cause, the remedy, and one button. */
export function Failure({ failure, onDismiss }: Props) {
  return (
    <div role="alert">
      {failure && (
        <div className="message failed">
          <p>{failure.text}</p>
          <button type="button" className="button" onClick={failure.act ?? onDismiss}>
            {failure.label}
          </button>
        </div>
      )}
    </div>
  );
}
