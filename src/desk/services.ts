/** What a browser gives the page. All of it is in the page itself: nothing is loaded and nothing is sent. */
import { describe } from '../core/messages/describe';
import { reportUnreadable } from '../core/checks/before/file-unreadable';
import { type Language, messagesIn } from '../core/messages';
import { PaneFailure } from '../taskpane/state/failure';
import { download } from '../taskpane/services/download';
import { browserMemory } from '../taskpane/services/memory';
import { createParser } from '../taskpane/worker/parser';
import { inflateWithFflate } from '../xlsx/inflate/fflate';
import { annotate } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import { renderWorkbook } from '../xlsx/write';
import type { DeskServices } from './state/types';
import { createFingerprints } from './worker/fingerprints';
import { startParseWorker, startWorker } from './worker/start';
import example from '../../samples/收回/柳树村.xlsx';

export function deskServices(language: Language): DeskServices {
  const messages = messagesIn(language);
  return {
    messages,
    language,
    now: () => new Date(),
    parse: createParser({
      start: startParseWorker,
      // Without workers only today's format is read: the readers of the others would double the page.
      readHere: async (bytes) => readWorkbook(bytes, { inflate: inflateWithFflate }),
    }),
    fingerprint: createFingerprints(startWorker),
    render: renderWorkbook,
    zip: async (files) => {
      const { zipSync } = await import('fflate');
      // Workbooks are compressed already.
      return zipSync({ ...files }, { level: 0 });
    },
    download,
    example: async () => bytesIn(example),
    help: async () => (await import('../taskpane/services/help-data')).helpData,
    memory: browserMemory(),
    annotate: async (bytes, marks) => {
      const result = annotate(bytes, marks, inflateWithFflate);
      if (result.ok) return result.bytes;
      const [finding] = reportUnreadable('', result.unreadable);
      const text = finding ? describe(finding, messages) : null;
      throw new PaneFailure(messages.desk.notCopied({ reason: text ? text.message + text.remedy : '' }));
    },
  };
}

/** The bytes of a data address, as the build puts small files into the script. */
function bytesIn(address: string): Uint8Array {
  const base64 = address.slice(address.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
