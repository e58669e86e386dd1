/** @jest-environment jsdom */
import { createPane } from '../../src/taskpane/state/pane';
import { associateCommands } from '../../src/taskpane/commands';
import { sample, setUp } from './render-pane';

type Command = (event: { readonly completed: () => void }) => void;

function ribbon() {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(async () => undefined);
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, command: Command) => void commands.set(id, command) },
      addin: { showAsTaskpane },
    },
  });
  const setup = setUp(sample('收回/柳树村.xlsx'));
  const pane = createPane(setup.services);
  associateCommands(pane);
  const press = async (id: string): Promise<void> =>
    new Promise((completed) => commands.get(id)?.({ completed }));
  return { ...setup, pane, press, showAsTaskpane, commands };
}

test('the four buttons act on the state that the pane shows', async () => {
  const { pane, press, showAsTaskpane, workbook, commands } = ribbon();
  expect([...commands.keys()]).toEqual(['zptOpen', 'zptCheck', 'zptClear', 'zptSummary']);
  await press('zptOpen');
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  await press('zptCheck');
  expect(pane.check.store.get().result?.open).toHaveLength(6);
  await pane.check.mark();
  expect(workbook.marks()).not.toEqual([]);
  await press('zptClear');
  expect(workbook.marks()).toEqual([]);
  await press('zptSummary');
  expect(pane.store.get().tab).toBe('summary');
});

test('a button that fails still ends, and the pane comes up to say why', async () => {
  const { pane, press, showAsTaskpane, workbook } = ribbon();
  workbook.failNext('unmark', 'cell-editing');
  await press('zptClear');
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(pane.check.store.get().failure?.text).toContain('请先按回车');
  showAsTaskpane.mockRejectedValueOnce(new Error('no'));
  await press('zptOpen');
});
