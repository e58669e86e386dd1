import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FindingView } from '../../state/check/finding-view';
import type { FindingGroup } from '../../state/check/groups';
import { useTexts } from '../use-texts';
import { FindingRow } from './FindingRow';

interface Props {
  readonly label: string;
  readonly groups: readonly FindingGroup[];
  /** The key of the finding whose text and buttons are shown. */
  readonly current: string | null;
  readonly onGo: (view: FindingView) => void;
  /** More buttons below the text; `leave` puts the focus back on the list once the finding is dealt with. */
  readonly actions?: (view: FindingView, leave: () => void) => ReactNode;
}

/** So many at once: thousands would make an old computer crawl, and nobody reads them in one go. */
const PORTION = 100;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** One stop for the Tab key; within, arrow keys move and Enter or the space bar goes to the cell. */
export function FindingList({ label, groups, current, onGo, actions }: Props) {
  const texts = useTexts().check;
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(PORTION);
  const [reached, setReached] = useState({ key: current, at: 0 });
  const [wantsFocus, setWantsFocus] = useState(false);
  const shown = firstOf(groups, most);
  const keys = shown.flatMap(({ findings }) => findings.map(({ key }) => key));
  const all = groups.reduce((count, { findings }) => count + findings.length, 0);
  // Once a finding is mended, the next one stands in its place.
  const known = keys.indexOf(reached.key ?? '');
  const active = known >= 0 ? known : Math.min(reached.at, keys.length - 1);

  const focusRow = (at: number): void => {
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[at]?.focus();
  };
  useEffect(() => {
    if (!wantsFocus) return;
    setWantsFocus(false);
    focusRow(active);
  }, [wantsFocus, active]);

  const move = (event: KeyboardEvent, at: number): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focusRow(Math.max(0, Math.min(at + step, keys.length - 1)));
  };

  return (
    <section aria-label={label}>
      <ul className="groups" ref={list}>
        {shown.map(({ key, title, findings }) => (
          <li key={key} className="group">
            <h3>{title}</h3>
            <ul>
              {findings.map((view) => {
                const at = keys.indexOf(view.key);
                return (
                  <FindingRow
                    key={view.key}
                    view={view}
                    isCurrent={view.key === current}
                    isReachable={at === active}
                    onFocus={() => setReached({ key: view.key, at })}
                    onKeyDown={(event) => move(event, at)}
                    onGo={() => onGo(view)}
                  >
                    {actions?.(view, () => setWantsFocus(true))}
                  </FindingRow>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {all > most && (
        <button type="button" className="button" onClick={() => setMost(most + PORTION)}>
          {texts.more({ count: String(Math.min(PORTION, all - most)) })}
        </button>
      )}
      {all > 0 && <p className="hint">{texts.keys}</p>}
    </section>
  );
}

/** The first groups, the last of them perhaps in part, with `most` findings together. */
function firstOf(groups: readonly FindingGroup[], most: number): readonly FindingGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return [{ ...group, findings }];
  });
}
