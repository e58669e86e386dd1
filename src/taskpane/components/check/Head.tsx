import { type Decimal, formatDecimal } from '../../../core/decimal';
import type { Totals } from '../../../core/assessment';
import type { CheckResult } from '../../state/check/types';
import { countKinds } from '../../state/check/groups';
import { plain } from '../../state/plain';
import { Sign } from '../parts/Sign';
import { useTexts } from '../use-texts';

/** The answer first: who, how many points, and whether the sheet says the same. */
export function Head({ result }: { readonly result: CheckResult }) {
  const { check: texts } = useTexts();
  const { village, scheme, totals, grade, progress } = result.assessment;
  const lacking = countKinds(result.open).find(({ kind }) => kind === 'no-evidence')?.count ?? 0;
  const counts = { filled: String(progress.filled), of: String(progress.of), items: String(lacking) };
  return (
    <header className="head">
      <h2>
        {texts.title({ village: plain(village ?? '') })}
        {scheme && <small>{plain(scheme.title)}</small>}
      </h2>
      {scheme?.illustrative && <p className="warning">{texts.illustrative}</p>}
      {totals ? <TotalLine totals={totals} /> : <p>{texts.noTotals}</p>}
      {totals && (
        <p className="facts">
          <span>{lacking > 0 ? texts.progressLacking(counts) : texts.progress(counts)}</span>
          {grade !== null && <span>{texts.grade({ grade: plain(grade) })}</span>}
          {differ(totals.suggested, totals.self) && (
            <span>{texts.suggested({ suggested: formatDecimal(totals.suggested) })}</span>
          )}
          {totals.verified && <span>{texts.verified({ verified: formatDecimal(totals.verified) })}</span>}
        </p>
      )}
    </header>
  );
}

function differ(one: Decimal, other: Decimal): boolean {
  return !one.eq(other);
}

/** What the sheet adds up to, recomputed, and beside it what the sheet says itself. */
function TotalLine({ totals: { self, max, declared } }: { readonly totals: Totals }) {
  const { check: texts } = useTexts();
  const points = { self: formatDecimal(self), max: formatDecimal(max) };
  return (
    <div className="total">
      <p className="big">
        <span className="hidden">{texts.spokenTotal(points)}</span>
        <span aria-hidden="true">
          <strong>{points.self}</strong> / {points.max}
        </span>
      </p>
      <p className="declared">
        {declared ? texts.declared({ declared: formatDecimal(declared) }) : texts.noDeclared}
        {declared &&
          (declared.eq(self) ? (
            <span className="agrees">
              <Sign kind="done" /> {texts.agrees}
            </span>
          ) : (
            <span className="differs">
              <Sign kind="reminder" /> {texts.differs({ by: formatDecimal(declared.minus(self).abs()) })}
            </span>
          ))}
      </p>
    </div>
  );
}
