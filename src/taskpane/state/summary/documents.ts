/** The documents as files. This loads late, with the library that writes them. */
import type { CivilDate } from '../../../core/calendar/civil-date';
import { documentsOf } from '../../../core/documents';
import type { DocumentId } from '../../../core/documents/ids';
import type { Summary } from '../../../core/summary/types';
import { renderDocument } from '../../../documents/render';
import { distinctFileNames } from '../../../files/name';

/** By file name. */
export async function documentFiles(
  summary: Summary,
  wanted: readonly DocumentId[],
  madeOn: CivilDate,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const made = documentsOf({ summary, madeOn }, wanted);
  const names = distinctFileNames(made.map(({ design }) => design.fileName));
  const files: Record<string, Uint8Array> = {};
  for (const [at, { design }] of made.entries())
    files[`${names[at] ?? ''}.docx`] = await renderDocument(design);
  return files;
}
