import type { SectionTotal } from '../../../core/assessment';
import { formatDecimal } from '../../../core/decimal';
import type { CheckController } from '../../state/check/controller';
import { sectionKey } from '../../state/check/groups';
import { plain } from '../../state/plain';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

/** One bar a section; choosing one shows only its findings, choosing it again shows all. */
export function Sections({ check }: { readonly check: CheckController }) {
  const { check: texts } = useTexts();
  const { result, filter } = useStore(check.store);
  const sections = result?.assessment.sections ?? [];
  if (sections.length === 0) return null;
  return (
    <ul className="sections" aria-label={texts.sections}>
      {sections.map((section) => {
        const key = sectionKey(section);
        const isPressed = filter.section === key;
        return (
          <li key={key}>
            <button
              type="button"
              aria-pressed={isPressed}
              onClick={() => check.setFilter({ section: isPressed ? null : key })}
            >
              <Bar section={section} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Bar({ section: { title, self, max } }: { readonly section: SectionTotal }) {
  const { check: texts } = useTexts();
  const points = { self: formatDecimal(self), max: formatDecimal(max) };
  const share = max.gt(0) ? Math.max(0, Math.min(1, Number(self.div(max)))) : 0;
  return (
    <>
      <span className="hidden">{texts.section({ title: plain(title), ...points })}</span>
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${String(share * 100)}%` }} />
      </span>
      <span className="name" aria-hidden="true">
        {plain(title)}
      </span>
      <span className="points" aria-hidden="true">
        {texts.of(points)}
      </span>
    </>
  );
}
