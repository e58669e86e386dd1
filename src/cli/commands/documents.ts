/** zpt documents: report, circular, notices, village summaries and index of evidence as .docx files. */
import path from 'node:path';
import { parseCivilDate } from '../../core/calendar/civil-date';
import { documentsOf } from '../../core/documents';
import { blanksIn } from '../../core/documents/blanks';
import { DOCUMENT_IDS, type DocumentId } from '../../core/documents/ids';
import type { Messages } from '../../core/messages';
import { renderDocument } from '../../documents/render';
import { distinctFileNames } from '../../files/name';
import { hasErrors } from '../assess-files';
import { CliFailure } from '../failure';
import type { ExitCode, Io } from '../io';
import type { Options } from '../options';
import { oneLine } from '../print';
import { requireFree, saveBytes } from '../save';
import { summaryOf } from '../summary';

/** Changes whenever a field or its meaning changes. */
const SCHEMA_VERSION = 1;

interface Written {
  readonly document: DocumentId;
  readonly file: string;
  /** Blanks that only a person can fill in. */
  readonly toFill: number;
}

export async function documents(options: Options, io: Io): Promise<ExitCode> {
  const { values, force, quiet, json, messages } = options;
  const folder = values.out ?? '';
  const wanted = wantedDocuments(values.only, messages);
  const madeOn = dateOf(values.today, io, messages);
  const { summary, assessed } = await summaryOf(options, io, 'documents');
  const made = documentsOf({ summary, madeOn }, wanted);
  const names = distinctFileNames(made.map(({ design }) => design.fileName));
  const files = names.map((name) => path.join(folder, `${name}.docx`));
  await requireFree(files, force, messages);
  // All are made before the first is written, so that none is there without the others.
  const bytes: Uint8Array[] = [];
  for (const { design } of made) bytes.push(await renderDocument(design));
  for (const [at, file] of files.entries()) await saveBytes(file, bytes[at] ?? new Uint8Array(), messages);
  const written = made.map(({ id, design }, at): Written => ({
    document: id,
    file: files[at] ?? '',
    toFill: blanksIn(design),
  }));
  if (json) io.out(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, files: written }, null, 2)}\n`);
  else if (!quiet) io.out(`${lines(folder, written, messages).map(oneLine).join('\n')}\n`);
  return hasErrors(assessed) ? 1 : 0;
}

/** In their own order, whatever the order on the command line. @throws CliFailure for a word that is none of them */
function wantedDocuments(only: string | undefined, messages: Messages): readonly DocumentId[] {
  if (only === undefined) return DOCUMENT_IDS;
  const words = only.split(/[,，、]/).map((word) => word.trim());
  const all: readonly string[] = DOCUMENT_IDS;
  const unknown = words.find((word) => !all.includes(word));
  if (unknown !== undefined)
    throw new CliFailure(messages.cli.usage.only({ value: unknown, all: all.join('、') }), true);
  return DOCUMENT_IDS.filter((id) => words.includes(id));
}

/** @throws CliFailure when it is no day */
function dateOf(today: string | undefined, io: Io, messages: Messages): string {
  const date = today === undefined ? io.today() : parseCivilDate(today);
  if (date === null) throw new CliFailure(messages.cli.usage.today({ value: today ?? '' }), true);
  return date;
}

function lines(folder: string, written: readonly Written[], messages: Messages): readonly string[] {
  const texts = messages.cli.documents;
  if (written.length === 0) return [texts.nothing];
  const isFilled = written.every(({ toFill }) => toFill === 0);
  return [
    texts.written({ count: String(written.length), folder }),
    ...written.map(({ file, toFill }) => texts.file({ file: path.basename(file), blanks: String(toFill) })),
    ...(isFilled ? [] : [texts.fill]),
  ];
}
