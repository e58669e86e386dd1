import { useDelayed } from '../use-delayed';
import { useTexts } from '../use-texts';

/** Says that something takes long; what is quick passes without a sign. */
export function Busy({ isOn, text }: { readonly isOn: boolean; readonly text?: string }) {
  const { working } = useTexts();
  return (
    <div role="status" className="busy-line">
      {useDelayed(isOn) && <span className="busy">{text ?? working}</span>}
    </div>
  );
}
