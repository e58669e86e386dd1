/** The pane over a sample workbook, as a browser shows it, without Excel and without a worker. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Workbook } from '../../src/core/grid/types';
import { type Language, messagesIn } from '../../src/core/messages';
import { Pane } from '../../src/taskpane/components/Pane';
import { type PaneController, type TabId, createPane } from '../../src/taskpane/state/pane';
import type { HelpData } from '../../src/taskpane/state/help/types';
import type { PaneServices, PickedFile } from '../../src/taskpane/state/services';
import { inflateWithFflate } from '../../src/xlsx/inflate/fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { type MemoryOptions, type MemoryWorkbook, memoryWorkbook } from '../fixtures/memory-workbook';

// Browsers have them; the simulated one lacks them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export const SAMPLES = path.join(__dirname, '../../samples');
export const zh = messagesIn('zh-CN').pane;

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES, file)));
}

export function sample(file: string): Workbook {
  const read = readWorkbook(bytesOf(file), { inflate: inflateWithFflate });
  if (!read.ok) throw new Error(`${file}: ${read.unreadable.reason}`);
  return read.workbook;
}

export function picked(file: string, as = path.basename(file)): PickedFile {
  return { path: as, read: async () => bytesOf(file) };
}

export interface Downloads {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Setup {
  readonly workbook: MemoryWorkbook;
  readonly services: PaneServices;
  readonly downloads: Downloads[];
}

export interface SetupOptions extends MemoryOptions {
  readonly language?: Language;
  readonly services?: Partial<PaneServices>;
}

/** Made from all checks, which takes a while: once a file. */
let made: HelpData | undefined;

export function setUp(workbook: Workbook, options: SetupOptions = {}): Setup {
  const { language = 'zh-CN' } = options;
  const memory = memoryWorkbook(workbook, options);
  const downloads: Downloads[] = [];
  const services: PaneServices = {
    workbook: memory,
    messages: messagesIn(language),
    language,
    now: () => new Date(2023, 0, 16, 9, 41),
    parse: async (bytes, signal) => {
      signal?.throwIfAborted();
      return readWorkbook(bytes, { inflate: inflateWithFflate });
    },
    render: renderWorkbook,
    zip: async (files) => (await import('fflate')).zipSync({ ...files }, { level: 0 }),
    download: (name, bytes) => void downloads.push({ name, bytes }),
    example: async () => bytesOf('收回/柳树村.xlsx'),
    help: async () => (made ??= (await import('../../scripts/help/data')).helpData()),
    ...options.services,
  };
  return { workbook: memory, services, downloads };
}

export interface Rendered extends Setup {
  readonly pane: PaneController;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
}

/** The pane as it stands once the first check is over. */
export async function renderPane(workbook: Workbook, options: SetupOptions = {}): Promise<Rendered> {
  const setup = setUp(workbook, options);
  const pane = createPane(setup.services);
  const { container } = render(<Pane pane={pane} />);
  await act(async () => void pane.start());
  await settled(pane);
  return { ...setup, pane, container, user: userEvent.setup() };
}

/** Waits until no tab does anything any more. */
export async function settled({ check, summary, templates, opening }: PaneController): Promise<void> {
  const stores = [check.store, summary.store, templates.store, opening.store];
  for (let round = 0; round < 2_000 && stores.some((store) => store.get().busy !== null); round += 1)
    await act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
}

/** The rows of the list of findings. */
export function rows(): readonly HTMLElement[] {
  return screen.queryAllByRole('button').filter((button) => button.hasAttribute('data-row'));
}

export function rowWith(text: string): HTMLElement {
  const found = rows().find((row) => row.textContent?.includes(text));
  if (!found) throw new Error(`no finding says “${text}”`);
  return found;
}

/** As a person does: what the tab shows is loaded when it is first opened. */
export async function openTab(pane: PaneController, tab: TabId): Promise<void> {
  await act(async () => pane.openTab(tab));
  await waitFor(() => {
    for (const panel of screen.getAllByRole('tabpanel'))
      expect(panel.querySelector('button, p, h2')).not.toBeNull();
  });
}
