import type { CheckController } from '../../state/check/controller';
import { countKinds } from '../../state/check/groups';
import { Sign } from '../parts/Sign';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

/** What is still to do, in numbers; each shows only its own findings. */
export function KindFilter({ check }: { readonly check: CheckController }) {
  const { check: texts, kinds } = useTexts();
  const { result, filter } = useStore(check.store);
  if (!result || result.open.length === 0) return null;
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
              {texts.kindCount({ word: kinds[kind], count: String(count) })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
