/** A draft of a scheme from a 考核细则 or 评分表 that a person picked. Loaded when it is first asked for. */
import { importScheme } from '../../../core/import';
import { addressOf } from '../../../core/messages/describe';
import { doubtText, importTextsIn } from '../../../core/messages/import';
import { doubtCounts, importedWorkbook } from '../../../core/sheets/scheme/import-sheet';
import type { WorkbookDesign } from '../../../core/sheets/types';
import { PaneFailure } from '../failure';
import { plain } from '../plain';
import { bytesOf, reasonOf } from '../scheme-file';
import type { PaneServices, PickedFile } from '../services';
import type { ImportedView } from './types';

export interface ImportedDraft {
  readonly design: WorkbookDesign;
  readonly view: ImportedView;
}

/** The pane shows so many; all of them stand in the draft's sheet 导入说明. */
const SHOWN = 30;

/** @throws PaneFailure when the file cannot be read or holds no rubric */
export async function draftFromFile(file: PickedFile, services: PaneServices): Promise<ImportedDraft> {
  const { messages, language, parse, now } = services;
  const texts = importTextsIn(language);
  const read = await parse(await bytesOf(file, messages));
  if (!read.ok) {
    const reason = reasonOf(file.path, read.unreadable, messages);
    throw new PaneFailure(messages.pane.failures.unreadable({ file: file.path, reason }));
  }
  const result = importScheme(read.workbook, { file: file.path, year: now().getFullYear() });
  if (!result.scheme) throw new PaneFailure(texts.report.nothing({ file: file.path }));
  const { items, rulesRead } = result.counts;
  const sum = texts.report.rulesRead({ items: String(items), read: String(rulesRead) });
  // What is only to be known is in the sheet.
  const doubts = result.doubts.filter(({ severity }) => severity !== 'info');
  return {
    design: importedWorkbook(result.scheme, result, file.path, messages, texts),
    view: {
      text: sum + (result.doubts.length === 0 ? texts.report.none : doubtCounts(result.doubts, texts)),
      doubts: doubts.slice(0, SHOWN).map((doubt) => ({
        severity: texts.report.severity[doubt.severity],
        place: plain(addressOf({ ...doubt.place })),
        text: plain(doubtText(doubt, texts)),
      })),
      more: Math.max(0, doubts.length - SHOWN),
    },
  };
}
