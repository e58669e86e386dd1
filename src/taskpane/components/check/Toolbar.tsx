import type { CheckController } from '../../state/check/controller';
import { useDelayed } from '../use-delayed';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

/** Always in sight: check again, mark, unmark, and how old the result is. */
export function Toolbar({ check, isEmpty }: { readonly check: CheckController; readonly isEmpty: boolean }) {
  const { check: texts, working } = useTexts();
  const { result, isStale, busy } = useStore(check.store);
  const isSlow = useDelayed(busy !== null);
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          aria-keyshortcuts={texts.checkKey}
          onClick={() => void check.check()}
        >
          {texts.checkNow} <kbd>{texts.checkKey}</kbd>
        </button>
        {result && !isEmpty && (
          <>
            <button type="button" className="button" onClick={() => void check.mark()}>
              {texts.mark}
            </button>
            <button type="button" className="button" onClick={() => void check.unmark()}>
              {texts.unmark}
            </button>
          </>
        )}
      </div>
      <p className="age">
        <span role="status">{isSlow && (busy === 'check' ? texts.checking : working)}</span>
        {result && !isSlow && <span>{texts.checkedAt({ time: result.at })}</span>}
        <strong role="status">{isStale && <span className="stale">{texts.stale}</span>}</strong>
      </p>
    </>
  );
}
