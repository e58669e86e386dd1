import { Findings } from '../../taskpane/components/check/Findings';
import { Head } from '../../taskpane/components/check/Head';
import { KindFilter } from '../../taskpane/components/check/KindFilter';
import { SchemeLine } from '../../taskpane/components/check/SchemeLine';
import { Sections } from '../../taskpane/components/check/Sections';
import { Verify } from '../../taskpane/components/check/Verify';
import { WaivedList } from '../../taskpane/components/check/WaivedList';
import { Busy } from '../../taskpane/components/parts/Busy';
import { Failure } from '../../taskpane/components/parts/Failure';
import { Notice } from '../../taskpane/components/parts/Notice';
import { useStore } from '../../taskpane/components/use-store';
import { useMessages } from '../../taskpane/components/use-texts';
import type { DeskController, Opened } from '../state/types';

interface Props {
  readonly desk: DeskController;
  readonly opened: Opened;
}

export function VillageView({ desk, opened: { pane } }: Props) {
  const { desk: texts } = useMessages();
  const { check } = pane;
  const { result, failure, notice, busy, spoken } = useStore(check.store);
  return (
    <section className="desk-village" aria-label={texts.village}>
      <div className="scroll">
        {result && (
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
        <p className="hidden" role="status">
          {spoken}
        </p>
      </div>
      <footer>
        <Failure failure={failure} onDismiss={check.dismiss} />
        <Notice text={notice} />
        <Busy isOn={busy !== null} />
        {result && (
          <>
            <div className="actions">
              <button
                type="button"
                className="button primary"
                title={texts.saveCopyHint}
                onClick={() => void desk.saveCopy()}
              >
                {texts.saveCopy}
              </button>
              <button type="button" className="button" onClick={() => void desk.saveResults()}>
                {texts.saveResults}
              </button>
              <button type="button" className="button" onClick={() => window.print()}>
                {texts.print}
              </button>
            </div>
            <p className="hint">{texts.saveCopyHint}</p>
          </>
        )}
      </footer>
    </section>
  );
}
