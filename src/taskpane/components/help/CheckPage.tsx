import { CHECK_SETTING } from '../../../core/vocabulary/scheme-workbook';
import type { CheckHelp } from '../../state/help/types';
import { useHelp } from './use-help-texts';

/** What a kind of finding means: what is looked at, how bad it is, how to mend it, an example, and why. */
export function CheckPage({ check }: { readonly check: CheckHelp }) {
  const { texts, isEnglish } = useHelp();
  const { id, explanation, severity, trial, fixable, example, english, source } = check;
  const said = isEnglish ? english : example;
  return (
    <>
      <h2 id="help-title" tabIndex={-1}>
        {said.message}
      </h2>
      <p>{explanation}</p>
      <p>
        <strong>{texts.severities[severity]}</strong> {trial && texts.trial}
      </p>
      <h3>{texts.remedy}</h3>
      <p>{said.remedy}</p>
      {fixable && <p className="hint">{texts.fixable}</p>}
      <h3>{texts.exampleOf({ title: example.title })}</h3>
      {example.edits.length > 0 && (
        <>
          <p>{texts.edits}</p>
          <ul>
            {example.edits.map((edit) => (
              <li key={edit}>{edit}</li>
            ))}
          </ul>
        </>
      )}
      <p>{texts.says}</p>
      <div className="note">
        <p>{said.message}</p>
      </div>
      <h3>{texts.source}</h3>
      <p>{source}</p>
      <p className="hint">{texts.off({ setting: `${CHECK_SETTING}${id}` })}</p>
    </>
  );
}
