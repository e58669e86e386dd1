import { useId } from 'react';
import type { Phase } from '../../../core/checks/types';
import type { HelpController } from '../../state/help/controller';
import { findIn } from '../../state/help/search';
import type { HelpData } from '../../state/help/types';
import { useStore } from '../use-store';
import { useHelp } from './use-help-texts';

interface Props {
  readonly help: HelpController;
  readonly data: HelpData;
}

/** Everything there is: the pages, the kinds of findings, and a field to look words up in both. */
export function Contents({ help, data }: Props) {
  const { texts, isEnglish } = useHelp();
  const { query } = useStore(help.store);
  const field = useId();
  const phases = [...new Set(data.checks.map(({ phase }) => phase))];
  return (
    <>
      <div className="find" role="search">
        <label htmlFor={field}>{texts.find}</label>
        <input
          id={field}
          type="search"
          value={query}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => help.find(target.value)}
        />
        <p className="hint" id={`${field}-hint`}>
          {texts.findHint}
        </p>
      </div>
      {query.trim() !== '' ? (
        <Hits help={help} data={data} query={query} />
      ) : (
        <>
          <h2 id="help-title" tabIndex={-1}>
            {texts.pages}
          </h2>
          <ol className="pages">
            {data.pages.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => help.go({ kind: 'page', page: id, heading: '' })}
                >
                  {title}
                </button>
              </li>
            ))}
          </ol>
          <h2>{texts.checks}</h2>
          <p className="hint">{texts.checksHint}</p>
          {phases.map((phase: Phase) => (
            <section key={phase} aria-label={texts.phases[phase]}>
              <h3>{texts.phases[phase]}</h3>
              <ul>
                {data.checks
                  .filter((check) => check.phase === phase)
                  .map(({ id, example, english }) => (
                    <li key={id}>
                      <button
                        type="button"
                        className="link"
                        onClick={() => help.go({ kind: 'check', check: id })}
                      >
                        {isEnglish ? english.message : example.message}
                      </button>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  );
}

function Hits({ help, data, query }: Props & { readonly query: string }) {
  const { texts } = useHelp();
  const hits = findIn(data, query);
  return (
    <>
      <p role="status">{hits.length > 0 ? texts.found({ count: String(hits.length) }) : texts.nothing}</p>
      <ul className="pages">
        {hits.map(({ place, title, text }, at) => (
          <li key={at}>
            <button type="button" className="link" onClick={() => help.go(place)}>
              {title}
            </button>
            <p className="hint">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
