/** The host page with a workbook and the built pane in it, as a test holds it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium';
import type { CellMap, HostWindow } from './host-window';
import { TOUR_KEY } from '../../../src/taskpane/state/tour/controller';
import { SAMPLES } from '../../fixtures/told';
import { startServer, type StaticServer } from './server';

/** Milliseconds: above what a busy machine takes; nothing is measured by it. */
const PATIENCE = 60_000;

/** Longer than any transition of the pane. */
const SETTLING = 400;

export interface StageOptions {
  /** One of the page's samples. */
  readonly workbook?: string;
  /** Any other workbook. */
  readonly bytes?: Uint8Array;
  readonly profile?: string;
  readonly language?: 'zh-CN' | 'en-US';
  readonly width?: number;
  /** As on a computer where the pane has never been opened; otherwise its first run is over. */
  readonly isFirstRun?: boolean;
  /** Before anything is opened, such as a clock of the test's own. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** One browser and one server for a file of tests. */
export class Theatre {
  private constructor(
    private readonly browser: Browser,
    private readonly server: StaticServer,
  ) {}

  /** @param start serves the pane with the host page below it at host/; the ordinary way is our own server */
  static async open(start: () => Promise<StaticServer> = startServer): Promise<Theatre> {
    const server = await start();
    return new Theatre(await launchChromium(), server);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** A fresh page; what it asks for and what goes wrong in it is kept from the start. */
  async stage(options: StageOptions): Promise<Stage> {
    const { workbook, bytes, profile = 'excel-365', language = 'zh-CN', width = 340 } = options;
    const page = await this.browser.newPage({
      ignoreHTTPSErrors: true,
      viewport: { width: 1366, height: 768 },
    });
    page.setDefaultTimeout(PATIENCE);
    const stage = new Stage(page);
    if (!options.isFirstRun) await page.addInitScript(firstRunIsOver, TOUR_KEY);
    await options.prepare?.(page);
    const query = new URLSearchParams({ workbook: bytes ? '-' : (workbook ?? ''), profile, language });
    await page.goto(`${this.server.base}host/?${query.toString()}&width=${String(width)}`);
    await page.waitForFunction(() => 'openBytes' in window);
    if (bytes)
      await page.evaluate((given) => {
        (window as unknown as HostWindow).openBytes(given, '自己的.xlsx');
      }, Array.from(bytes));
    await stage.find();
    return stage;
  }
}

export class Stage {
  /** Everything that was asked for, by whichever frame. */
  readonly requests: string[] = [];
  /** Errors nobody caught, and what the console called an error. */
  readonly errors: string[] = [];
  private frame: Frame | null = null;

  constructor(readonly page: Page) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** The frame with the pane in it. */
  get pane(): Frame {
    if (!this.frame) throw new Error('the pane has no frame yet');
    return this.frame;
  }

  async find(): Promise<void> {
    const element = await this.page.waitForSelector('iframe');
    this.frame = await element.contentFrame();
  }

  /** Until the pane has checked the workbook. */
  async checked(): Promise<void> {
    await this.pane.getByText(/上次检查|Last check|Checked/).waitFor();
    await this.drawn();
  }

  async button(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name }).first().click();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** The visible texts of all findings, each with its cell. */
  async findings(): Promise<readonly string[]> {
    const rows = this.pane.locator('.finding .row');
    return rows.evaluateAll((all) =>
      all.map((row) => {
        const text = (part: string): string => row.querySelector(part)?.textContent ?? '';
        return `${text('.cell')} ${text('.text')}`;
      }),
    );
  }

  snapshot(): Promise<unknown> {
    return this.page.evaluate(() => (window as unknown as HostWindow).standIn.engine.snapshot());
  }

  /** "自评表!I14" */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const { sheet, area } = (window as unknown as HostWindow).standIn.engine.model.active;
      const letters = String.fromCharCode(65 + area.left);
      return `${sheet.name}!${letters}${String(area.top + 1)}`;
    });
  }

  /** What the cells of a sheet hold, by address; null when there is no such sheet. */
  cells(sheet: string): Promise<CellMap | null> {
    return this.page.evaluate((name) => {
      const { sheets } = (window as unknown as HostWindow).standIn.engine.snapshot();
      return (sheets.find((each) => each.name === name)?.cells ?? null) as CellMap | null;
    }, sheet);
  }

  async sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      (window as unknown as HostWindow).standIn.engine.model.sheets.map(({ name }) => name),
    );
  }

  edit(sheet: string, cell: string, value: string | number): Promise<void> {
    return this.page.evaluate(
      ([name, address, entry]) => {
        (window as unknown as HostWindow).standIn.engine.edit(name, address, entry);
      },
      [sheet, cell, value] as const,
    );
  }

  /** A person takes the protection from every sheet. */
  unprotect(): Promise<void> {
    return this.page.evaluate(() => {
      const { engine } = (window as unknown as HostWindow).standIn;
      for (const { name } of engine.model.sheets) engine.unprotect(name);
    });
  }

  /** Until the sheet shows what the last batch did to it. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Until nothing moves any more, for a picture. */
  async settle(): Promise<void> {
    await this.drawn();
    await this.page.waitForTimeout(SETTLING);
  }

  unanswered(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as HostWindow).standIn.frame.unknown);
  }

  /** Closes the page and tells what should not have been: nothing, when all went well. */
  async close(): Promise<Faults> {
    const unanswered = await this.unanswered();
    await this.page.close();
    const remote = this.requests.filter((url) => isRemote(new URL(url)));
    return { remote, errors: this.errors, unanswered };
  }
}

export interface Faults {
  /** Addresses beyond this machine. */
  readonly remote: readonly string[];
  readonly errors: readonly string[];
  readonly unanswered: readonly string[];
}

/** Addresses of data that the page itself made go nowhere. */
const isRemote = ({ protocol, hostname }: URL): boolean =>
  protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost';

/** Runs in every page and frame before its own scripts. */
export function firstRunIsOver(key: string): void {
  try {
    localStorage.setItem(key, 'over');
  } catch {
    // A frame without an address of its own has no storage.
  }
}

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES, name)));
}
