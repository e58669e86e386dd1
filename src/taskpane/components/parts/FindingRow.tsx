import { type KeyboardEvent, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import type { FindingView } from '../../state/check/finding-view';
import { ExplainContext } from '../use-help';
import { useMessages, useTexts } from '../use-texts';
import { Sign } from './Sign';

interface Props {
  readonly view: FindingView;
  readonly isCurrent: boolean;
  /** The one row of the list that the Tab key stops at. */
  readonly isReachable: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** One line; the current one opens into the whole text, the remedy and the buttons. */
export function FindingRow({ view, isCurrent, isReachable, onFocus, onKeyDown, onGo, children }: Props) {
  const { check: texts, trial } = useTexts();
  const { words } = useMessages().kinds;
  const explain = useContext(ExplainContext);
  const details = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // What opens below the edge would stay unseen.
    if (isCurrent) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  const { kind, message, remedy, cell, place, address } = view;
  return (
    <li ref={row} className={isCurrent ? 'finding current' : 'finding'}>
      <button
        type="button"
        className="row"
        data-row
        tabIndex={isReachable ? 0 : -1}
        aria-expanded={isCurrent}
        aria-controls={isCurrent ? details : undefined}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={onGo}
      >
        <Sign kind={kind} />
        <span className="kind">{words[kind]}</span>
        {view.trial && <span className="trial">{trial}</span>}
        <span className="text">{message}</span>
        <span className="cell">{cell}</span>
      </button>
      {isCurrent && (
        <div className="details" id={details}>
          <p>{texts.remedy({ remedy })}</p>
          <div className="actions">
            {address && (
              <button type="button" className="button" title={texts.goToPlace({ place })} onClick={onGo}>
                {texts.goTo}
              </button>
            )}
            {children}
          </div>
          {explain && (
            <button type="button" className="link explain" onClick={() => explain(view.finding.checkId)}>
              {texts.explain}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
