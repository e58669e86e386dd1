import { useState } from 'react';
import type { FindingView } from '../../state/check/finding-view';
import { NO_FILTER, filterFindings, groupFindings } from '../../state/check/groups';
import type { PaneController } from '../../state/pane';
import { FindingList } from '../parts/FindingList';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';
import { Fine } from './Fine';
import { FixForm } from './FixForm';
import { WaiveForm } from './WaiveForm';

/** Which form is open below the current finding. */
interface OpenForm {
  readonly key: string;
  readonly kind: 'fix' | 'waive';
}

export function Findings({
  pane,
}: {
  readonly pane: Pick<PaneController, 'check' | 'messages' | 'openTab'>;
}) {
  const { check, messages } = pane;
  const { check: texts } = useTexts();
  const { result, filter, current } = useStore(check.store);
  const [form, setForm] = useState<OpenForm | null>(null);
  if (!result) return null;
  if (result.open.length === 0) return <Fine pane={pane} hasWaived={result.waived.length > 0} />;
  const shown = filterFindings(result.open, filter, result.assessment);
  const isFiltered = filter.kind !== null || filter.section !== null;

  const actions = (view: FindingView, leave: () => void) => {
    const close = (): void => {
      setForm(null);
      leave();
    };
    if (form?.key === view.key && form.kind === 'waive')
      return <WaiveForm onApply={(reason) => void check.waive(view, reason).then(close)} onCancel={close} />;
    if (form?.key === view.key && check.canEdit && view.fix)
      return (
        <FixForm
          lines={view.fix.lines}
          onApply={() => void check.applyFix(view).then(close)}
          onCancel={close}
        />
      );
    return (
      <>
        {check.canEdit && view.fix && (
          <button type="button" className="button" onClick={() => setForm({ key: view.key, kind: 'fix' })}>
            {view.fix.label}
          </button>
        )}
        <button type="button" className="button" onClick={() => setForm({ key: view.key, kind: 'waive' })}>
          {texts.waive}
        </button>
      </>
    );
  };

  return (
    <>
      {isFiltered && (
        <p className="filtered">
          {texts.filtered({ shown: String(shown.length), all: String(result.open.length) })}
          <button type="button" className="link" onClick={() => check.setFilter(NO_FILTER)}>
            {texts.showAll}
          </button>
        </p>
      )}
      {shown.length === 0 && <p>{texts.nothingHere}</p>}
      <FindingList
        key={`${String(filter.kind)} ${String(filter.section)}`}
        label={texts.findings}
        groups={groupFindings(shown, result.assessment, messages)}
        current={current}
        onGo={(view) => void check.goTo(view)}
        actions={actions}
      />
    </>
  );
}
