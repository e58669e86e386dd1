import type { CheckController } from '../../state/check/controller';
import type { CheckResult } from '../../state/check/types';
import { countKinds } from '../../state/check/groups';
import { Sign } from '../parts/Sign';
import { useStore } from '../use-store';
import { useMessages, useTexts } from '../use-texts';

/** What is still to do, in numbers; each shows only its own findings. */
export function KindFilter({ check }: { readonly check: CheckController }) {
  const { check: texts } = useTexts();
  const { words } = useMessages().kinds;
  const { result, filter } = useStore(check.store);
  // Without a scheme hardly anything could be checked, and a nought would look like praise.
  if (!result || result.open.length === 0 || !isChecked(result)) return null;
  return (
    <ul className="kinds" aria-label={texts.kinds}>
      {countKinds(result.open).map(({ kind, count }) => {
        const isPressed = filter.kind === kind;
        return (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={isPressed}
              className={count === 0 ? 'none' : undefined}
              onClick={() => check.setFilter({ kind: isPressed ? null : kind })}
            >
              <Sign kind={count === 0 ? 'done' : kind} />
              {texts.kindCount({ word: words[kind], count: String(count) })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function isChecked({ assessment }: CheckResult): boolean {
  return assessment.scheme !== null;
}
