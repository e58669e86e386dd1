/** What comes out of the page: the findings of a village's workbook as a sheet, and copies with marks. */
import { marksOf } from '../../core/host/marks';
import { resultsSheet } from '../../core/sheets/results/results-sheet';
import { sortWaived } from '../../core/waivers';
import { safeFileName } from '../../files/name';
import type { CheckResult } from '../../taskpane/state/check/types';
import { PaneFailure } from '../../taskpane/state/failure';
import { bytesOf } from '../../taskpane/state/scheme-file';
import type { PickedFile } from '../../taskpane/state/services';
import type { Store } from '../../taskpane/state/store';
import type { SummaryController } from '../../taskpane/state/summary/controller';
import { runTask } from '../../taskpane/state/task';
import { dateOf } from '../../taskpane/state/time';
import type { DeskController, DeskServices, DeskState, Opened } from './types';

interface SavingOptions {
  readonly services: DeskServices;
  readonly store: Store<DeskState>;
  readonly summary: SummaryController;
  readonly fileNamed: (path: string) => PickedFile;
  readonly openFile: (path: string) => Opened;
}

export function createSaving({
  services,
  store,
  summary,
  fileNamed,
  openFile,
}: SavingOptions): Pick<DeskController, 'saveResults' | 'saveCopy' | 'saveCopies'> {
  const { messages } = services;
  const texts = messages.desk;
  const task = (name: NonNullable<DeskState['busy']>, job: () => Promise<void>): Promise<boolean> =>
    runTask(store, messages, name, job);

  const resultOf = async ({ pane: { check } }: Opened): Promise<CheckResult> => {
    if (!check.store.get().result) await check.check();
    const { result, failure } = check.store.get();
    if (!result) throw new PaneFailure(failure?.text ?? messages.pane.failures.other({ detail: '' }));
    return result;
  };

  const copyOf = async (one: Opened): Promise<Uint8Array> => {
    const { assessment, waivers } = await resultOf(one);
    const marks = marksOf(sortWaived(assessment.findings, waivers).open, messages);
    return services.annotate(await bytesOf(fileNamed(one.file), messages), marks);
  };

  return {
    saveResults: () =>
      task('results', async () => {
        const one = store.get().opened;
        if (!one) return;
        const { assessment, waivers } = await resultOf(one);
        const findings = sortWaived(assessment.findings, waivers);
        const sheet = resultsSheet({ assessment, findings, messages, madeOn: dateOf(services.now()) });
        const title = texts.resultsFile({ name: nameOf(one.file) });
        const bytes = await services.render({ title, sheets: [sheet], activeSheet: 0, names: [] });
        services.download(`${title}.xlsx`, bytes);
        store.set({ notice: messages.pane.summary.saved({ file: `${title}.xlsx` }) });
      }),
    saveCopy: () =>
      task('copy', async () => {
        const one = store.get().opened;
        if (!one) return;
        const file = copyName(one.file, texts.copyFile);
        services.download(file, await copyOf(one));
        store.set({ notice: texts.copied({ file }) });
      }),
    saveCopies: () =>
      task('copies', async () => {
        const { collected: all } = summary.store.get();
        const files: Record<string, Uint8Array> = {};
        for (const { assessment } of all?.summary.villages ?? []) {
          const isPatchable = /\.xls[xm]$/i.test(assessment.file);
          if (assessment.findings.length === 0 || !isPatchable) continue;
          files[copyName(assessment.file, texts.copyFile)] = await copyOf(openFile(assessment.file));
        }
        const count = Object.keys(files).length;
        if (count === 0) throw new PaneFailure(texts.nothingToCopy);
        services.download(texts.copiesFile, await services.zip(files));
        store.set({ notice: texts.copiesMade({ count: String(count), file: texts.copiesFile }) });
      }),
  };
}

/** Without its folder and ending. */
function nameOf(path: string): string {
  return safeFileName(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
}

function copyName(path: string, name: (texts: { name: string }) => string): string {
  return `${name({ name: nameOf(path) })}${/\.xlsm$/i.test(path) ? '.xlsm' : '.xlsx'}`;
}
