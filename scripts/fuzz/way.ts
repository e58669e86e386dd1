/** The whole way of a file: bytes, cells, submission, assessment, batch, summary, sheets, words; and what must hold on it. */
import { createReader } from '../../src/cli/reading/reader';
import { startReading } from '../../src/cli/reading/start';
import { assess } from '../../src/core/assess';
import { finishFiles } from '../../src/core/assess-batch';
import type { Assessment } from '../../src/core/assessment';
import type { EvidenceFolder } from '../../src/core/evidence/types';
import type { ReadResult } from '../../src/core/grid/types';
import { lean } from '../../src/core/lean';
import { type Messages, messagesIn } from '../../src/core/messages';
import '../../src/core/messages/english';
import { describe } from '../../src/core/messages/describe';
import { rosterFromWorkbook } from '../../src/core/roster-lists';
import { builtinScheme } from '../../src/core/scheme/builtin';
import type { Scheme } from '../../src/core/scheme/types';
import { readScheme } from '../../src/core/scheme/workbook';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import type { WorkbookDesign } from '../../src/core/sheets/types';
import { summarise } from '../../src/core/summary/summarise';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';

export type Read = (bytes: Uint8Array, name: string) => ReadResult | Promise<ReadResult>;

export interface Way {
  readonly read: Read;
  /** A good village's assessment, so that a batch has two. */
  readonly neighbour: Assessment;
  readonly evidence: EvidenceFolder;
}

export interface WayOptions {
  /** Also writes the summary as a file, reads it back, and says every finding in both languages. */
  readonly isThorough: boolean;
  readonly withEvidence: boolean;
}

const LANGUAGES = ['zh-CN', 'en-US'] as const;
const MESSAGES = LANGUAGES.map(messagesIn);
/** What a template writes when a value is not what it takes it for. No alteration writes these words. */
const SLIPS = /\bundefined\b|\[object |function \(/;

/**
 * Our own reader in this thread, where a hang shows. Formats that SheetJS reads go to the command line's worker: some damaged
 * files hold it for ever, and being stopped is then the right outcome ("refused: timeout").
 */
export const readPlain: Read = async (bytes, name) => {
  const read = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (read.ok || !['legacy', 'other-format'].includes(read.unreadable.reason)) return read;
  return oldFormats.read(bytes.slice(), name);
};

/** Half of what a case may take: besides the reading thread, the collector of its garbage takes processor time. */
const oldFormats = createReader({ seconds: 1, megabytes: 384 }, startReading);

/**
 * "read", or "refused: " and the reason.
 * @throws Error when anything on the way does, or when something that must hold does not
 */
export async function goTheWay(
  bytes: Uint8Array,
  name: string,
  way: Way,
  options: WayOptions,
): Promise<string> {
  const read = await way.read(bytes, name);
  const evidence = options.withEvidence ? { evidence: way.evidence } : {};
  for (const scheme of [null, builtinScheme])
    await batch(
      lean(assess({ file: name, read, ...evidence, ...(scheme ? { scheme } : {}) })),
      scheme,
      way,
      options,
    );
  if (read.ok) {
    const { scheme, findings } = readScheme(read.workbook, name);
    rosterFromWorkbook(read.workbook);
    for (const finding of findings)
      for (const messages of MESSAGES) checkWords(Object.values(describe(finding, messages)));
    if (scheme) assess({ file: name, read, scheme });
  }
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
    throw new Error('Object.prototype was changed.');
  return read.ok ? 'read' : `refused: ${read.unreadable.reason}`;
}

async function batch(
  own: Assessment,
  given: Scheme | null,
  { neighbour }: Way,
  { isThorough }: WayOptions,
): Promise<void> {
  const finished = finishFiles([own, neighbour], given, true);
  const { assessments, scheme } = finished;
  const spoken = isThorough ? MESSAGES : MESSAGES.slice(0, 1);
  for (const messages of spoken) {
    const words = [...finished.batch, ...assessments.flatMap(({ findings }) => findings)];
    for (const finding of words) checkWords(Object.values(describe(finding, messages)));
  }
  if (!scheme) return;
  const summary = summarise(assessments, finished.batch, scheme);
  for (const messages of spoken) {
    const design = summaryWorkbook({ summary, messages, link: () => null, madeOn: '2023-01-16' });
    if (isThorough) await written(design, messages);
  }
}

function checkWords(texts: readonly string[]): void {
  for (const text of texts)
    if (SLIPS.test(text)) throw new Error(`A sentence has a hole: ${text.slice(0, 200)}`);
}

/** A summary is written whole, can be read, and no village's text has become a formula. */
async function written(design: WorkbookDesign, _messages: Messages): Promise<void> {
  const read = readWorkbook(await renderWorkbook(design), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(`The summary cannot be read back: ${read.unreadable.reason}`);
  for (const { rows } of read.workbook.sheets)
    for (const { cells } of rows)
      for (const { formula } of cells)
        if (formula?.includes('FUZZ')) throw new Error(`A text became a formula: ${formula.slice(0, 200)}`);
}

/** A neighbour from a sample, and evidence as its folder lists it. */
export async function wayWith(sample: Uint8Array, read: Read): Promise<Way> {
  const neighbour = assess({ file: '邻村.xlsx', read: await readPlain(sample, '邻村.xlsx') });
  if (!neighbour.readable) throw new Error('The neighbour cannot be read.');
  const listed = neighbour.submission.register?.rows ?? [];
  const files = listed.map(({ file }, at) => ({
    path: file.value,
    size: at === 3 ? 0 : 1000 + at,
    kind: 'pdf' as const,
    sha256: String(at % 20),
  }));
  return { read, neighbour: lean(neighbour), evidence: { files } };
}
