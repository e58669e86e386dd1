import type { CheckController } from '../../state/check/controller';
import { plain } from '../../state/plain';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

export function WaivedList({ check }: { readonly check: CheckController }) {
  const { check: texts } = useTexts();
  const { result } = useStore(check.store);
  if (!result || result.waived.length === 0) return null;
  return (
    <details className="waived">
      <summary>{texts.waived({ count: String(result.waived.length) })}</summary>
      <ul>
        {result.waived.map((waived) => {
          const { view, waiver } = waived;
          return (
            <li key={view.key}>
              <p>{view.place === '' ? view.message : `${view.place} ${view.message}`}</p>
              <p className="hint">{texts.waivedReason({ reason: plain(waiver.reason), on: waiver.on })}</p>
              <button type="button" className="button" onClick={() => void check.unwaive(waived)}>
                {texts.unwaive}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
