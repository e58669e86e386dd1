import { WORKBOOK_ENDINGS } from '../../core/handed-in';
import { FileButton } from '../../taskpane/components/parts/FileButton';
import { useStore } from '../../taskpane/components/use-store';
import { useMessages } from '../../taskpane/components/use-texts';
import { plain } from '../../taskpane/state/plain';
import type { DeskController } from '../state/types';

/** Whose scheme is checked and used for templates: beside Excel that is the open workbook's. */
export function SchemeFile({ desk }: { readonly desk: DeskController }) {
  const { desk: texts } = useMessages();
  const { schemeFile } = useStore(desk.store);
  return (
    <div className="desk-scheme">
      <FileButton
        label={texts.schemeButton}
        accept={WORKBOOK_ENDINGS}
        onPick={([file]) => file && void desk.takeScheme(file)}
      />
      <p className="hint">
        {schemeFile === null ? texts.schemeHint : texts.schemeUsed({ file: plain(schemeFile) })}
      </p>
    </div>
  );
}
