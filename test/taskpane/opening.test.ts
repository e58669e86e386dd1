/** A workbook that is to be opened from the pane: Excel takes only .xlsx from here. */
import type { ReadResult, WorkbookFormat } from '../../src/core/grid/types';
import { messagesIn } from '../../src/core/messages';
import { createOpening } from '../../src/taskpane/state/opening';
import type { PaneServices } from '../../src/taskpane/state/services';

async function open(format?: WorkbookFormat): Promise<{ opened: number; failure: string }> {
  let opened = 0;
  const empty = { sheets: [], names: [], date1904: false, hasMacros: false, externalLinks: [] };
  const read: ReadResult = { ok: true, workbook: format === undefined ? empty : { ...empty, format } };
  const services = {
    workbook: { abilities: { newWorkbook: true }, openNew: () => Promise.resolve(void (opened += 1)) },
    messages: messagesIn('zh-CN'),
    parse: () => Promise.resolve(read),
  } as unknown as PaneServices;
  const opening = createOpening(services);
  await opening.openFile({ path: '红星村.xls', read: () => Promise.resolve(Uint8Array.of(1)) });
  return { opened, failure: JSON.stringify(opening.store.get().failure) };
}

test('an .xlsx is opened', async () => {
  expect(await open()).toEqual({ opened: 1, failure: 'null' });
});

test.each<[WorkbookFormat, RegExp]>([
  ['xls', /旧格式.*另存/],
  ['ods', /ODS 表格.*另存/],
])('a readable .%s is not: the way out is said', async (format, says) => {
  const { opened, failure } = await open(format);
  expect(opened).toBe(0);
  expect(failure).toMatch(says);
});
