import type { TemplatesController } from '../../state/templates/controller';
import { Busy } from '../parts/Busy';
import { Failure } from '../parts/Failure';
import { Notice } from '../parts/Notice';
import { useStore } from '../use-store';
import { CheckScheme } from './CheckScheme';
import { ImportScheme } from './ImportScheme';
import { MakeScheme } from './MakeScheme';
import { MakeVillages } from './MakeVillages';

export function TemplatesTab({ templates }: { readonly templates: TemplatesController }) {
  const { failure, notice, busy, progress } = useStore(templates.store);
  return (
    <>
      <div className="scroll">
        <MakeScheme templates={templates} />
        <ImportScheme templates={templates} />
        <CheckScheme templates={templates} />
        <MakeVillages templates={templates} />
      </div>
      <footer>
        <Failure failure={failure} onDismiss={templates.dismiss} />
        <Busy isOn={busy !== null && progress === null} />
        <Notice text={notice} />
      </footer>
    </>
  );
}
