import { WORKBOOK_ENDINGS } from '../../../core/handed-in';
import type { SummaryController } from '../../state/summary/controller';
import { Busy } from '../parts/Busy';
import { Failure } from '../parts/Failure';
import { FileButton } from '../parts/FileButton';
import { Notice } from '../parts/Notice';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';
import { Documents } from './Documents';
import { FormerYears } from './FormerYears';
import { Outcome } from './Outcome';
import { Pick } from './Pick';
import { Reading } from './Reading';

export function SummaryTab({ summary }: { readonly summary: SummaryController }) {
  const { summary: texts } = useTexts();
  const { failure, progress, problem, collected, unreadable, notice, busy } = useStore(summary.store);
  const isWriting = busy === 'write' || busy === 'save' || busy === 'documents';
  return (
    <>
      <div className="scroll">
        {progress ? (
          <Reading progress={progress} onCancel={summary.cancel} />
        ) : (
          <Pick summary={summary} isAgain={collected !== null || problem !== null} />
        )}
        <div role="alert">
          {problem && (
            <div className="message failed">
              <p>{problem.text}</p>
              {problem.needsScheme && (
                <FileButton
                  label={texts.chooseScheme}
                  accept={WORKBOOK_ENDINGS}
                  onPick={([file]) => file && void summary.chooseScheme(file)}
                />
              )}
            </div>
          )}
        </div>
        {(collected || unreadable.length > 0) && <Outcome collected={collected} unreadable={unreadable} />}
        {collected && <FormerYears summary={summary} />}
        {collected && <Documents summary={summary} />}
      </div>
      <footer>
        <Failure failure={failure} onDismiss={summary.dismiss} />
        <Notice text={notice} />
        {collected && (
          <div className="actions">
            <button type="button" className="button primary" onClick={() => void summary.write()}>
              {texts.write}
            </button>
            <button type="button" className="button" onClick={() => void summary.save()}>
              {texts.save}
            </button>
          </div>
        )}
        <Busy isOn={isWriting} />
      </footer>
    </>
  );
}
