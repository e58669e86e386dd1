import { countKinds } from '../../core/checks/kind';
import { formatDecimal } from '../../core/decimal';
import type { Summary } from '../../core/summary/types';
import { Sign } from '../../taskpane/components/parts/Sign';
import { useStore } from '../../taskpane/components/use-store';
import { useMessages } from '../../taskpane/components/use-texts';
import { plain } from '../../taskpane/state/plain';
import type { DeskController } from '../state/types';

interface Props {
  readonly desk: DeskController;
  readonly summary: Summary;
}

/** Every village with its points and what is to be done; choosing one opens it. */
export function VillageList({ desk, summary: { villages } }: Props) {
  const { desk: texts, pane, kinds } = useMessages();
  const { opened } = useStore(desk.store);
  return (
    <ul className="desk-villages" aria-label={texts.villages}>
      {villages.map(({ village, assessment: { file, totals, findings } }) => {
        const counts = countKinds(findings);
        const shown = (['wrong', 'unfilled', 'no-evidence', 'reminder'] as const).filter(
          (kind) => counts[kind] > 0,
        );
        const isTwice = villages.filter((other) => other.village === village).length > 1;
        return (
          <li key={file}>
            <button type="button" aria-pressed={opened?.file === file} onClick={() => desk.open(file)}>
              <span className="name">
                {plain(village)}
                {isTwice && <small>{plain(file)}</small>}
              </span>
              <span className="points">{totals ? formatDecimal(totals.self) : '—'}</span>
              <span className="counts">
                {shown.map((kind) => (
                  <span key={kind}>
                    <Sign kind={kind} />
                    {pane.check.kindCount({ word: kinds.words[kind], count: String(counts[kind]) })}
                  </span>
                ))}
                {shown.length === 0 && <Sign kind="done" />}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
