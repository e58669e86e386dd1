import { type DragEvent, useState } from 'react';
import { WORKBOOK_ENDINGS } from '../../core/handed-in';
import { Outcome } from '../../taskpane/components/summary/Outcome';
import { FormerYears } from '../../taskpane/components/summary/FormerYears';
import { Documents } from '../../taskpane/components/summary/Documents';
import { Reading } from '../../taskpane/components/summary/Reading';
import { Failure } from '../../taskpane/components/parts/Failure';
import { FileButton } from '../../taskpane/components/parts/FileButton';
import { Notice } from '../../taskpane/components/parts/Notice';
import { Busy } from '../../taskpane/components/parts/Busy';
import { droppedFiles } from '../../taskpane/components/parts/dropped-files';
import { useStore } from '../../taskpane/components/use-store';
import { useMessages } from '../../taskpane/components/use-texts';
import type { DeskController } from '../state/types';
import { VillageList } from './VillageList';

/** What goes in, and what was found of every village. */
export function FileList({ desk }: { readonly desk: DeskController }) {
  const { desk: texts, pane } = useMessages();
  const { summary } = desk;
  const { progress, problem, collected, unreadable, notice, failure, busy } = useStore(summary.store);
  const own = useStore(desk.store);
  return (
    <section className="desk-files" aria-label={texts.files}>
      <div className="scroll">
        {progress ? <Reading progress={progress} onCancel={summary.cancel} /> : <Take desk={desk} />}
        <div role="alert">
          {problem && (
            <div className="message failed">
              <p>{problem.text}</p>
              {problem.needsScheme && (
                <FileButton
                  label={pane.summary.chooseScheme}
                  accept={WORKBOOK_ENDINGS}
                  onPick={([file]) => file && void summary.chooseScheme(file)}
                />
              )}
            </div>
          )}
        </div>
        {(collected || unreadable.length > 0) && (
          <Outcome collected={collected} unreadable={unreadable}>
            {collected && <VillageList desk={desk} summary={collected.summary} />}
          </Outcome>
        )}
        {collected && <FormerYears summary={summary} />}
        {collected && <Documents summary={summary} />}
      </div>
      <footer>
        <Failure failure={failure} onDismiss={summary.dismiss} />
        <Failure failure={own.failure} onDismiss={desk.dismiss} />
        <Notice text={own.notice ?? notice} />
        {collected && (
          <div className="actions">
            <button type="button" className="button primary" onClick={() => void summary.save()}>
              {texts.saveSummary}
            </button>
            <button type="button" className="button" onClick={() => void desk.saveCopies()}>
              {texts.saveCopies}
            </button>
          </div>
        )}
        <Busy isOn={own.busy !== null || busy === 'documents'} />
      </footer>
    </section>
  );
}

/** Workbooks, a folder of them, or either of them dropped; and the evidence. */
function Take({ desk }: { readonly desk: DeskController }) {
  const { desk: texts, pane } = useMessages();
  const { collected } = useStore(desk.summary.store);
  const { evidence } = useStore(desk.store);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    // Otherwise the browser would open the file in place of the page.
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer, true).then(({ files, hasFolder }) =>
      desk.takeFiles(files, hasFolder),
    );
  };
  return (
    <div
      className={isOver ? 'pick over' : 'pick'}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {collected === null && <p>{texts.intro}</p>}
      <div className="actions">
        <FileButton
          many
          label={pane.summary.pickFiles}
          className={collected ? 'button' : 'button primary'}
          onPick={(files) => void desk.takeFiles(files, false)}
        />
        <FileButton
          many
          folder
          label={pane.summary.pickFolder}
          onPick={(files) => void desk.takeFiles(files, true)}
        />
        <FileButton
          many
          folder
          label={texts.evidenceButton}
          onPick={(files) => void desk.takeEvidence(files)}
        />
      </div>
      <p className="hint">
        {isOver
          ? pane.summary.dropNow
          : evidence === null
            ? texts.evidenceHint
            : texts.evidenceCount({ count: String(evidence) })}
      </p>
    </div>
  );
}
