import type { CheckController } from '../../state/check/controller';
import type { PaneController } from '../../state/pane';
import { Failure } from '../parts/Failure';
import { Notice } from '../parts/Notice';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';
import { Findings } from './Findings';
import { Head } from './Head';
import { KindFilter } from './KindFilter';
import { SchemeLine } from './SchemeLine';
import { Sections } from './Sections';
import { Toolbar } from './Toolbar';
import { Verify } from './Verify';
import { WaivedList } from './WaivedList';
import { Welcome } from './Welcome';

export function CheckTab({ pane }: { readonly pane: PaneController }) {
  const { check } = pane;
  const { result } = useStore(check.store);
  const isEmpty = result !== null && result.assessment.submission.scores === null;
  return (
    <>
      <div className="scroll">
        {result && isEmpty && <Welcome pane={pane} result={result} />}
        {result && !isEmpty && (
          <>
            <Head result={result} />
            <SchemeLine check={check} />
            <Verify check={check} />
            <Sections check={check} />
            <KindFilter check={check} />
            <Findings pane={pane} />
            <WaivedList check={check} />
          </>
        )}
      </div>
      <Foot check={check} isEmpty={isEmpty} />
    </>
  );
}

function Foot({ check, isEmpty }: { readonly check: CheckController; readonly isEmpty: boolean }) {
  const texts = useTexts().check;
  const { notice, undo, failure } = useStore(check.store);
  return (
    <footer>
      <Failure failure={failure} onDismiss={check.dismiss} />
      <Notice text={notice}>
        {undo.length > 0 && (
          <button type="button" className="button" onClick={() => void check.undo()}>
            {texts.undo}
          </button>
        )}
      </Notice>
      <Toolbar check={check} isEmpty={isEmpty} />
    </footer>
  );
}
