import '../../../core/messages/former-years';
import { WORKBOOK_ENDINGS } from '../../../core/handed-in';
import type { SummaryController } from '../../state/summary/controller';
import { FileButton } from '../parts/FileButton';
import { useStore } from '../use-store';
import { useMessages } from '../use-texts';

/** Last year's files, or those of several years, to compare with. */
export function FormerYears({ summary }: { readonly summary: SummaryController }) {
  const { formerYears: texts } = useMessages();
  const { former } = useStore(summary.store);
  return (
    <details className="documents" open={former !== null}>
      <summary>{texts.title}</summary>
      <p className="hint">
        {former ? texts.with({ years: former.years, villages: String(former.villages) }) : texts.hint}
      </p>
      <div className="actions">
        <FileButton
          many
          accept={WORKBOOK_ENDINGS}
          label={texts.pickFiles}
          onPick={(files) => void summary.chooseFormer(files, false)}
        />
        <FileButton
          many
          folder
          label={texts.pickFolder}
          onPick={(files) => void summary.chooseFormer(files, true)}
        />
        {former && (
          <button type="button" className="button" onClick={() => void summary.dropFormer()}>
            {texts.drop}
          </button>
        )}
      </div>
    </details>
  );
}
