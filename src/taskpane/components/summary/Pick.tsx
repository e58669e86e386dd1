import { type DragEvent, useState } from 'react';
import type { SummaryController } from '../../state/summary/controller';
import { FileButton } from '../parts/FileButton';
import { droppedFiles } from '../parts/dropped-files';
import { useTexts } from '../use-texts';

interface Props {
  readonly summary: SummaryController;
  /** Something has been collected already: the explanation is known. */
  readonly isAgain: boolean;
}

/** Files, a folder, or either of them dropped. */
export function Pick({ summary, isAgain }: Props) {
  const { summary: texts } = useTexts();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    // Otherwise the browser would open the file in place of the pane.
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(({ files, hasFolder }) => summary.collect(files, hasFolder));
  };
  return (
    <section
      className={isOver ? 'pick over' : 'pick'}
      aria-label={texts.pickFiles}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!isAgain && <p>{texts.intro}</p>}
      <div className="actions">
        <FileButton
          many
          label={texts.pickFiles}
          className={isAgain ? 'button' : 'button primary'}
          onPick={(files) => void summary.collect(files, false)}
        />
        <FileButton
          many
          folder
          label={texts.pickFolder}
          onPick={(files) => void summary.collect(files, true)}
        />
      </div>
      <p className="hint">{isOver ? texts.dropNow : texts.drop}</p>
    </section>
  );
}
