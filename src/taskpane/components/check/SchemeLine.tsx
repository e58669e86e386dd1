import { WORKBOOK_ENDINGS } from '../../../core/handed-in';
import type { CheckController } from '../../state/check/controller';
import { plain } from '../../state/plain';
import { FileButton } from '../parts/FileButton';
import { useStore } from '../use-store';
import { useTexts } from '../use-texts';

/** Only where the workbook's own scheme is not the one: none is there, or another was chosen. */
export function SchemeLine({ check }: { readonly check: CheckController }) {
  const { check: texts } = useTexts();
  const { result, scheme } = useStore(check.store);
  if (scheme)
    return (
      <div className="message">
        <p>{texts.usingScheme({ title: plain(scheme.title) })}</p>
        <button type="button" className="button" onClick={() => void check.dropScheme()}>
          {texts.dropScheme}
        </button>
      </div>
    );
  if (result?.assessment.scheme !== null) return null;
  return (
    <div className="message">
      <p>{texts.noScheme}</p>
      <FileButton
        label={texts.chooseScheme}
        accept={WORKBOOK_ENDINGS}
        onPick={([file]) => file && void check.chooseScheme(file)}
      />
    </div>
  );
}
