import type { ReactNode } from 'react';
import type { CheckResult } from '../../state/check/types';
import type { PaneController } from '../../state/pane';
import { plain } from '../../state/plain';
import { Busy } from '../parts/Busy';
import { Failure } from '../parts/Failure';
import { FileButton } from '../parts/FileButton';
import { Notice } from '../parts/Notice';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

interface Props {
  readonly pane: PaneController;
  readonly result: CheckResult;
}

/** The open workbook has no score table: what the pane is for, and three ways to begin. */
export function Welcome({ pane, result }: Props) {
  const { welcome: texts } = useTexts();
  const { opening } = pane;
  const { failure, notice, busy } = useStore(opening.store);
  const { likelySheet } = result.assessment.submission;
  return (
    <section className="welcome">
      <h2>{texts.title}</h2>
      <p>{texts.what}</p>
      <Failure failure={failure} onDismiss={opening.dismiss} />
      {likelySheet !== null && <p className="hint">{texts.likely({ sheet: plain(likelySheet) })}</p>}
      <Way hint={texts.exampleHint}>
        <button type="button" className="button primary" onClick={() => void opening.openExample()}>
          {texts.example}
        </button>
      </Way>
      <Way hint={texts.templateHint}>
        <button type="button" className="button" onClick={() => pane.openTab('templates')}>
          {texts.template}
        </button>
      </Way>
      <Way hint={opening.canOpen ? texts.chooseHint : texts.chooseByHand}>
        {opening.canOpen && (
          <FileButton
            label={texts.choose}
            accept=".xlsx,.xlsm"
            onPick={([file]) => file && void opening.openFile(file)}
          />
        )}
      </Way>
      <Notice text={notice} />
      <Busy isOn={busy !== null} />
    </section>
  );
}

function Way({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  return (
    <div className="way">
      {children}
      <p className="hint">{hint}</p>
    </div>
  );
}
