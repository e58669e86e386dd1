import type { Progress } from '../../state/summary/types';
import { useTexts } from '../use-texts';

interface Props {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

export function Reading({ progress: { at, of }, onCancel }: Props) {
  const { summary: texts } = useTexts();
  return (
    <section className="reading">
      <p>{texts.reading({ done: String(at), of: String(of) })}</p>
      <progress aria-label={texts.progress} max={of} value={at - 1} />
      <button type="button" className="button" onClick={onCancel}>
        {texts.cancel}
      </button>
    </section>
  );
}
