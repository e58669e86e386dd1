/** Former years from the files that a person picks. Loaded when somebody does. */
import '../../../core/messages/former-years';
import { FormerYears } from '../../../core/last-year/former-years';
import type { YearScores } from '../../../core/last-year/types';
import type { Messages } from '../../../core/messages';
import type { WorkbookDesign } from '../../../core/sheets/types';
import type { Village } from '../../../core/scheme/types';
import type { SummaryContext } from '../../../core/sheets/summary';
import { PaneFailure } from '../failure';
import { plain } from '../plain';
import type { PaneServices, PickedFile } from '../services';
import { folderOf, readOne } from './collect';
import type { Progress } from './types';

export interface FormerInput {
  readonly files: readonly PickedFile[];
  /** This year's, for files that are only named for their village. */
  readonly roster: readonly Village[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Oldest first.
 * @throws PaneFailure when no file holds any scores; DOMException "AbortError" when it was stopped
 */
export async function readFormerYears(
  { files, roster, signal, onProgress }: FormerInput,
  { parse, messages }: Pick<PaneServices, 'parse' | 'messages'>,
): Promise<readonly YearScores[]> {
  const former = new FormerYears(roster);
  for (const [at, file] of files.entries()) {
    onProgress({ at: at + 1, of: files.length });
    const read = await readOne(file, parse, signal);
    signal.throwIfAborted();
    former.add(file.path, folderOf(file.path), read);
  }
  const years = former.years();
  if (years.length === 0) throw new PaneFailure(messages.formerYears.none);
  return years;
}

/** "2021 年、2022 年"; where no year is known, the summary's file. */
export function namesOf(years: readonly YearScores[], { formerYears: texts }: Messages): string {
  const nameOf = ({ label }: YearScores): string =>
    /^\d{4}$/.test(label) ? texts.year({ year: label }) : plain(label) || texts.noYear;
  return years.map(nameOf).join(texts.separator);
}

export async function withYears(
  design: WorkbookDesign,
  former: readonly YearScores[],
  context: SummaryContext,
  { language }: Pick<PaneServices, 'language'>,
): Promise<WorkbookDesign> {
  if (former.length < 2) return design;
  const { withFormerYears } = await import('../../../core/sheets/summary/with-former-years');
  return withFormerYears(design, former, context, language);
}
