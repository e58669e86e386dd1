import { useEffect, useRef } from 'react';
import type { HelpController } from '../../state/help/controller';
import type { HelpData, HelpPage } from '../../state/help/types';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';
import { Article, headingId } from './Article';
import { CheckPage } from './CheckPage';
import { Contents } from './Contents';
import { HelpLanguage, useHelp } from './use-help-texts';

/** The manual and the meaning of every finding, inside the product: nothing is fetched from elsewhere. */
export function HelpTab({ help }: { readonly help: HelpController }) {
  return (
    <HelpLanguage value={help.language}>
      <Reader help={help} />
    </HelpLanguage>
  );
}

function Reader({ help }: { readonly help: HelpController }) {
  const { texts } = useHelp();
  const { failures } = useTexts();
  const { data, hasFailed, place, back } = useStore(help.store);
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(place);
  useEffect(() => void help.load(), [help]);
  useEffect(() => {
    const isFirst = before.current === place;
    before.current = place;
    if (!data || (isFirst && place.kind === 'contents')) return;
    // What had the focus is gone: readers go on where the new page begins.
    const anchor = place.kind === 'page' && place.heading !== '' ? headingId(place.heading) : 'help-title';
    const target = document.getElementById(anchor);
    target?.focus({ preventScroll: true });
    if (anchor === 'help-title' && body.current) body.current.scrollTop = 0;
    else target?.scrollIntoView?.({ block: 'start' });
  }, [place, data]);
  return (
    <div className="scroll help" ref={body}>
      {(back || place.kind !== 'contents') && (
        <nav className="actions">
          {back && (
            <button type="button" className="button" onClick={back}>
              {texts.back}
            </button>
          )}
          {place.kind !== 'contents' && (
            <button type="button" className="button" onClick={() => help.go({ kind: 'contents' })}>
              {texts.toContents}
            </button>
          )}
        </nav>
      )}
      <div role="alert">
        {hasFailed && (
          <div className="message failed">
            <p>{texts.failed}</p>
            <button type="button" className="button" onClick={() => void help.load()}>
              {failures.retry}
            </button>
          </div>
        )}
      </div>
      {!data && !hasFailed && <p role="status">{texts.loading}</p>}
      {data && <Read help={help} data={data} />}
    </div>
  );
}

function Read({ help, data }: { readonly help: HelpController; readonly data: HelpData }) {
  const { texts } = useHelp();
  const { place } = useStore(help.store);
  if (place.kind === 'contents') return <Contents help={help} data={data} />;
  if (place.kind === 'check') {
    const check = data.checks.find(({ id }) => id === place.check);
    return check ? <CheckPage check={check} /> : <p>{texts.unknown}</p>;
  }
  const page = data.pages.find(({ id }) => id === place.page);
  return page ? <ManualPage help={help} page={page} /> : <p>{texts.nothing}</p>;
}

function ManualPage({
  help,
  page: { title, blocks, english },
}: {
  readonly help: HelpController;
  readonly page: HelpPage;
}) {
  const { texts, isEnglish } = useHelp();
  const summary = (
    <section lang="en">
      <h3>{texts.inEnglish}</h3>
      <Article blocks={english} onGo={help.go} />
    </section>
  );
  return (
    <>
      <h2 id="help-title" tabIndex={-1}>
        {title}
      </h2>
      {isEnglish && summary}
      <div lang="zh-CN">
        <Article blocks={blocks} onGo={help.go} />
      </div>
      {!isEnglish && summary}
    </>
  );
}
