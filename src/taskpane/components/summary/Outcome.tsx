import type { ReactNode } from 'react';
import type { Collected, UnreadView } from '../../state/summary/types';
import { plain } from '../../state/plain';
import { useTexts } from '../use-texts';
import { VillageTable } from './VillageTable';

interface Props {
  /** null: there are only files that could not be read. */
  readonly collected: Collected | null;
  readonly unreadable: readonly UnreadView[];
  /** The villages; a plain table without it. */
  readonly children?: ReactNode;
}

/** Who has sent what, who has not, and what could not be read: on one screen. */
export function Outcome({ collected, unreadable, children }: Props) {
  const { summary: texts, check } = useTexts();
  const summary = collected?.summary;
  return (
    <>
      {collected && summary && (
        <>
          <p>
            {texts.counts({
              villages: String(summary.villages.length),
              wrong: String(summary.villages.filter(({ assessment }) => hasErrors(assessment)).length),
            })}
          </p>
          <p>{collected.rectification}</p>
          <p className="hint">
            {texts.schemeFrom[collected.schemeFrom]({ title: plain(summary.scheme.title) })}
          </p>
          {summary.scheme.illustrative && <p className="warning">{check.illustrative}</p>}
          {children ?? <VillageTable summary={summary} />}
        </>
      )}
      {summary && summary.missing.length > 0 && (
        <section>
          <h2>{texts.missing({ count: String(summary.missing.length) })}</h2>
          <p>{summary.missing.map(plain).join(texts.separator)}</p>
        </section>
      )}
      {unreadable.length > 0 && (
        <section>
          <h2>{texts.unreadable({ count: String(unreadable.length) })}</h2>
          <ul className="plain-list">
            {unreadable.map(({ file, reason }) => (
              <li key={file}>
                <strong>{file}</strong> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {summary && summary.duplicates.length > 0 && (
        <section>
          <h2>{texts.duplicates({ count: String(summary.duplicates.length) })}</h2>
          <ul className="plain-list">
            {summary.duplicates.map(({ village, files }) => (
              <li key={village}>
                {texts.duplicate({
                  village: plain(village),
                  files: files.map(plain).join(texts.separator),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function hasErrors({ findings }: { readonly findings: readonly { readonly severity: string }[] }): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
