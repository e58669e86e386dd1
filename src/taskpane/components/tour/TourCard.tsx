import type { Language } from '../../../core/messages';
import { helpTexts } from '../../../core/messages/help';
import type { TourController } from '../../state/tour/controller';
import { useStore } from '../use-store';

interface Props {
  readonly tour: TourController;
  readonly language: Language;
  readonly onExample: () => void;
}

/** One step of the first run, below everything else: it covers nothing, takes no focus, and waits as long as it likes. */
export function TourCard({ tour, language, onExample }: Props) {
  const { at } = useStore(tour.store);
  const { tour: texts } = helpTexts(language);
  const step = at === null ? undefined : tour.steps[at];
  if (at === null || step === undefined) return null;
  const { title, text } = texts.steps[step];
  const isLast = at === tour.steps.length - 1;
  return (
    <aside className="tour" aria-label={texts.label}>
      <p className="hint">{texts.progress({ at: String(at + 1), of: String(tour.steps.length) })}</p>
      <div role="status">
        <strong>{title}</strong>
        <p>{text}</p>
      </div>
      <div className="actions">
        {at === 0 && (
          <button type="button" className="button" onClick={onExample}>
            {texts.openExample}
          </button>
        )}
        <button type="button" className="button" onClick={tour.next}>
          {isLast ? texts.done : texts.next}
        </button>
        {!isLast && (
          <button type="button" className="link" onClick={tour.dismiss}>
            {texts.never}
          </button>
        )}
      </div>
    </aside>
  );
}
