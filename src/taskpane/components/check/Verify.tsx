import { type ComponentType, useState } from 'react';
import type { CheckController } from '../../state/check/controller';
import { useTexts } from '../use-texts';

type Panel = ComponentType<{ readonly check: CheckController }>;

/** Opens verification, which is loaded only then: most people who open the pane never verify. */
export function Verify({ check }: { readonly check: CheckController }) {
  const { check: texts } = useTexts();
  const [panel, setPanel] = useState<Panel | null>(null);
  const open = (): void =>
    void import('./VerifyPanel').then(
      ({ VerifyPanel }) => setPanel(() => VerifyPanel),
      (error: unknown) => check.fail(error, open),
    );
  const Shown = panel;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-expanded={panel !== null}
        onClick={panel ? () => setPanel(null) : open}
      >
        {panel ? texts.verifyClose : texts.verify}
      </button>
      {Shown && <Shown check={check} />}
    </>
  );
}
