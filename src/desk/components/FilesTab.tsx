import { useStore } from '../../taskpane/components/use-store';
import { useMessages } from '../../taskpane/components/use-texts';
import type { DeskController } from '../state/types';
import { FileList } from './FileList';
import { SheetView } from './SheetView';
import { VillageView } from './VillageView';

/** Left the villages, in the middle what one of them has to mend, right its sheet. */
export function FilesTab({ desk }: { readonly desk: DeskController }) {
  const { desk: texts } = useMessages();
  const { opened } = useStore(desk.store);
  const { collected } = useStore(desk.summary.store);
  return (
    <div className="desk-body">
      <FileList desk={desk} />
      {opened ? (
        <>
          <VillageView key={opened.file} desk={desk} opened={opened} />
          <SheetView desk={desk} opened={opened} />
        </>
      ) : (
        collected && <p className="desk-empty hint">{texts.pickOne}</p>
      )}
    </div>
  );
}
