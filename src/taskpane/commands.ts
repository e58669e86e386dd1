/** The ribbon's buttons. They share one runtime with the pane, so they act on the state that it shows. */
import type { PaneController } from './state/pane';

export function associateCommands(pane: PaneController): void {
  associate('zptOpen', async () => Office.addin.showAsTaskpane());
  associate('zptCheck', async () => {
    pane.openTab('check');
    await Office.addin.showAsTaskpane();
    await pane.check.check();
  });
  associate('zptClear', async () => {
    if (await pane.check.unmark()) return;
    // What went wrong is said in the pane.
    pane.openTab('check');
    await Office.addin.showAsTaskpane();
  });
  associate('zptSummary', async () => {
    pane.openTab('summary');
    await Office.addin.showAsTaskpane();
  });
}

/** Excel waits for the word that a command is over, whatever became of it: the pane says what went wrong. */
function associate(id: string, act: () => Promise<unknown>): void {
  Office.actions.associate(id, (event?: Partial<Office.AddinCommands.Event>) => {
    // Called in another way than by the ribbon, there may be nobody to tell.
    const over = (): void => event?.completed?.();
    void act().then(over, over);
  });
}
