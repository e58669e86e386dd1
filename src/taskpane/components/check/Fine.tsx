import type { PaneController } from '../../state/pane';
import { Sign } from '../parts/Sign';
import { useTexts } from '../use-texts';

/** Nothing to do: it says so, and what comes next. */
export function Fine({
  pane,
  hasWaived,
}: {
  readonly pane: Pick<PaneController, 'openTab'>;
  readonly hasWaived: boolean;
}) {
  const { check: texts } = useTexts();
  return (
    <div className="fine">
      <Sign kind="done" />
      <h3>{texts.fine}</h3>
      {hasWaived && <p>{texts.onlyWaived}</p>}
      <p>{texts.fineNext}</p>
      <button type="button" className="button" onClick={() => pane.openTab('summary')}>
        {texts.fineGo}
      </button>
    </div>
  );
}
