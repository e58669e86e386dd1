/** What a browser gives the pane: workers, downloads, and libraries that load when they are first needed. */
import { messagesIn } from '../../core/messages';
import type { Language } from '../../core/messages';
import type { OpenWorkbook } from '../../core/host/types';
import type { PaneServices } from '../state/services';
import { createParser } from '../worker/parser';
import { startParseWorker } from '../worker/start';
import { download } from './download';
import { browserMemory } from './memory';

export function browserServices(workbook: OpenWorkbook, language: Language): PaneServices {
  const messages = messagesIn(language);
  return {
    workbook,
    messages,
    language,
    now: () => new Date(),
    parse: createParser({ start: startParseWorker, readHere }),
    render: async (design) => (await import('../../xlsx/write')).renderWorkbook(design),
    zip: async (files) => {
      const { zipSync } = await import('fflate');
      // Workbooks are compressed already.
      return zipSync({ ...files }, { level: 0 });
    },
    download,
    example,
    help: async () => (await import('./help-data')).helpData,
    memory: browserMemory(),
  };
}

async function readHere(bytes: Uint8Array) {
  const [{ readAnyWorkbook }, { inflateWithFflate }] = await Promise.all([
    import('../../xlsx/any'),
    import('../../xlsx/inflate/fflate'),
  ]);
  return readAnyWorkbook(bytes, { inflate: inflateWithFflate });
}

/** The bundler puts the sample beside the pane, because it sees it named here in this way. */
async function example(): Promise<Uint8Array> {
  const response = await fetch(new URL('../../../samples/收回/柳树村.xlsx', import.meta.url));
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
